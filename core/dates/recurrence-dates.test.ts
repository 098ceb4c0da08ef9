import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, daysBetween, parseCalendarDate, WEEKDAYS, weekdayOf } from './calendar-date.ts';
import type { Recurrence } from './recurrence.ts';
import { findDateAfter, listDates } from './recurrence-dates.ts';

const day = (text: string) => parseCalendarDate(text) as CalendarDate;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day('2000-01-01'), n));
const anyWeekday = fc.constantFrom(...WEEKDAYS);
const interval = fc.integer({ min: 1, max: 15 });
const every = <const Unit extends Recurrence['every']['unit']>(unit: Unit) =>
  interval.map((n) => ({ interval: n, unit }));
const anyRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ every: fc.oneof(every('day'), every('week'), every('month')) }),
  fc.record({
    every: every('week'),
    on: fc.record({ type: fc.constant('weekdays'), weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }) }),
  }),
  fc.record({
    every: every('month'),
    on: fc.oneof(
      fc.record({ type: fc.constant('day'), day: fc.integer({ min: 1, max: 31 }) }),
      fc.record({ type: fc.constant('nth'), nth: fc.constantFrom(1, 2, 3, 4, -1), weekday: anyWeekday }),
    ),
  }),
);

describe('listDates', () => {
  it('finds what a walk from day to day finds', () => {
    fc.assert(
      fc.property(anyRecurrence, anyDay, fc.integer({ min: 0, max: 1500 }), (recurrence, from, length) => {
        const range = { from, last: addDays(from, length) };
        expect(listDates(recurrence, range, 2000)).toEqual(walk(recurrence, from, range.last));
      }),
      { numRuns: 300 },
    );
  });

  it('is strictly increasing, and the limit takes the first ones', () => {
    fc.assert(
      fc.property(anyRecurrence, anyDay, fc.integer({ min: 0, max: 20 }), (recurrence, from, limit) => {
        const range = { from, last: addDays(from, 700) };
        const dates = listDates(recurrence, range, 1000);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(listDates(recurrence, range, limit)).toEqual(dates.slice(0, limit));
      }),
    );
  });
});

describe('findDateAfter', () => {
  it('agrees with the list', () => {
    fc.assert(
      fc.property(anyRecurrence, anyDay, fc.integer({ min: -50, max: 800 }), (recurrence, from, distance) => {
        const range = { from, last: addDays(from, 700) };
        const after = addDays(from, distance);
        const expected = listDates(recurrence, range, 1000).find((date) => date > after);
        expect(findDateAfter(recurrence, range, after)).toBe(expected);
      }),
    );
  });
});

/** The same from first principles: look at every day, keep what fits, then count periods from the first that does. */
function walk(recurrence: Recurrence, from: CalendarDate, last: CalendarDate): CalendarDate[] {
  const { every } = recurrence;
  const fitting: CalendarDate[] = [];
  for (let date = from; date <= last; date = addDays(date, 1)) if (fits(recurrence, from, date)) fitting.push(date);
  const [first = from] = fitting;
  return fitting.filter((date) => (periodOf(date, every.unit) - periodOf(first, every.unit)) % every.interval === 0);
}

function fits({ every, on }: Recurrence, from: CalendarDate, date: CalendarDate): boolean {
  if (on?.type === 'weekdays') return on.weekdays.includes(weekdayOf(date));
  if (on?.type === 'day') return isDayOfMonth(date, on.day);
  if (on?.type === 'nth') return weekdayOf(date) === on.weekday && isNthOfMonth(date, on.nth);
  if (every.unit === 'week') return weekdayOf(date) === weekdayOf(from);
  return every.unit === 'day' || isDayOfMonth(date, Number(from.slice(8)));
}

function isDayOfMonth(date: CalendarDate, wanted: number): boolean {
  const number = Number(date.slice(8));
  return number === wanted || (number < wanted && addDays(date, 1).endsWith('-01'));
}

function isNthOfMonth(date: CalendarDate, nth: number): boolean {
  if (nth === -1) return addDays(date, 7).slice(0, 7) !== date.slice(0, 7);
  return Math.ceil(Number(date.slice(8)) / 7) === nth;
}

function periodOf(date: CalendarDate, unit: Recurrence['every']['unit']): number {
  if (unit === 'month') return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const days = daysBetween(day('1999-12-27'), date); // a Monday
  return unit === 'week' ? Math.floor(days / 7) : days;
}
