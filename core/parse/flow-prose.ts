import { isScalar, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { message, prose } from '../messages/message.ts';
import type { Problem } from './problem.ts';
import { proseProblem } from './prose-problem.ts';
import { toDoubleQuoted } from './quote.ts';

/** A sentence that commas took apart, put together again. */
export interface Sentence {
  readonly problem: Problem;
  /** What its author wrote, without the quotation marks of a quoted start. */
  readonly value: string;
}

/** The rest of a sentence, or a word that stands alone. */
export type Stray = Sentence | { readonly problem: Problem; readonly value?: undefined };

interface Pieces<T> {
  readonly first: Scalar;
  readonly rest: T[];
}

/**
 * Pairs of a flow map that are no pairs but the rest of a sentence: `{do: Pair them, weekly coaching}`. Words split off
 * by several commas share one problem; a word with no text before it is a name without a value.
 */
export function strayKeys(text: string, map: YAMLMap): Map<Pair, Stray> {
  const strays = new Map<Pair, Stray>();
  let pieces: Pieces<Pair> | undefined;
  const finish = () => {
    const last = pieces?.rest[pieces.rest.length - 1]?.key as Node | undefined;
    if (!pieces || !last?.range) return;
    const sentence = join(text, pieces.first, last.range[1]);
    for (const pair of pieces.rest) strays.set(pair, sentence);
  };
  for (const pair of map.items as Pair[]) {
    const key = pair.key as Node | null;
    if (isScalar(key) && key.range && pair.value === null && !hasColon(pair)) {
      if (pieces) pieces.rest.push(pair);
      else strays.set(pair, { problem: lonelyKey(key.range[0], key.range[1]) });
    } else {
      finish();
      pieces = isScalar(pair.value) && hasText(pair.value) ? { first: pair.value, rest: [] } : undefined;
    }
  }
  finish();
  return strays;
}

export function hasColon(pair: Pair): boolean {
  return pair.srcToken?.sep?.some((token) => token.type === 'map-value-ind') ?? false;
}

function hasText(scalar: Scalar): boolean {
  return scalar.range !== undefined && scalar.range !== null && scalar.range[1] > scalar.range[0];
}

function lonelyKey(start: number, end: number): Problem {
  return { code: 'yaml-syntax', span: { start, end }, message: message('yaml-syntax.key-without-colon') };
}

function join(text: string, first: Scalar, end: number): Sentence {
  const [start, firstEnd] = first.range ?? [0, 0, 0];
  if (first.type === 'PLAIN')
    return { problem: proseProblem(text, { start, end }, 'comma'), value: text.slice(start, end) };
  const value = `${String(first.value)}${text.slice(firstEnd, end)}`;
  const fix = { title: message('fix.put-in-quotes'), span: { start, end }, newText: toDoubleQuoted(value) };
  return {
    problem: {
      code: 'prose-needs-quotes',
      span: { start, end },
      message: message('prose-needs-quotes.comma', { text: prose(value) }),
      fix,
    },
    value,
  };
}

/** Words before which a comma in a list ends one item rather than a clause. */
const LONG_ITEM = 4;

/** Items of a flow list that a comma split off: in lower case, after an item of over three words. */
export function strayItems(text: string, list: YAMLSeq): Map<Node, Sentence> {
  const strays = new Map<Node, Sentence>();
  let pieces: Pieces<Node> | undefined;
  const finish = () => {
    const last = pieces?.rest[pieces.rest.length - 1];
    if (!pieces || !last?.range) return;
    const sentence = join(text, pieces.first, last.range[1]);
    for (const item of pieces.rest) strays.set(item, sentence);
  };
  for (const item of list.items as Node[]) {
    const words = plainWords(item);
    if (pieces && words.length > 0 && /^\p{Ll}/u.test(words[0] as string)) {
      pieces.rest.push(item);
    } else {
      finish();
      pieces = words.length >= LONG_ITEM ? { first: item as Scalar, rest: [] } : undefined;
    }
  }
  finish();
  return strays;
}

function plainWords(item: Node): string[] {
  const isProse = isScalar(item) && item.type === 'PLAIN' && typeof item.value === 'string' && item.range;
  return isProse ? String(item.value).trim().split(/\s+/) : [];
}
