import type { Content } from '../../document/document.ts';
import { join, ours } from '../../document/line.ts';
import type { Line, Source } from '../../document/piece.ts';
import type { PageOneSection } from '../sections.ts';
import type { Teller } from '../teller.ts';

/** One entry of a block: a row of its table, or an item of its list. */
export type Entry = readonly Line[];

/** A block of page one. What stands before its entries is always shown; of the entries as many as the page has room for. */
export interface Block {
  readonly id: PageOneSection;
  readonly title: string;
  readonly before: readonly Content[];
  readonly entries: Entries;
}

export interface Entries {
  /** All there are, as they are shown one below the other. */
  readonly all: readonly Entry[];
  /** In which order they are taken, as indexes, where that is another one. */
  readonly order?: readonly number[];
  /** Of a table, with one for each of an entry's lines; without them each entry is an item of a list. */
  readonly columns?: readonly { readonly heading: string; readonly width: number }[];
  /** Items of a list that are said together, in the order in which they stand. */
  readonly gathered?: readonly Gathered[];
  /** Short items of a list, one after the other on page one. */
  readonly isRun?: boolean;
  /** More are never shown on page one. */
  readonly most?: number;
}

/** From an entry on, all up to the next of these are one item. */
export interface Gathered {
  readonly from: number;
  readonly say: (items: Line) => Line;
}

/** The items of a list of entries, of all or of those that are shown. */
export function itemsOf({ all, gathered = [] }: Entries, shown = all): Line[] {
  const lines = shown.map(([line = []]) => line);
  const together = gathered.flatMap(({ from, say }, at) => {
    const items = lines.slice(from, gathered[at + 1]?.from);
    return items.length === 0 ? [] : [say(join(items, ' · '))];
  });
  return [...lines.slice(0, gathered[0]?.from), ...together];
}

export const NO_ENTRIES: Entries = { all: [] };

/** What the plan does not say, and need not say. */
const NOTHING: Line = [ours('–')];

/** A table's entries without the columns in which none of them says anything. */
export function inColumns(all: readonly Entry[], columns: NonNullable<Entries['columns']>): Entries {
  const isTold = columns.map((_, at) => all.some((entry) => (entry[at] ?? []).length > 0));
  return {
    all: all.map((entry) => entry.filter((_, at) => isTold[at]).map((line) => (line.length > 0 ? line : NOTHING))),
    columns: columns.filter((_, at) => isTold[at]),
  };
}

/** Makes a block; undefined where it has nothing to say. */
export type WriteBlock = (teller: Teller) => Block | undefined;

/** Every place that entries come from. */
export function sourcesIn(entries: readonly Entry[]): Source[] {
  return entries.flatMap((entry) => entry.flatMap((line) => line.flatMap(({ from }) => from)));
}
