import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSpan } from './span.ts';

describe('parseSpan', () => {
  it.each([
    ['30 minutes', { amount: 30, unit: 'minute' }],
    ['4 hours', { amount: 4, unit: 'hour' }],
    ['1 hour', { amount: 1, unit: 'hour' }],
    ['2 working days', { amount: 2, unit: 'working day' }],
    [' 5  Days ', { amount: 5, unit: 'day' }],
    ['3 weeks', { amount: 3, unit: 'week' }],
    ['6 months', { amount: 6, unit: 'month' }],
  ])('reads %s', (text, expected) => {
    expect(parseSpan(text)).toEqual(expected);
  });

  it.each(['4', 'hours', '-4 hours', '1.5 hours', 'two days', '4 working hours', '1 year', '4 hours 30 minutes', ''])(
    'refuses %j',
    (text) => {
      expect(parseSpan(text)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseSpan(text)));
  });
});
