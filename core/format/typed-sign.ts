import type { TextEdit } from '../edit/text-edit.ts';
import { type Head, type Opening, openingAt } from './open-heads.ts';

interface Typed {
  readonly text: string;
  readonly offset: number;
  /** Where the cursor's line starts, and how far in the cursor stands. */
  readonly lineStart: number;
  readonly column: number;
  /** Where the line ends. */
  readonly lineEnd: number;
  readonly step: number;
}

const BEHIND_DASH = 2;
/** Beyond this the answer would come after the next sign. */
const MAX_HELPED = 500_000;

/**
 * What helps after a sign has been typed at an offset. After Enter the line goes in as far as the next key; on an empty
 * line Enter goes one level out, to the next item first; a dash goes to the column of its list.
 */
export function editsAfter(sign: string, text: string, offset: number, step: number): TextEdit[] {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const lineEnd = offset + text.slice(offset).search(/[\r\n]|$/);
  const typed = { text, offset, lineStart, column: offset - lineStart, lineEnd, step };
  if (offset === 0 || text.length > MAX_HELPED || text.slice(offset, lineEnd).trim() !== '') return [];
  const edit = sign === '-' ? afterDash(typed) : sign === '\n' ? afterEnter(typed) : undefined;
  return edit ? [edit] : [];
}

function afterEnter(typed: Typed): TextEdit | undefined {
  const { text, lineStart, column, offset } = typed;
  if (lineStart === 0 || text.slice(lineStart, offset).trim() !== '') return undefined;
  const above = lineAbove(text, lineStart);
  const opening = openingAt(text, lineStart);
  if (opening.textFrom !== undefined && column >= opening.textFrom) return undefined;
  if (/^ *(?:- *)?$/.test(above.text)) return stepOut(typed, above.start, opening);
  const head = opening.heads.at(-1);
  if (!head || head.line !== above.start) return undefined;
  const depth = head.column + (opening.isBare ? (head.type === 'key' ? typed.step : BEHIND_DASH) : 0);
  const isTaken = opening.isBare && indentBelow(typed) > head.column;
  return depth === column || isTaken ? undefined : replace(lineStart, typed.lineEnd, ' '.repeat(depth));
}

/** The empty line above goes away with its dash: the cursor's line takes its place, one level out. */
function stepOut(typed: Typed, aboveStart: number, { heads, isBare }: Opening): TextEdit | undefined {
  const { text, lineStart, lineEnd, column } = typed;
  const dash = text.slice(aboveStart, lineStart).indexOf('-');
  const from = dash >= 0 ? dash : column;
  if ((from === 0 && dash < 0) || indentBelow(typed) >= from) return undefined;
  const holder = heads.findLast(
    (head) => head.column < from || (dash >= 0 && head.type === 'key' && head.column === from),
  );
  const isNextItem = holder?.type === 'dash' && dash < 0 && !isBare;
  return replace(aboveStart, lineEnd, ' '.repeat(holder?.column ?? 0) + (isNextItem ? '- ' : ''));
}

function afterDash(typed: Typed): TextEdit | undefined {
  const { text, lineStart, offset } = typed;
  const dashes = /^( *)((?:- )?)-$/.exec(text.slice(lineStart, offset));
  if (!dashes) return undefined;
  const [, { length: column } = '', first] = dashes;
  const { heads, isBare, textFrom } = openingAt(text, lineStart);
  if (textFrom !== undefined && column >= textFrom) return undefined;
  // The first dash may have come by itself.
  if (first) return replace(offset - 2, offset, '');
  if (column === 0 || isBare) return undefined;
  const nearest = heads
    .filter(({ type }) => type === 'dash')
    .reduce(
      (best: Head | undefined, dash) => (!best || distance(dash, column) < distance(best, column) ? dash : best),
      undefined,
    );
  if (!nearest || nearest.column === column) return undefined;
  return replace(lineStart, offset - 1, ' '.repeat(nearest.column));
}

function distance(head: Head, column: number): number {
  return Math.abs(head.column - column);
}

function lineAbove(text: string, lineStart: number): { start: number; text: string } {
  const end = lineStart - (text.slice(0, lineStart).endsWith('\r\n') ? 2 : 1);
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  return { start: Math.min(start, end), text: text.slice(Math.min(start, end), end) };
}

/** How far in the next line below stands that is not empty; a dash that belongs to the line above counts as further. */
function indentBelow({ text, lineEnd }: Typed): number {
  const below = /^(?:[ \t]*(?:\r?\n|\r(?!\n)))*( *)(- )?(?=\S)/.exec(text.slice(lineEnd));
  return below ? (below[1] as string).length + (below[2] ? 0.5 : 0) : -1;
}

function replace(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}
