import { type Located, locateKey } from '../parse/locate.ts';
import type { Path, Span } from '../parse/tree.ts';

export const DEFAULT_STEP = 2;

/** What comments stand above a key belongs to it: a new neighbour goes above them. At the top they are of the file. */
export function aboveComments(text: string, start: number, path: Path): number {
  const column = columnOf(text, start);
  let at = start;
  while (path.length > 0 && at > column) {
    const above = text.lastIndexOf('\n', at - column - 2) + 1;
    if (!text.startsWith(`${' '.repeat(column)}#`, above) || text.slice(at - column, at).trim() !== '') break;
    at = above + column;
  }
  return at;
}

/** Comments on the lines below that stand further in belong to what is above them. */
export function commentsEnd(text: string, end: number, column: number): number {
  const comment = /[ \t\r\n]*[\r\n]( +)#.*/y;
  let at = end;
  for (;;) {
    comment.lastIndex = at;
    const match = comment.exec(text);
    if (!match || (match[1] as string).length <= column) return at;
    at = comment.lastIndex;
  }
}

/** A block scalar or a block map ends behind its last line break; what replaces it leaves that line break in place. */
export function trimmedEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[\r\n \t]/.test(text.charAt(at - 1))) at--;
  return at;
}

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

export function endOfLine(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

/** Blanks for each level: as the document's first nested key has it. */
export function stepOf(document: Located, text: string): number {
  const { root } = document;
  if (root.type !== 'map') return DEFAULT_STEP;
  for (const { key, value } of root.entries) {
    if (value.type !== 'map' || value.flow) continue;
    const first = value.entries[0] && locateKey(document, [key, value.entries[0].key]);
    if (first) return Math.max(1, columnOf(text, first.start) - columnOf(text, document.start));
  }
  return DEFAULT_STEP;
}
