import type { Path } from '../parse/tree.ts';
import type { Part } from './inputs.ts';
import { type Spot, spotIn } from './spot.ts';

/** An entry of a map of ids, or of a list (then its id is its number, counted from 1). */
export interface Entry<T> {
  readonly id: string;
  readonly value: T;
  readonly spot: Spot;
}

/** The entries of a map below `path` in each part: `entries(read(change.what), ['kpis'], (what) => what.kpis)`. */
export function entriesIn<P, T>(
  parts: readonly Part<P>[],
  path: Path,
  pick: (value: P) => Readonly<Record<string, T>> | undefined,
): Entry<T>[] {
  return parts.flatMap(({ plan, value }) =>
    Object.entries(pick(value) ?? {}).map(([id, entry]) => ({ id, value: entry, spot: spotIn(plan, ...path, id) })),
  );
}

/** The entries of a list below `path` in each part. */
export function itemsIn<P, T>(
  parts: readonly Part<P>[],
  path: Path,
  pick: (value: P) => readonly T[] | undefined,
): Entry<T>[] {
  return parts.flatMap(({ plan, value }) =>
    (pick(value) ?? []).map((entry, at) => ({ id: String(at + 1), value: entry, spot: spotIn(plan, ...path, at) })),
  );
}

/** The texts of a list that say something, each with its index: an unsound one is left as an empty text. */
export function textsOf(list: readonly string[] | undefined): readonly string[] {
  return (list ?? []).filter((text) => text !== '');
}

export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}
