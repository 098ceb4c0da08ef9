import type { ParsedDocument } from './parse-file.ts';
import { childOf, Siblings } from './siblings.ts';
import type { ListNode, MapNode, PlanNode, Span } from './tree.ts';

/** A block-style map or list on the way to a fragment, and which of its entries lead there. */
export interface Level {
  readonly node: MapNode | ListNode;
  /** Where the node starts in the file. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** Where on their lines the keys or dashes of the node stand. */
  readonly column: number;
}

/** Whole lines that hold one entry, or some entries side by side, and nothing else: they can be read by themselves. */
export interface Fragment extends Span {
  readonly document: ParsedDocument;
  /** From the root inwards; the last one holds the entries. */
  readonly levels: readonly Level[];
}

/** The fragments that hold all lines of a stretch, smallest first. */
export function findFragments(text: string, document: ParsedDocument, stretch: Span): Fragment[] {
  const fragments: Fragment[] = [];
  const above: Level[] = [];
  let { root: node, start, end }: { root: PlanNode; start: number; end: number } = document;
  while (node.type !== 'scalar' && !node.flow) {
    const siblings = new Siblings(text, node, start, end);
    const run = siblings.around(stretch);
    if (!run) break;
    const level = { node, start, column: run.mark.column };
    for (const { from, to, end: linesEnd } of run.mark.isFirst ? [run, ...siblings.widened(run)] : [])
      fragments.push({ document, levels: [...above, { ...level, from, to }], start: run.mark.line, end: linesEnd });
    const value = run.from === run.to ? childOf({ node, start }, run.from) : undefined;
    if (!value) break;
    above.push({ ...level, from: run.from, to: run.to });
    ({ node, start } = value);
    end = run.end;
  }
  return fragments.sort((a, b) => a.end - a.start - (b.end - b.start));
}
