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

/** Rows in which no label meets another one, nor the line of one; undefined for those that find no room. */
export function placeFlags(
  flags: readonly Flag[],
  left: number,
  right: number,
  rows: number,
): (PlacedFlag | undefined)[] {
  const placed = new Map<number, PlacedFlag & Box>();
  const order = flags.map((_, at) => at).sort((a, b) => (flags[b]?.x ?? 0) - (flags[a]?.x ?? 0) || b - a);
  for (const at of order) {
    const flag = flags[at];
    const found = flag && findPlace(flag, [...placed.values()], left, right, rows);
    if (found) placed.set(at, found);
  }
  return flags.map((_, at) => placed.get(at));
}

interface Box {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

function findPlace(
  { x, width }: Flag,
  placed: readonly (PlacedFlag & Box)[],
  left: number,
  right: number,
  rows: number,
) {
  for (let row = 0; row < rows; row++)
    for (const side of ['start', 'end'] as const) {
      const from = side === 'start' ? x : x - width - SPACE;
      const box = { x, row, side, from, to: from + width + SPACE };
      const isInside = box.from >= left && box.to <= right;
      if (isInside && placed.every((other) => areApart(box, other))) return box;
    }
  return undefined;
}

function areApart(one: PlacedFlag & Box, other: PlacedFlag & Box): boolean {
  if (one.row === other.row) return one.to + SPACE <= other.from || other.to + SPACE <= one.from;
  const [upper, lower] = one.row < other.row ? [one, other] : [other, one];
  // The line of the lower one passes the upper one's row.
  return lower.x <= upper.from || lower.x >= upper.to;
}
