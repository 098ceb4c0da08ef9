import { LineIndex } from '../parse/line-index.ts';
import type { Span } from '../parse/tree.ts';

/** What a picture draws under the text: a squiggle with a label. */
export interface Drawn {
  readonly span: Span;
  readonly label: string;
}

const SQUIGGLE = /^\s*~+ .*$/;

/** The text of a picture without its squiggles. */
export function stripSquiggles(picture: string): string {
  return picture
    .split('\n')
    .filter((line) => !SQUIGGLE.test(line))
    .join('\n');
}

/** Draws each label under its text, on a line of its own: what a test compares with the picture it was given. */
export function drawSquiggles(text: string, drawn: readonly Drawn[]): string {
  const lines = new LineIndex(text);
  const below = new Map<number, string[]>();
  const sorted = [...drawn].sort((a, b) => a.span.start - b.span.start || a.label.localeCompare(b.label));
  for (const { span, label } of sorted) {
    const { line, column } = lines.positionAt(span.start);
    const end = lines.positionAt(span.end);
    const width = end.line === line ? end.column - column : lines.lineText(line).length - column;
    below.set(line, [...(below.get(line) ?? []), `${' '.repeat(column)}${'~'.repeat(Math.max(1, width))} ${label}`]);
  }
  return text
    .split('\n')
    .flatMap((line, index) => [line, ...(below.get(index) ?? [])])
    .join('\n');
}
