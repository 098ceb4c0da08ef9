import { describe, expect, it } from 'vitest';
import { changedKeys, contentOf } from './content.ts';

describe('the content of a plan', () => {
  it('leaves out progress at any depth, and nothing else', () => {
    const plan = {
      title: 'Move',
      status: 'active',
      schedule: { news: { date: '2027-01-08', status: 'sent', confirmed: '3 of 4' } },
      kpis: [{ name: 'Days', readings: [1] }],
      'x-own': { open: true, owner: 'ada' },
    };
    expect(contentOf(plan)).toEqual({
      title: 'Move',
      schedule: { news: { date: '2027-01-08' } },
      kpis: [{ name: 'Days' }],
      'x-own': { owner: 'ada' },
    });
  });

  it('differs by values alone: the order of keys, empty values and ids with a meaning in JavaScript make no difference', () => {
    const before = { a: { x: 1, y: 2 }, b: [1, 2], c: null, d: 1, constructor: { z: 1 } };
    const after = { constructor: { z: 1 }, b: [2, 1], a: { y: 2, x: 1, w: null }, e: 'new' };
    expect(changedKeys(before, after)).toEqual(['b', 'd', 'e']);
    expect(changedKeys(contentOf({}), contentOf({ constructor: 'x' }))).toEqual(['constructor']);
  });
});
