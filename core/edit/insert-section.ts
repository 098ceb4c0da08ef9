import type { ParsedDocument } from '../parse/parse-file.ts';
import type { MapEntry } from '../parse/tree.ts';
import { isKind } from '../plan/kinds.ts';
import { propertiesOf, rootField } from '../schema/field.ts';
import { snippetsAt, toPlainText } from '../snippets/snippets.ts';
import { endOfLine, type TextEdit } from './set-value.ts';

/** The edit that writes a section which a plan lacks: its snippet, behind the sections that come before it. */
export function insertSection(document: ParsedDocument, text: string, section: string): TextEdit | undefined {
  const { root, start, kind } = document;
  if (!isKind(kind) || root.type !== 'map' || root.flow) return undefined;
  const body = snippetsAt(kind, []).find(({ at }) => at === section)?.body;
  if (body === undefined) return undefined;
  const order = propertiesOf(rootField(kind)).map(([key]) => key);
  const before = root.entries.filter(({ key }) => order.indexOf(key) < order.indexOf(section));
  const end = Math.max(start, ...before.map((entry) => start + endOf(entry)));
  const at = endOfLine(text, end);
  return { span: { start: at, end: at }, newText: `\n\n${toPlainText(body)}` };
}

function endOf({ keyOffset, keyWidth, valueOffset, value }: MapEntry): number {
  return Math.max(keyOffset + keyWidth, valueOffset + value.width);
}
