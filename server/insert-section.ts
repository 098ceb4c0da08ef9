import { lineBreakOf, type TextEdit } from '../core/edit/text-edit.ts';
import type { LineIndex } from '../core/parse/line-index.ts';
import type { MapEntry } from '../core/parse/tree.ts';
import type { Plan } from '../core/plan/plan.ts';
import { propertiesOf, rootField } from '../core/schema/field.ts';
import { snippetsAt, toPlainText } from '../core/snippets/snippets.ts';

/** The edit that writes a section which a plan lacks: its snippet, behind the sections that come before it. */
export function insertSection(plan: Plan, section: string): TextEdit | undefined {
  const body = snippetsAt(plan.kind, []).find(({ at }) => at === section)?.body;
  const { root, start } = plan.document;
  if (body === undefined || root.type !== 'map' || root.flow) return undefined;
  const order = propertiesOf(rootField(plan.kind)).map(([key]) => key);
  const before = root.entries.filter(({ key }) => order.indexOf(key) < order.indexOf(section));
  const end = Math.max(start, ...before.map((entry) => start + endOf(entry)));
  const at = lineEnd(plan.file.lines, plan.file.text, end);
  const lineBreak = lineBreakOf(plan.file.text);
  return { span: { start: at, end: at }, newText: `\n\n${toPlainText(body)}`.replaceAll('\n', lineBreak) };
}

function endOf({ keyOffset, keyWidth, valueOffset, value }: MapEntry): number {
  return Math.max(keyOffset + keyWidth, valueOffset + value.width);
}

function lineEnd(lines: LineIndex, text: string, offset: number): number {
  const { line } = lines.positionAt(Math.min(offset, text.length));
  return lines.lineStart(line) + lines.lineText(line).length;
}
