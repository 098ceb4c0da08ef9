import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from './calendar-date.ts';
import { suggestDate } from './suggest-date.ts';

describe('suggestDate', () => {
  it.each([
    '1.12.2026',
    '01.12.2026',
    '1. 12. 2026',
    '2026-12-1',
    '2026/12/01',
    '2026.12.01',
    '1 December 2026',
    '1st of December 2026',
    '1. Dec 2026',
    'Dec 1, 2026',
    'dec. 1st, 2026',
    'DECEMBER 1 2026',
    '1-Dec-2026',
    ' 2026-12-01 ',
  ])('%s is 2026-12-01', (text) => {
    expect(suggestDate(text)).toBe('2026-12-01');
  });

  it.each([
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['25-12-2026', '2026-12-25'],
    ['4/4/2026', '2026-04-04'],
    ['Sept 5, 2026', '2026-09-05'],
    ['29 Feb 2028', '2028-02-29'],
  ])('%s is %s', (text, date) => {
    expect(suggestDate(text)).toBe(date);
  });

  it.each(['01/12/2026', '03/04/2026', '03-04-2026', '1.12.26', '12/25/26', '26-12-01'])(
    'does not guess what %s is',
    (text) => {
      expect(suggestDate(text)).toBeUndefined();
    },
  );

  it.each([
    '30.2.2026',
    '2026-02-30',
    '29 Feb 2026',
    '31/02/2026',
    'Foo 1, 2026',
    '2026-12/01',
    'December 2026',
    'soon',
    '',
  ])('finds no day in %j', (text) => {
    expect(suggestDate(text)).toBeUndefined();
  });

  it('never throws and finds nothing but real days', () => {
    const likely = fc.stringMatching(/^[\d]{1,4}[-/. ][\dA-Za-z]{1,4}[-/. ][\d]{1,4}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), likely), (text) => {
        const date = suggestDate(text);
        expect(date === undefined || parseCalendarDate(date) === date).toBe(true);
      }),
    );
  });
});
