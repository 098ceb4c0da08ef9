import { expect, test } from 'vitest';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import { spellDay, spellDays } from './spell-day.ts';

function day(text: string): CalendarDate {
  return text as CalendarDate;
}

/** Commas and thin spaces come and go with the tables that Node brings along. */
function plain(text: string): string {
  return text.replace(/,/g, '').replace(/\s+/g, ' ');
}

test('a day is told with its weekday, and with its year where that is another one', () => {
  expect(plain(spellDay(day('2026-12-01'), 'en', day('2026-11-21')))).toBe('Tue 1 Dec');
  expect(plain(spellDay(day('2027-01-05'), 'en', day('2026-11-21')))).toBe('Tue 5 Jan 2027');
  expect(plain(spellDay(day('2026-12-01'), 'de', day('2026-11-21')))).toBe('Di. 1. Dez.');
});

test('a language that nobody knows is told as English is', () => {
  expect(plain(spellDay(day('2026-12-01'), 'qps-ploc', day('2026-11-21')))).toBe('Tue 1 Dec');
});

test('days from one to another', () => {
  expect(plain(spellDays(day('2026-11-30'), day('2026-12-06'), 'en'))).toBe('30 Nov – 6 Dec');
  expect(plain(spellDays(day('2026-12-24'), day('2026-12-24'), 'en'))).toBe('24 Dec');
});
