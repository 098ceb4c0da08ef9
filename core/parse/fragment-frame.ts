import { type Document, isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import { hasColon } from './flow-prose.ts';
import type { Fragment, Level } from './fragment.ts';
import { childOf } from './siblings.ts';
import type { PlanNode, Span } from './tree.ts';

/** A fragment's lines below keys and dashes as deep as theirs in the file, and before what comes next in the file. */
export interface Frame {
  readonly text: string;
  /** Where the fragment's lines start and end in the text. */
  readonly start: number;
  readonly end: number;
  /** Where the probe's line starts. */
  readonly probe: number;
  /** The level at which the file goes on behind the fragment, and the probe stands; -1 where its document ends there. */
  readonly nextLevel: number;
  readonly documentCount: number;
}

/** Where a frame's lines come from. */
export interface FrameSource {
  /** The file's text in which the fragment was found. */
  readonly before: string;
  /** The text whose lines are to be read: the same, or the one after an edit. */
  readonly text: string;
  /** Where the fragment's lines are in that text. */
  readonly span: Span;
  /** Where an offset of the file's text that is outside of the edit lies in that text. */
  readonly shift: (offset: number) => number;
}

/**
 * Puts a fragment's lines into a frame. In it YAML is in the same state before them, and behind them, as in the file:
 * what comes next is taken from the file, up to its first value. A slip may do harm as late as on the line behind that,
 * where a probe would show it.
 */
export function frameLines(fragment: Fragment, source: FrameSource): Frame {
  const { document, levels } = fragment;
  const { text, span, before } = source;
  const opening = levels.slice(0, -1).map((level) => openingLine(level));
  const start = opening.join('').length;
  const end = start + span.end - span.start;
  const framed = `${opening.join('')}${text.slice(span.start, span.end)}`;
  const nextLevel = levels.findLastIndex((level) => childOf(level, level.to + 1));
  const next = levels[nextLevel];
  if (!next && document.end === before.length)
    return { text: framed, start, end, probe: end, nextLevel, documentCount: 1 };
  const first = next ? nextLines(next, source) : '---\n';
  const frame = { start, end, probe: end + first.length, nextLevel, documentCount: next ? 1 : 2 };
  return { text: `${framed}${first}${next ? probeLine(next) : 'probe: x\n'}`, ...frame };
}

function openingLine({ node, column }: Level): string {
  return `${' '.repeat(column)}${node.type === 'map' ? 'parent:' : '-'}\n`;
}

function probeLine({ node, column }: Level): string {
  return `${' '.repeat(column)}${node.type === 'map' ? 'probe: x' : '- x'}\n`;
}

/** The lines of the entry behind a level's, up to its first value. */
function nextLines(level: Level, { before, text, span, shift }: FrameSource): string {
  const lines = text.slice(span.end, shift(firstValueEnd(level, before)));
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

/** Where the line ends on which the first text behind a level's entries ends. */
function firstValueEnd({ node, start, to }: Level, text: string): number {
  let found = childOf({ node, start }, to + 1);
  for (let inner = found; inner; inner = isBlock(inner.node) ? childOf(inner, 0) : undefined) found = inner;
  const lineEnd = found ? text.indexOf('\n', found.start + found.node.width) : -1;
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

function isBlock(node: PlanNode): boolean {
  return node.type !== 'scalar' && !node.flow;
}

/** Whether YAML stumbled nowhere else than in the fragment's lines. */
export function isFlawlessAround(frame: Frame, documents: readonly Document.Parsed[]): boolean {
  const isLast = frame.end === frame.text.length;
  const errors = documents.flatMap((document) => document.errors);
  return errors.every(({ pos: [start, end] }) => start >= frame.start && (isLast || end <= frame.end));
}

/** Whether YAML found the frame as it was made, with entries in the right column in it: then the lines mean the same in the file. */
export function isIntact(frame: Frame, levels: readonly Level[], documents: readonly Document.Parsed[]): boolean {
  return documents.length === frame.documentCount && hasLevels(frame, levels, documents[0]?.contents);
}

function hasLevels(frame: Frame, levels: readonly Level[], root: unknown): boolean {
  let node: unknown = root;
  for (const [index, level] of levels.entries()) {
    const entries = blockEntries(node, level);
    if (!entries) return false;
    const own = index === frame.nextLevel ? entries.slice(0, -2) : entries;
    if (
      own !== entries &&
      !(startsAt(entries.at(-2), level, frame.end) && startsAt(entries.at(-1), level, frame.probe))
    )
      return false;
    if (index === levels.length - 1) return startsRight(own[0], level, frame);
    if (own.length !== 1) return false;
    node = level.node.type === 'map' ? (own[0] as Pair).value : own[0];
  }
  return false;
}

function blockEntries(node: unknown, level: Level): readonly unknown[] | undefined {
  const isRight = level.node.type === 'map' ? isMap(node) : isSeq(node);
  return isRight && (isMap(node) || isSeq(node)) && node.flow !== true ? node.items : undefined;
}

/** Whether an entry's key or dash stands in its column on the line at `line`. */
function startsAt(entry: unknown, { node, column }: Level, line: number): boolean {
  if (node.type === 'list') return isNode(entry) && (entry.range?.[0] ?? 0) > line;
  const key = (entry as Pair | undefined)?.key;
  return isNode(key) && key.range?.[0] === line + column;
}

/** The first line has to start with a dash, or with a key and its colon. */
function startsRight(entry: unknown, { node, column }: Level, { text, start }: Frame): boolean {
  const at = start + column;
  if (!entry || !/^ *$/.test(text.slice(start, at))) return false;
  if (node.type === 'list') return /^-(?:\s|$)/.test(text.slice(at, at + 2));
  const { key } = entry as Pair;
  if (!isScalar(key) || key.range?.[0] !== at || !hasColon(entry as Pair)) return false;
  return key.range[1] > at && !text.slice(at, key.range[1]).includes('\n');
}
