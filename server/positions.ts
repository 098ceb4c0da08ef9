import type { Position, Range } from 'vscode-languageserver';
import type { LineIndex } from '../core/parse/line-index.ts';
import type { Span } from '../core/parse/tree.ts';

/** What a character of a position counts: bytes of UTF-8, or units of UTF-16 as offsets do. */
export type Encoding = 'utf-8' | 'utf-16';

/** A text's lines and what its client counts in: all that is needed to turn offsets into positions and back. */
export interface Ruler {
  readonly lines: LineIndex;
  readonly encoding: Encoding;
}

export function toRange(span: Span, ruler: Ruler): Range {
  return { start: toPosition(span.start, ruler), end: toPosition(span.end, ruler) };
}

/** Clamped into the text, and in order, whatever a client sends. */
export function toSpan({ start, end }: Range, ruler: Ruler): Span {
  const a = toOffset(start, ruler);
  const b = toOffset(end, ruler);
  return a <= b ? { start: a, end: b } : { start: b, end: a };
}

export function toOffset({ line, character }: Position, { lines, encoding }: Ruler): number {
  const text = lines.lineText(line);
  const column = encoding === 'utf-16' ? character : toUtf16Column(text, character);
  return lines.lineStart(line) + Math.min(column, text.length);
}

function toPosition(offset: number, { lines, encoding }: Ruler): Position {
  const { line, column } = lines.positionAt(offset);
  const before = lines.lineText(line).slice(0, column);
  return { line, character: encoding === 'utf-16' ? before.length : utf8Length(before) };
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) length += bytesOf(character);
  return length;
}

function toUtf16Column(text: string, bytes: number): number {
  let column = 0;
  let left = bytes;
  for (const character of text) {
    left -= bytesOf(character);
    if (left < 0) break;
    column += character.length;
  }
  return column;
}

function bytesOf(character: string): number {
  const point = character.codePointAt(0) as number;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
