import { widthOf } from './text-width.ts';

/** Something on a lane with a name; places are points from the lane's start. */
export interface Item {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly type: 'bar' | 'strong' | 'single' | 'recurring' | 'several';
}

/** Where an item and its name are drawn; `row` counts from the top of the lane. */
export interface Placed extends Item {
  readonly row: number;
  /** Inside the item, or a stretch beside it; none where the lane holds too many to name. */
  readonly name: 'inside' | { readonly from: number; readonly to: number } | undefined;
}

export interface Lane {
  readonly width: number;
  /** Of the names, in points. */
  readonly size: number;
  /** Places are multiples of this: the columns of a table. */
  readonly unit: number;
  /** Beyond these, items lose their names, and signs that touch become one with their number on it. */
  readonly mostRows: number;
}

/** Room around a name. */
const PADDING = 8;

/** Puts items of a lane into as few rows as they and their names need. */
export function packLane(items: readonly Item[], lane: Lane): Placed[] {
  const inOrder = withoutDoubles(items.map((item) => snapped(item, lane))).sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const named = placed(inOrder, lane, (item) => nameOf(item, lane));
  if (named.every(({ row }) => row < lane.mostRows)) return named;
  return placed(merged(inOrder, lane), lane, (item) =>
    item.type === 'several' || fits(item, lane) ? 'inside' : undefined,
  );
}

function snapped(item: Item, { unit, width }: Lane): Item {
  const from = Math.min(Math.round(item.from / unit), Math.round(width / unit) - 1);
  return { ...item, from: from * unit, to: Math.max(from + 1, Math.round(item.to / unit)) * unit };
}

/** Nameless ones at the same place would be drawn one over the other. */
function withoutDoubles(items: readonly Item[]): Item[] {
  const places = new Set<number>();
  return items.filter(({ label, from }) => label !== '' || (!places.has(from) && places.add(from)));
}

function nameOf(item: Item, lane: Lane): Placed['name'] {
  if (fits(item, lane)) return 'inside';
  const width = widthOf(item.label, lane.size, item.type === 'strong');
  const needed = Math.ceil((width + PADDING) / lane.unit) * lane.unit;
  const after = Math.min(needed, lane.width - item.to);
  const before = Math.min(needed, item.from);
  if (after === needed || after >= before) return { from: item.to, to: item.to + after };
  return { from: item.from - before, to: item.from };
}

function fits({ label, from, to }: Item, { size }: Lane): boolean {
  return widthOf(label, size) + PADDING <= to - from;
}

function placed(items: readonly Item[], lane: Lane, name: (item: Item) => Placed['name']): Placed[] {
  /** How far each row is filled. */
  const ends: { from: number; to: number }[][] = [];
  return items.map((item) => {
    const itsName = name(item);
    const beside = typeof itsName === 'object' ? itsName : item;
    const extent = { from: Math.min(item.from, beside.from), to: Math.max(item.to, beside.to) };
    const free = ends.findIndex((row) => row.every(({ from, to }) => extent.from >= to || extent.to <= from));
    const row = free < 0 ? ends.length : free;
    if (row < lane.mostRows + 1) ends[row] = [...(ends[row] ?? []), extent];
    return { ...item, row, name: itsName };
  });
}

/** Items that touch as one, named by how many they are, and wide enough for that. Bars stay: one would say less than many. */
function merged(items: readonly Item[], lane: Lane): Item[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (item.type !== 'bar' && last?.some(({ to }) => item.from < to)) last.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => {
    const [first] = group as [Item];
    if (group.length === 1) return first;
    const label = String(group.length);
    const least = Math.ceil((widthOf(label, lane.size) + 2) / lane.unit) * lane.unit;
    const to = Math.max(first.from + least, ...group.map((item) => item.to));
    return { label, from: first.from, to: Math.min(to, lane.width), type: 'several' };
  });
}
