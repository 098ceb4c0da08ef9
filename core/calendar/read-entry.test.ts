import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { readDay, readTime, toDayNumber } from './read-entry.ts';

test('days are counted as workbooks count them, from 1900 or from 1904', () => {
  expect(readDay(1, false)).toBe('1899-12-31');
  expect(readDay(46_096, false)).toBe('2026-03-15');
  expect(readDay(46_096 - 1462, true)).toBe('2026-03-15');
});

test('a day comes back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const date = addDays('1990-01-01' as CalendarDate, days);
      expect(readDay(toDayNumber(date), false)).toBe(date);
    }),
  );
});

test.each([
  ['2027-03-31', '2027-03-31'],
  [' 2027-03-31 ', '2027-03-31'],
  ['31.3.2027', '2027-03-31'],
  ['31 March 2027', '2027-03-31'],
  ['', ''],
  [undefined, ''],
  ['3/4/2027', undefined],
  ['31.2.2027', undefined],
  ['next week', undefined],
  [0, undefined],
  [-5, undefined],
  [46_096.5, undefined],
  [1e300, undefined],
  [Number.NaN, undefined],
  [true, undefined],
])('%j as a day is %j', (entry, day) => {
  expect(readDay(entry, false)).toBe(day);
});

test.each([
  [0, '00:00'],
  [0.375, '09:00'],
  // As programs compute it, a little beside the minute.
  [0.395_833_333_33, '09:30'],
  ['9:05', '09:05'],
  ['09:05:00', '09:05'],
  ['', ''],
  [undefined, ''],
  ['9.05', undefined],
  ['9 am', undefined],
  ['24:00', undefined],
  [1, undefined],
  [-0.5, undefined],
  [0.999_99, undefined],
  [Number.NaN, undefined],
])('%j as a time is %j', (entry, time) => {
  expect(readTime(entry)).toBe(time);
});
