import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  type CalendarDate,
  daysBetween,
  parseCalendarDate,
  WEEKDAYS,
  weekdayOf,
} from './calendar-date.ts';

const day = (text: string) => parseCalendarDate(text) as CalendarDate;
const anyDay = fc.integer({ min: -150_000, max: 150_000 }).map((n) => addDays(day('2026-12-01'), n));

describe('parseCalendarDate', () => {
  it.each(['2026-12-01', '2028-02-29', '2000-02-29', '0001-01-01', '0000-02-29', '9999-12-31'])('reads %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-12-00',
    '2026-12-1',
    '26-12-01',
    ' 2026-12-01',
    '2026-12-01\n',
    '2026-12-01T00:00',
    '+002026-12-01',
    '２０２６-12-01',
    '',
  ])('refuses %j', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseCalendarDate(text)));
  });
});

describe('day arithmetic', () => {
  it('knows the days and weekdays that `Date` knows', () => {
    const sundayFirst = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
    const first = Date.parse('0000-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_652_424 }), (n) => {
        const same = new Date(first + n * 86_400_000);
        const date = addDays(day('0000-01-01'), n);
        expect(date).toBe(same.toISOString().slice(0, 10));
        expect(weekdayOf(date)).toBe(sundayFirst[same.getUTCDay()]);
      }),
      { numRuns: 2000 },
    );
  });

  it('crosses years and leap days', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2027-02-28'), 1)).toBe('2027-03-01');
    expect(addWeeks(day('2027-01-04'), -1)).toBe('2026-12-28');
    expect(daysBetween(day('2028-01-01'), day('2029-01-01'))).toBe(366);
  });

  it.each(['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '1994-12-31', '2011-12-30'])(
    'takes %s, a day when clocks or the date line moved, as one day',
    (text) => {
      expect(addDays(addDays(day(text), -1), 1)).toBe(text);
      expect(addDays(addDays(day(text), 1), -1)).toBe(text);
      expect(daysBetween(addDays(day(text), -1), addDays(day(text), 1))).toBe(2);
    },
  );

  it('is undone by its opposite and agrees with daysBetween', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (date, n) => {
        const moved = addDays(date, n);
        expect(addDays(moved, -n)).toBe(date);
        expect(daysBetween(date, moved)).toBe(n);
        expect(moved > date).toBe(n > 0);
        expect(parseCalendarDate(moved)).toBe(moved);
      }),
    );
  });

  it('stays inside the years 0000 to 9999', () => {
    expect(addDays(day('2026-12-01'), 1e12)).toBe('9999-12-31');
    expect(addDays(day('2026-12-01'), -1e12)).toBe('0000-01-01');
    expect(addMonths(day('2026-12-01'), 1e12)).toBe('9999-12-31');
    expect(addMonths(day('2026-12-01'), -1e12)).toBe('0000-01-01');
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 3, '2026-11-30'],
    ['0004-02-29', -12, '0003-02-28'],
  ])('%s and %i months is %s', (from, n, to) => {
    expect(addMonths(day(from), n)).toBe(to);
  });

  it('never overflows the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -999, max: 999 }), (date, n) => {
        const moved = addMonths(date, n);
        expect(monthNumber(moved) - monthNumber(date)).toBe(n);
        const fellBack = addDays(moved, 1).endsWith('-01') && moved.slice(8) < date.slice(8);
        expect(fellBack || moved.slice(8) === date.slice(8)).toBe(true);
      }),
    );
  });
});

describe('weekdayOf', () => {
  it('knows some days', () => {
    expect(weekdayOf(day('2026-12-02'))).toBe('wed');
    expect(weekdayOf(day('1970-01-01'))).toBe('thu');
    expect(weekdayOf(day('2000-02-29'))).toBe('tue');
  });

  it('goes round in seven days', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const following = WEEKDAYS[(WEEKDAYS.indexOf(weekdayOf(date)) + 1) % 7];
        expect(weekdayOf(addDays(date, 1))).toBe(following);
      }),
    );
  });
});

function monthNumber(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
