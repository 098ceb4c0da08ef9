/** A label on a line that leads down to it from something at `x`. */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

export interface PlacedFlag {
  readonly row: number;
  /** Whether the text begins at the line, or ends there. */
  readonly side: 'start' | 'end';
}

/** Between a line and its text, and between texts. */
const SPACE = 5;

type Placement = readonly (PlacedFlag | undefined)[];

/** So many ways to share the labels between both sides are tried. */
const MOST_TRIES = 40;

/**
 * Rows in which no label meets another one, nor the line of one; undefined for those that find no room. Those on the left
 * have their text after their line, those on the right before it: where one becomes the other is what leaves out the fewest.
 */
export function placeFlags(flags: readonly Flag[], left: number, right: number, rows: number): Placement {
  const order = flags.map((_, at) => at).sort((a, b) => (flags[a]?.x ?? 0) - (flags[b]?.x ?? 0) || a - b);
  const step = Math.max(1, Math.ceil(flags.length / MOST_TRIES));
  let best: Placement = [];
  for (let turn = flags.length; turn >= 0; turn -= step) {
    const tried = placeAround(flags, order, turn, { left, right, rows });
    if (best.length === 0 || costOf(tried) < costOf(best)) best = tried;
  }
  return best;
}

function costOf(placement: Placement): number {
  const DROPPED = 1000;
  return placement.reduce((sum, flag) => sum + (flag ? flag.row : DROPPED), 0);
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

/** Each line comes down beside the labels that were placed before it: those on the left from the right on, the others the other way. */
function placeAround(flags: readonly Flag[], order: readonly number[], turn: number, room: Room): Placement {
  const placed = new Map<number, PlacedFlag & Box>();
  const place = (at: number, side: 'start' | 'end') => {
    const flag = flags[at];
    const found = flag && findPlace(flag, side, [...placed.values()], room);
    if (found) placed.set(at, found);
  };
  for (const at of order.slice(turn)) place(at, 'end');
  for (const at of order.slice(0, turn).reverse()) place(at, 'start');
  return flags.map((_, at) => placed.get(at));
}

interface Box {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

function findPlace({ x, width }: Flag, side: 'start' | 'end', placed: readonly (PlacedFlag & Box)[], room: Room) {
  const from = side === 'start' ? x : x - width - SPACE;
  const to = from + width + SPACE;
  if (from < room.left || to > room.right) return undefined;
  for (let row = 0; row < room.rows; row++) {
    const box = { x, row, side, from, to };
    if (placed.every((other) => areApart(box, other))) return box;
  }
  return undefined;
}

function areApart(one: PlacedFlag & Box, other: PlacedFlag & Box): boolean {
  if (one.row === other.row) return one.to + SPACE <= other.from || other.to + SPACE <= one.from;
  const [upper, lower] = one.row < other.row ? [one, other] : [other, one];
  // The line of the lower one passes the upper one's row.
  return lower.x <= upper.from || lower.x >= upper.to;
}
