import { describe, expect, it } from 'vitest';
import { findCycles } from './find-cycles.ts';

/** `a: b c, b: a` as a graph. */
function cyclesOf(picture: string): string[] {
  const edges = picture.split(', ').flatMap((line) => {
    const [from = '', ...others] = line.split(/:? /);
    return others.map((to) => ({ from, to }));
  });
  return findCycles(edges).map((cycle) => cycle.map(({ from }) => from).join(' '));
}

describe('findCycles', () => {
  it('finds none where all arrows lead on', () => {
    expect(cyclesOf('a: b c, b: d, c: d')).toEqual([]);
  });

  it('starts with the node that comes first, and leaves out what only leads into the circle', () => {
    expect(cyclesOf('x: b, a: b, b: c, c: a')).toEqual(['b c a']);
    expect(cyclesOf('a: a')).toEqual(['a']);
  });

  it('tells circles apart that share no node, and one of those that do', () => {
    expect(cyclesOf('a: b, b: a c, c: d, d: c')).toEqual(['a b', 'c d']);
    expect(cyclesOf('a: b c, b: a, c: a')).toEqual(['a b']);
    expect(cyclesOf('a: b, b: c, c: d e b, d: c, e: a')).toEqual(['c d']);
  });

  it('goes round a circle of a hundred thousand', () => {
    const count = 100_000;
    const edges = Array.from({ length: count }, (_, from) => ({ from, to: (from + 1) % count }));
    const [cycle] = findCycles(edges);
    expect(cycle).toHaveLength(count);
  });
});
