import { expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { mondayOf, weekNumber } from './iso-week.ts';

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s starts on %s', (date, monday) => {
  expect(mondayOf(date as CalendarDate)).toBe(monday);
});

it.each([
  ['2026-11-30', 49],
  ['2026-12-28', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2021-01-04', 1],
])('the week that starts on %s has the number %i', (monday, number) => {
  expect(weekNumber(monday as CalendarDate)).toBe(number);
});
