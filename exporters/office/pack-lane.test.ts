import { describe, expect, test } from 'vitest';
import { type Item, packLane } from './pack-lane.ts';

const LANE = { width: 400, size: 10, unit: 1, mostRows: 3 };

function sign(label: string, from: number, type: Item['type'] = 'single'): Item {
  return { label, from, to: from + 9, type };
}

function bar(label: string, from: number, to: number): Item {
  return { label, from, to, type: 'bar' };
}

describe('a lane', () => {
  test('has a name inside a bar where it fits, else after it, else before it', () => {
    const [short, long, last] = packLane(
      [bar('Wide', 0, 100), bar('A name', 110, 120), bar('At the end', 390, 400)],
      LANE,
    );
    expect(short?.name).toBe('inside');
    expect(long?.name).toMatchObject({ from: 120 });
    expect(last?.name).toMatchObject({ to: 390 });
  });

  test('takes another row where two would overlap, names included, and no more than it needs', () => {
    const rows = packLane([sign('A long name', 0), sign('Another', 20), sign('Far away', 300)], LANE).map(
      ({ row }) => row,
    );
    expect(rows).toEqual([0, 1, 0]);
  });

  test('has bars that follow each other in one row', () => {
    expect(packLane([bar('A', 0, 100.4), bar('B', 100.4, 200)], LANE).map(({ row }) => row)).toEqual([0, 0]);
  });

  test('counts signs that are too many to name, none lost', () => {
    const items = Array.from({ length: 200 }, (_, at) => sign(`Number ${at}`, at * 1.9));
    const packed = packLane(items, LANE);
    expect(Math.max(...packed.map(({ row }) => row))).toBeLessThan(LANE.mostRows);
    expect(packed.reduce((sum, { type, label }) => sum + (type === 'several' ? Number(label) : 1), 0)).toBe(200);
    expect(packed.every(({ type, name }) => type !== 'several' || name === 'inside')).toBe(true);
  });

  test('never makes one of bars', () => {
    const items = Array.from({ length: 30 }, (_, at) => bar('A very long name indeed', at * 10, at * 10 + 40));
    expect(packLane(items, LANE)).toHaveLength(30);
  });

  test('keeps all within its width, at its columns', () => {
    const unit = 8;
    const packed = packLane([sign('x', 399), bar('A long name', 395, 400), sign('W'.repeat(10_000), 200)], {
      ...LANE,
      unit,
    });
    for (const { from, to, name } of packed) {
      for (const place of [from, to]) expect(place % unit).toBe(0);
      expect(to).toBeLessThanOrEqual(LANE.width);
      if (typeof name === 'object') expect(name.to).toBeLessThanOrEqual(LANE.width);
      expect(to).toBeGreaterThan(from);
    }
  });
});
