import { quotedEnd } from '../parse/lines.ts';
import { layOut, type Piece } from './pieces.ts';

/** A key or a dash under which the next line may stand. */
export interface Head {
  readonly type: 'key' | 'dash';
  readonly column: number;
  /** Where its line starts. */
  readonly line: number;
}

/** Where a text leaves off. */
export interface Opening {
  /** Keys and dashes, outermost first. */
  readonly heads: readonly Head[];
  /** The innermost of them has nothing behind it yet. */
  readonly isBare: boolean;
  /** A line that is this far in belongs to a value that goes on: to brackets, to quotes, to a block of text. */
  readonly textFrom: number | undefined;
}

/** What is open at the start of a line, so that who writes there can be told how far in. */
export function openingAt(text: string, lineStart: number): Opening {
  const start = sectionStart(text, lineStart);
  const pieces = layOut(text.slice(start, lineStart));
  const heads: Head[] = [];
  let line = 0;
  for (const { type, offset, source, isHead } of pieces) {
    const column = offset - line;
    if (isHead) {
      const head: Head = { type: type === 'seq-item-ind' ? 'dash' : 'key', column, line: start + line };
      while (heads.length > 0 && closes(head, heads.at(-1) as Head)) heads.pop();
      heads.push(head);
    }
    const breakAt = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'));
    if (breakAt >= 0) line = offset + breakAt + 1;
  }
  const last = pieces.findLast(({ type }) => !/^(?:space|newline|comment)$/.test(type));
  return {
    heads,
    isBare:
      last !== undefined && (BARE.includes(last.type) || (last.type === 'block-scalar' && last.source.trim() === '')),
    textFrom: textFrom(pieces, last),
  };
}

const BARE: readonly Piece['type'][] = ['map-value-ind', 'seq-item-ind'];

/** A dash may stand right below the first letter of its key. */
function closes(next: Head, open: Head): boolean {
  return next.type === 'dash' && open.type === 'key' ? open.column > next.column : open.column >= next.column;
}

/** Only the section is read: a long plan costs no more than a short one. */
function sectionStart(text: string, lineStart: number): number {
  let at = lineStart;
  while (at > 0) {
    at = at > 1 ? text.lastIndexOf('\n', at - 2) + 1 : 0;
    if (/^[^\s#\-\]}]/.test(text.slice(at, at + 1))) return at;
  }
  return 0;
}

function textFrom(pieces: readonly Piece[], last: Piece | undefined): number | undefined {
  const depth = pieces.reduce(
    (sum, { type }) => sum + Number(/^flow-.*-start$/.test(type)) - Number(/^flow-.*-end$/.test(type)),
    0,
  );
  const isOpenQuote = last && /quoted/.test(last.type) && quotedEnd(last.source, 0) === undefined;
  if (depth > 0 || isOpenQuote) return 0;
  return last?.type === 'block-scalar' ? /^( *)[^ \r\n]/m.exec(last.source)?.[1]?.length : undefined;
}
