import type { ParsedDocument, ParsedFile } from '../../core/parse/parse-file.ts';
import type { Path, PlanNode } from '../../core/parse/tree.ts';

/** A map or list that a key or an item can still be written into. */
export interface OpenContainer {
  readonly path: Path;
  /** Where its keys or dashes stand. */
  readonly column: number;
  /** Of a map, all its keys, also those below. */
  readonly present: readonly string[];
  readonly type: 'map' | 'list' | 'empty';
}

/** A line that holds nothing, or nothing but a half-typed word which the file was read without. */
export interface FreeLine {
  readonly start: number;
  readonly end: number;
  /** Where the cursor or the word stands. */
  readonly column: number;
  readonly hasWord: boolean;
}

interface Candidate extends OpenContainer {
  /** Column of the key or dash that leads to it: an empty value may stand in any column behind this one. */
  readonly behind: number;
}

/**
 * The containers above a line that end in its column, the innermost first; where there is none, those of the nearest
 * column. None where the line belongs to a text.
 */
export function openContainers(
  file: ParsedFile,
  document: ParsedDocument | undefined,
  line: FreeLine,
  step: number,
): OpenContainer[] {
  if (!document) return [{ type: 'empty', path: [], column: 0, present: [] }];
  const { candidates, last } = readAbove(file, document, line.start);
  if (isInText(last, line)) return [];
  const below = firstBelow(file.text, line.end, document.end);
  const open = candidates.filter((each) => leavesBelow(each, below)).reverse();
  const fitting = open.filter((each) =>
    each.type === 'empty' ? line.column > each.behind : each.column === line.column,
  );
  if (fitting.length > 0) return fitting.map((each) => ({ ...each, column: line.column }));
  const placed = open.map((each) => (each.type === 'empty' ? { ...each, column: each.behind + step } : each));
  const distance = Math.min(...placed.map(({ column }) => Math.abs(column - line.column)));
  const nearest = placed.find(({ column }) => Math.abs(column - line.column) === distance);
  return placed.filter(({ column }) => column === nearest?.column);
}

interface Below {
  readonly indent: number;
  readonly isDash: boolean;
}

/** The next line that says something. */
function firstBelow(text: string, from: number, end: number): Below {
  const pattern = /^([ \t]*)(?:(?:---|\.\.\.)(?=\s|$)|(-(?=\s|$))|[^\s#])/gm;
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  const isMark = found !== null && /^(?:-{3}|\.{3})$/.test(found[0]);
  if (!found || found.index >= end || isMark) return { indent: 0, isDash: false };
  return { indent: (found[1] as string).length, isDash: found[2] !== undefined };
}

/** What lies deeper below would come to stand under a new key that is less far in. */
function leavesBelow({ type, column, behind }: Candidate, { indent, isDash }: Below): boolean {
  if (type === 'empty') return indent <= behind;
  return column > indent || (column === indent && (!isDash || type === 'list'));
}

/** The last value above the line. */
interface Last {
  readonly node: PlanNode;
  readonly start: number;
  readonly behind: number;
}

/** Goes down, from the root, the last entries that start above the line. */
function readAbove({ lines }: ParsedFile, { root, start }: ParsedDocument, lineStart: number) {
  const candidates: Candidate[] = [];
  let path: Path = [];
  let last: Last = { node: root, start, behind: -1 };
  for (;;) {
    const { node, behind } = last;
    if (node.type === 'scalar') {
      if (node.width === 0) candidates.push({ type: 'empty', path, column: behind + 1, present: [], behind });
      return { candidates, last };
    }
    if (node.flow) return { candidates, last };
    const column = lines.positionAt(last.start).column;
    const present = node.type === 'map' ? node.entries.map(({ key }) => key) : [];
    candidates.push({ type: node.type, path, column, present, behind });
    const child = lastAbove(last, lineStart);
    if (!child) return { candidates, last: undefined };
    path = [...path, child.step];
    last = { node: child.node, start: child.start, behind: column };
  }
}

function lastAbove({ node, start }: Last, lineStart: number) {
  if (node.type === 'map') {
    const entry = node.entries.findLast(({ keyOffset }) => keyOffset >= 0 && start + keyOffset < lineStart);
    return entry && { step: entry.key, node: entry.value, start: start + entry.valueOffset };
  }
  if (node.type === 'scalar') return undefined;
  const index = node.items.findLastIndex(({ offset }) => start + offset < lineStart);
  const item = node.items[index];
  return item && { step: index, node: item.value, start: start + item.offset };
}

/** Whether the value above has not ended yet, or a word on the line would be read as more of it. */
function isInText(last: Last | undefined, line: FreeLine): boolean {
  if (!last || last.node.width === 0) return false;
  const { node, start, behind } = last;
  if (start + node.width > line.start) return true;
  if (node.type !== 'scalar' || node.style === 'quoted') return false;
  return line.column > behind && (node.style === 'block' || line.hasWord);
}
