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
  const most = Math.round(width / unit);
  const from = Math.min(Math.round(item.from / unit), most - 1);
  const to = Math.min(Math.max(from + 1, Math.round(item.to / unit)), most);
  return { ...item, from: from * unit, to: to * unit };
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

/** Signs close together as one that shows how many they are. Bars stay: a number would say less than they do. */
function merged(items: readonly Item[], { size, unit, width }: Lane): Item[] {
  const room = Math.ceil((widthOf('99', size) + 2) / unit) * unit;
  const groups: (readonly [Item, ...Item[]])[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.type !== 'bar' && item.from < last[0].from + Math.max(room, last[0].to - last[0].from)) {
      groups[groups.length - 1] = [...last, item];
    } else groups.push([item]);
  }
  return groups.map((group) => {
    const [first] = group;
    if (group.length === 1) return first;
    return { label: String(group.length), from: first.from, to: Math.min(first.from + room, width), type: 'several' };
  });
}
