import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import { en } from './en.ts';
import { sayIn } from './say.ts';
import { spellDate, spellDistance, spellShortDate } from './spell-date.ts';

const say = sayIn(en, 'en');
const TODAY = '2026-11-22' as CalendarDate;

test('a day has its weekday, long and short', () => {
  expect(spellDate(say, '2027-02-01' as CalendarDate)).toBe('Monday, 1 February 2027');
  expect(spellShortDate(say, '2027-02-01' as CalendarDate)).toBe('Mon 1 Feb 2027');
  expect(spellShortDate(say, '0001-01-01' as CalendarDate)).toBe('Mon 1 Jan 1');
});

test.each([
  ['2026-11-22', 'today'],
  ['2026-11-23', 'tomorrow'],
  ['2026-11-21', 'yesterday'],
  ['2026-12-05', 'in 13 days'],
  ['2026-12-06', 'in 2 weeks'],
  ['2026-11-08', '2 weeks ago'],
  ['2027-01-30', 'in 10 weeks'],
  ['2027-01-31', 'in 2 months'],
  ['2027-11-22', 'in 12 months'],
  ['2029-11-22', 'in 3 years'],
  ['2016-11-22', '10 years ago'],
])('%s is %s', (date, distance) => {
  expect(spellDistance(say, TODAY, date as CalendarDate)).toBe(distance);
});
