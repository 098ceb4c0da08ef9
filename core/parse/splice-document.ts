import { inOrder, MAX_PROBLEMS } from './document-problems.ts';
import type { ParsedDocument } from './parse-file.ts';
import type { Problem } from './problem.ts';
import type { FragmentReading } from './read-fragment.ts';
import { holds, shiftProblem, spansOf } from './shift.ts';
import { spliceTree } from './splice-tree.ts';
import type { PlanNode, Span } from './tree.ts';

/** Fragments of a file that were read by themselves after an edit in one of them. */
export interface Readings {
  readonly edited: FragmentReading;
  /** Where nothing was edited. */
  readonly others: readonly FragmentReading[];
  /** By how much the edit has made the text longer. */
  readonly grown: number;
}

/** A document of before the edit with what was read anew; undefined where more has to be read. */
export function spliceDocument(document: ParsedDocument, readings: Readings): ParsedDocument | undefined {
  const { edited, others, grown } = readings;
  const shift = (offset: number) => (offset >= edited.fragment.end ? offset + grown : offset);
  const own = [...others, edited].filter(({ fragment }) => fragment.document === document);
  const { offset, start, end } = document;
  if (own.length === 0 && shift(offset) === offset) return document;
  if (own.some((reading) => changesKind(document.root, reading))) return undefined;
  const problems = spliceProblems(document, own, (span) => ({ start: shift(span.start), end: shift(span.end) }));
  const root = spliceRoot(document.root, own, readings);
  return problems && { ...document, offset: shift(offset), start: shift(start), end: shift(end), root, problems };
}

/** Entries are replaced by their places in the old tree: those that were edited last, because they move the others. */
function spliceRoot(root: PlanNode, own: readonly FragmentReading[], { edited, grown }: Readings): PlanNode {
  return own.reduce((spliced, reading) => spliceTree(spliced, reading, reading === edited ? grown : 0), root);
}

/** What a document is decides how all of it is read. */
function changesKind(root: PlanNode, { fragment, children }: FragmentReading): boolean {
  const [level, ...deeper] = fragment.levels;
  if (!level || deeper.length > 0 || root.type !== 'map') return false;
  return [...root.entries.slice(level.from, level.to + 1), ...children].some(
    (child) => 'key' in child && child.key === 'kind',
  );
}

function spliceProblems(
  document: ParsedDocument,
  own: readonly FragmentReading[],
  shift: (span: Span) => Span,
): readonly Problem[] | undefined {
  const kept: Problem[] = [];
  for (const problem of document.problems) {
    const spans = spansOf(problem);
    const touched = own.find(({ fragment }) => spans.some((span) => touches(fragment, span, document.end)));
    if (!touched) kept.push(shiftProblem(problem, shift));
    else if (!spans.every((span) => holds(touched.fragment, span))) return undefined;
  }
  const problems = inOrder([...kept, ...own.flatMap((reading) => reading.problems)]);
  return Math.max(problems.length, document.problems.length) < MAX_PROBLEMS ? problems : undefined;
}

function touches(fragment: Span, { start, end }: Span, documentEnd: number): boolean {
  const isBefore = start < fragment.end || (start === fragment.end && start === documentEnd);
  return isBefore && end >= fragment.start;
}
