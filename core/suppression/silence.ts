import type { TextEdit } from '../edit/set-value.ts';
import { lineBreakOf } from '../edit/text-edit.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { PlanNode, Span } from '../parse/tree.ts';

/**
 * The comment that silences a code where a finding starts, in the column of its line; around a text of several lines, in
 * which a comment would be part of the text, one above and one below.
 */
export function silenceEdits(file: ParsedFile, offset: number, code: string, reason: string): TextEdit[] {
  const lineBreak = lineBreakOf(file.text);
  const start = lineStart(file, offset);
  const around = textAround(file, start);
  const said = `${code} -- ${reason.replace(/\s+/g, ' ').trim()}`;
  if (!around)
    return [insertAt(start, `${indentAt(file.text, start)}# changewright-disable-next-line ${said}${lineBreak}`)];
  const first = lineStart(file, around.start);
  const indent = indentAt(file.text, first);
  const below = lineBelow(file, around.end);
  const end = `${indent}# changewright-enable ${code}`;
  return [
    insertAt(first, `${indent}# changewright-disable ${said}${lineBreak}`),
    below === undefined ? insertAt(file.text.length, `${lineBreak}${end}`) : insertAt(below, `${end}${lineBreak}`),
  ];
}

function insertAt(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

/** Behind a byte order mark, which starts the file and no line. */
function lineStart({ lines, text }: ParsedFile, offset: number): number {
  const start = lines.lineStart(lines.positionAt(offset).line);
  return text.charCodeAt(start) === 0xfeff ? start + 1 : start;
}

function indentAt(text: string, lineStart: number): string {
  return /^ */.exec(text.slice(lineStart, lineStart + 1_000))?.[0] ?? '';
}

/** The start of the line below the one on which a text ends; undefined where it is the last. */
function lineBelow({ lines, text }: ParsedFile, end: number): number | undefined {
  const last = text.slice(0, end).trimEnd().length;
  const line = lines.positionAt(last).line + 1;
  return line < lines.lineCount ? lines.lineStart(line) : undefined;
}

/** The text in which a line starts, if it starts in one. */
function textAround({ documents }: ParsedFile, lineStart: number): Span | undefined {
  const document = documents.findLast(({ offset }) => offset <= lineStart);
  return document && textIn(document.root, document.start, lineStart);
}

function textIn(node: PlanNode, start: number, offset: number): Span | undefined {
  if (offset <= start || offset >= start + node.width) return undefined;
  switch (node.type) {
    case 'scalar':
      return { start, end: start + node.width };
    case 'list':
      return firstOf(node.items, (item) => textIn(item.value, start + item.offset, offset));
    case 'map':
      return firstOf(node.entries, ({ value, valueOffset }) => textIn(value, start + valueOffset, offset));
    default:
      return node satisfies never;
  }
}

function firstOf<T>(all: readonly T[], find: (each: T) => Span | undefined): Span | undefined {
  for (const each of all) {
    const found = find(each);
    if (found) return found;
  }
  return undefined;
}
