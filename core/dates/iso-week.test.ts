import { expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { mondayOf } from './iso-week.ts';

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s starts on %s', (date, monday) => {
  expect(mondayOf(date as CalendarDate)).toBe(monday);
});
