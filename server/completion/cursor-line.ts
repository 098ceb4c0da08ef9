import type { Span } from '../../core/parse/tree.ts';

/** What the cursor stands in, as far as its own line in block style can tell. */
export interface CursorPlace {
  readonly type: 'key' | 'value';
  /** What is half typed and will be replaced; empty where nothing is. */
  readonly replace: Span;
  /** Of a value, where its key starts. */
  readonly keyStart?: number;
  /** A colon follows the key already. */
  readonly hasColon: boolean;
  /** A dash or colon stands right before the cursor: a space belongs between. */
  readonly needsSpace: boolean;
  /** Column at which the key, or the key of the value, stands. */
  readonly column: number;
  /** Blanks that the line starts with. */
  readonly lineIndent: number;
  readonly afterDash: boolean;
}

const KEY = /^(?:("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*|([^\s#'"{[&*!|>@%`,\]}?-][^:#]*|-[^\s:#][^:#]*)):(?=\s|$)/;
/** Nobody writes a comment further to the right. */
const LONGEST = 5_000;

export interface Line extends Span {
  readonly text: string;
}

/** The line that holds an offset, without its line break and without a byte order mark. */
export function lineAt(text: string, offset: number): Line {
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const start = text.charCodeAt(from) === 0xfeff ? from + 1 : from;
  const length = text.slice(start).search(/[\r\n]|$/);
  return { start, end: start + length, text: text.slice(start, start + length) };
}

export function cursorPlace(line: Line, offset: number): CursorPlace | undefined {
  const before = line.text.slice(0, Math.max(0, offset - line.start));
  if (before.includes('\t') || isComment(before)) return undefined;
  const [opening = '', blanks = '', dashes = ''] = /^( *)((?:-(?: +|$))*)/.exec(line.text) ?? [];
  const shared = { hasColon: false, needsSpace: false, lineIndent: blanks.length, afterDash: dashes !== '' };
  if (before.length < opening.length) {
    const isFree = dashes === '' && line.text.trim() === '';
    return isFree
      ? { ...shared, type: 'key', replace: { start: offset, end: offset }, column: before.length }
      : undefined;
  }
  const column = opening.length + (opening.endsWith('-') ? 1 : 0);
  const content: Line = { start: line.start + opening.length, end: line.end, text: line.text.slice(opening.length) };
  const place = contentPlace(content, offset);
  return place && { ...shared, ...place, column, needsSpace: place.needsSpace || opening.endsWith('-') };
}

type ContentPlace = Pick<CursorPlace, 'type' | 'replace' | 'hasColon' | 'needsSpace' | 'keyStart'>;

function contentPlace(content: Line, offset: number): ContentPlace | undefined {
  const key = KEY.exec(content.text);
  if (!key)
    return { type: 'key', replace: typedSpan(content, content.start, offset), hasColon: false, needsSpace: false };
  const keyEnd = content.start + (key[1] ?? key[2] ?? '').trimEnd().length;
  const colonEnd = content.start + key[0].length;
  if (offset <= keyEnd)
    return { type: 'key', replace: { start: content.start, end: keyEnd }, hasColon: true, needsSpace: false };
  if (offset < colonEnd) return undefined;
  return valuePlace(content, colonEnd, offset);
}

function valuePlace(content: Line, colonEnd: number, offset: number): ContentPlace | undefined {
  const behind = content.text.slice(colonEnd - content.start);
  const start = colonEnd + behind.search(/\S|$/);
  const hasValue = start < content.end && content.text.charAt(start - content.start) !== '#';
  if (hasValue && (offset < start || /^[|>&*!]/.test(content.text.slice(start - content.start)))) return undefined;
  const replace = hasValue ? typedSpan(content, start, offset) : { start: offset, end: offset };
  return { type: 'value', replace, hasColon: true, needsSpace: offset === colonEnd, keyStart: content.start };
}

/** To the end of what is written, without a comment; to the cursor where blanks were typed behind it. */
function typedSpan(content: Line, start: number, offset: number): Span {
  const written = content.text
    .slice(start - content.start)
    .replace(/(?:^|\s)#.*$/, '')
    .trimEnd();
  return { start, end: Math.max(start + written.length, offset) };
}

/** Whether a line is a comment where it has come to. */
export function isComment(before: string): boolean {
  return /(^|\s)#/.test(before.slice(0, LONGEST).replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '""'));
}
