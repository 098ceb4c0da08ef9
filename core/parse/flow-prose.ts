import { isScalar, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Problem } from './problem.ts';
import { proseProblem } from './prose-problem.ts';
import type { ScalarNode, Span } from './tree.ts';

/**
 * Pairs of a flow map that are no pairs but the rest of a sentence: `{do: Pair them, weekly coaching}`. Each is mapped
 * to the problem of the whole sentence; words split off by several commas share one problem.
 */
export function strayKeys(text: string, map: YAMLMap): Map<Pair, Problem> {
  const strays = new Map<Pair, Problem>();
  let sentence: { start: number; pairs: Pair[] } | undefined;
  for (const pair of map.items as Pair[]) {
    const key = pair.key as Node | null;
    const isStray = isScalar(key) && pair.value === null && !hasColon(pair);
    if (isStray && sentence && key.range) {
      sentence.pairs.push(pair);
      const problem = proseProblem(text, { start: sentence.start, end: key.range[1] }, 'comma');
      for (const each of sentence.pairs) strays.set(each, problem);
    } else {
      sentence = isPlainProse(pair.value) ? { start: (pair.value as Scalar).range?.[0] ?? 0, pairs: [] } : undefined;
    }
  }
  return strays;
}

function hasColon(pair: Pair): boolean {
  return pair.srcToken?.sep?.some((token) => token.type === 'map-value-ind') ?? false;
}

function isPlainProse(value: unknown): boolean {
  return isScalar(value) && value.type === 'PLAIN' && typeof value.value === 'string';
}

/** Words before which a comma in a list ends one item rather than a clause. */
const LONG_ITEM = 4;

/** Items of a flow list that a comma split off: in lower case, after an item of over three words. */
export function strayItems(text: string, list: YAMLSeq): Map<Node, Problem> {
  const strays = new Map<Node, Problem>();
  let sentence: { start: number; items: Node[] } | undefined;
  for (const item of list.items as Node[]) {
    if (!isPlainProse(item) || !item.range) {
      sentence = undefined;
      continue;
    }
    const words = String((item as Scalar).value)
      .trim()
      .split(/\s+/).length;
    if (sentence && /^\p{Ll}/u.test(String((item as Scalar).value))) {
      sentence.items.push(item);
      const problem = proseProblem(text, { start: sentence.start, end: item.range[1] }, 'comma');
      for (const each of sentence.items) strays.set(each, problem);
    } else {
      sentence = words >= LONG_ITEM ? { start: item.range[0], items: [] } : undefined;
    }
  }
  return strays;
}

/**
 * Text lost behind ` #`. A deliberate comment has a blank behind its `#` and, after prose, two blanks before it; what
 * has not was meant as text. Directives of ours are comments always.
 */
export function eatenByComment(text: string, span: Span, node: ScalarNode): Problem | undefined {
  if (node.style !== 'plain' || text.slice(span.start, span.end).includes('\n')) return undefined;
  const rest = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(span.end, span.end + 2_000));
  const comment = rest?.[2];
  if (rest === null || comment === undefined || /^#+\s*changewright-/.test(comment) || /^#+$/.test(comment.trimEnd()))
    return undefined;
  const isWord = /^#[^\s#!-]/.test(comment);
  const afterProse = typeof node.value === 'string' && /\s/.test(node.value) && (rest[1] as string).length < 2;
  if (!isWord && !afterProse) return undefined;
  const start = node.value === null ? span.end + (rest[1] as string).length : span.start;
  return proseProblem(text, { start, end: span.end + rest[0].trimEnd().length }, 'comment');
}
