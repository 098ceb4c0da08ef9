import { buildTree } from './build-tree.ts';
import { documentProblems } from './document-problems.ts';
import type { Fragment } from './fragment.ts';
import { type Frame, type FrameSource, frameLines, isFlawlessAround, isIntact } from './fragment-frame.ts';
import { isTooDeep } from './limits.ts';
import { LineIndex } from './line-index.ts';
import type { Problem } from './problem.ts';
import { readYaml, stumblesOf, type YamlReading } from './read-yaml.ts';
import type { Misread } from './scan-lines.ts';
import { holds, shiftMisread, shiftProblem, shiftSpan } from './shift.ts';
import type { ListItem, MapEntry, PlanNode, Span } from './tree.ts';

/** A fragment read by itself, with places in the file. */
export interface FragmentReading {
  readonly fragment: Fragment;
  /** Where its lines are in the new text. */
  readonly span: Span;
  /** Offsets count from the first entry. */
  readonly children: readonly (MapEntry | ListItem)[];
  readonly problems: readonly Problem[];
  readonly stumbles: readonly Span[];
  /** Whether it matters for its reading what may be misread in the whole file. */
  readonly isScanned: boolean;
}

/** What is never read by itself: tabs, lone carriage returns, and lines that are a matter of the whole file. */
const WHOLE = /\t|\r(?!\n)|\uFEFF|^(?:---|\.\.\.|%|<{7}|={7}|>{7})/m;

/** Where the fragment's lines are read, with what may be misread in the whole text around them. */
export type ReadingSource = Omit<FrameSource, 'span'> & { readonly scan: () => readonly Misread[] };

/** Reads the lines of a fragment as the whole file's reading would; undefined where that cannot be known. */
export function readFragment(fragment: Fragment, { scan, ...source }: ReadingSource): FragmentReading | undefined {
  const span = { start: source.shift(fragment.start), end: source.shift(fragment.end) };
  const frame = frameLines(fragment, { ...source, span });
  if (WHOLE.test(frame.text.slice(frame.start, frame.end)) || isTooDeep(frame.text)) return undefined;
  const toFile = span.start - frame.start;
  const reading = readYaml(frame.text, new LineIndex(frame.text), () => misreadsIn(span, scan(), -toFile));
  const stumbles = stumblesOf(reading);
  const built = buildFrame(frame, fragment, reading);
  if (!stumbles || !built || repeatsKey(built.children, fragment)) return undefined;
  return {
    fragment,
    span,
    children: built.children,
    problems: built.problems.map((problem) => shiftProblem(problem, (each) => shiftSpan(each, toFile))),
    stumbles: stumbles.map((stumble) => shiftSpan(stumble, toFile)),
    isScanned: reading.isScanned,
  };
}

/** What a frame's reading says of the fragment's lines alone. */
function buildFrame(frame: Frame, fragment: Fragment, { rounds, documents, misreads, restored }: YamlReading) {
  const [document] = documents;
  if (!document || !isIntact(frame, fragment.levels, documents)) return undefined;
  if (!rounds.every((round) => isFlawlessAround(frame, round))) return undefined;
  const { root, problems, isTied, isAmplified } = buildTree(frame.text, document, restored);
  if (isTied || isAmplified) return undefined;
  const told = documentProblems(frame.text, misreads, problems, document.errors);
  const isLast = frame.end === frame.text.length;
  return {
    children: childrenIn(root, frame, fragment),
    problems: told.filter(({ span }) => isLast || span.start < frame.end),
  };
}

/** A key that stands beside the fragment already: which of the two counts is a matter of the whole map. */
function repeatsKey(children: readonly (MapEntry | ListItem)[], { levels }: Fragment): boolean {
  const level = levels[levels.length - 1];
  if (level?.node.type !== 'map') return false;
  const { entries } = level.node;
  const beside = new Set([...entries.slice(0, level.from), ...entries.slice(level.to + 1)].map(({ key }) => key));
  return children.some((child) => 'key' in child && beside.has(child.key));
}

function misreadsIn(span: Span, misreads: readonly Misread[], by: number): Misread[] {
  return misreads.filter((misread) => holds(span, misread.span)).map((misread) => shiftMisread(misread, by));
}

/** The fragment's own entries: those that come next in the frame are behind its lines. */
function childrenIn(root: PlanNode, frame: Frame, { levels }: Fragment): readonly (MapEntry | ListItem)[] {
  let children = childrenOf(root);
  for (let level = 1; level < levels.length; level++) children = childrenOf(children[0]?.value);
  const first = frame.start + (levels[levels.length - 1]?.column ?? 0);
  const isLast = frame.end === frame.text.length;
  return children.filter((child) => isLast || first + ('key' in child ? child.keyOffset : child.offset) < frame.end);
}

function childrenOf(node: PlanNode | undefined): readonly (MapEntry | ListItem)[] {
  if (node === undefined || node.type === 'scalar') return [];
  return node.type === 'map' ? node.entries : node.items;
}
