import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeFlags } from './place-labels.ts';

test('labels that are far apart stand in one row after their lines', () => {
  const placed = placeFlags(
    [
      { x: 0, width: 40 },
      { x: 100, width: 40 },
    ],
    0,
    300,
    5,
  );
  expect(placed).toEqual(
    [
      { row: 0, side: 'start' },
      { row: 0, side: 'start' },
    ].map((each) => expect.objectContaining(each)),
  );
});

test('of two that are close the first stands lower, so that no line crosses a name', () => {
  const placed = placeFlags(
    [
      { x: 10, width: 60 },
      { x: 30, width: 60 },
    ],
    0,
    300,
    5,
  );
  expect(placed.map((flag) => flag?.row)).toEqual([1, 0]);
});

test('at the right edge names stand before their lines', () => {
  const placed = placeFlags([{ x: 295, width: 60 }], 0, 300, 5);
  expect(placed).toEqual([expect.objectContaining({ row: 0, side: 'end' })]);
});

test('no label ever meets another one or the line of one', () => {
  const flag = fc.record({ x: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 10, max: 170 }) });
  fc.assert(
    fc.property(fc.array(flag, { maxLength: 25 }), fc.integer({ min: 1, max: 8 }), (flags, rows) => {
      const boxes = placeFlags(flags, 0, 500, rows).flatMap((placed, at) => {
        const { x = 0, width = 0 } = flags[at] ?? {};
        if (!placed) return [];
        const from = placed.side === 'start' ? x : x - width;
        return [{ row: placed.row, x, from, to: from + width }];
      });
      for (const one of boxes)
        for (const other of boxes) {
          if (one === other) continue;
          const areInOneRow = one.row === other.row;
          if (areInOneRow) expect(one.to <= other.from || other.to <= one.from).toBe(true);
          // The line of the lower one comes down through the row of the upper one.
          if (one.row < other.row) expect(other.x <= one.from || other.x >= one.to).toBe(true);
        }
    }),
  );
});
