import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cadence,
  type CadenceWindow,
  nextOccurrence,
  occurrences,
  occurrencesPerMonth,
  parseCadence,
} from './cadence.ts';
import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';
import type { DateExpression } from './relative-date.ts';

const day = (text: string) => parseCalendarDate(text) as CalendarDate;
const cadence = (text: string) => parseCadence(text) as Cadence;
const window: CadenceWindow = { start: day('2026-12-02'), end: day('2030-12-31') };
const anchors: Record<string, string> = { announce: '2026-11-02', end: '2027-01-15' };
const resolve = (expression: DateExpression) =>
  expression.type === 'calendar' ? expression.date : parseCalendarDate(anchors[expression.anchor] ?? '');
const list = (text: string, limit = 4) => occurrences(cadence(text), window, resolve, limit);

describe('parseCadence', () => {
  it.each([
    ['daily', { every: { interval: 1, unit: 'day' } }],
    ['weekly', { every: { interval: 1, unit: 'week' } }],
    ['every week', { every: { interval: 1, unit: 'week' } }],
    ['every 2 weeks', { every: { interval: 2, unit: 'week' } }],
    ['every 10 days', { every: { interval: 10, unit: 'day' } }],
    ['every 2 months', { every: { interval: 2, unit: 'month' } }],
    ['quarterly', { every: { interval: 3, unit: 'month' } }],
    ['yearly', { every: { interval: 12, unit: 'month' } }],
  ])('reads %s', (text, expected) => {
    expect(parseCadence(text)).toEqual(expected);
  });

  it.each([
    ['weekly on tue', { type: 'weekdays', weekdays: ['tue'] }],
    ['every 2 weeks on mon and thu', { type: 'weekdays', weekdays: ['mon', 'thu'] }],
    ['weekly on Friday, monday and wed', { type: 'weekdays', weekdays: ['mon', 'wed', 'fri'] }],
    ['weekly on tue,tuesday, and thu', { type: 'weekdays', weekdays: ['tue', 'thu'] }],
    ['monthly on day 31', { type: 'day', day: 31 }],
    ['quarterly on the first tue', { type: 'nth', nth: 1, weekday: 'tue' }],
    ['  Monthly  ON the Last  Friday ', { type: 'nth', nth: -1, weekday: 'fri' }],
  ])('reads the days of %j', (text, expected) => {
    expect(parseCadence(text)?.on).toEqual(expected);
  });

  it('reads from and until in either order', () => {
    const until = { type: 'relative', anchor: 'end', amount: -2, unit: 'working day' };
    const from = { type: 'calendar', date: '2026-12-01' };
    expect(parseCadence('every 2 weeks on tuesday until end - 2 working days FROM 2026-12-01')).toMatchObject({
      from,
      until,
    });
    expect(parseCadence('monthly from 2026-12-01 until end - 2 working days')).toMatchObject({ from, until });
  });

  it.each([
    'daily on day 3',
    'daily on mon',
    'weekly on the first tue',
    'weekly on day 3',
    'monthly on tue',
    'monthly on the fifth tue',
    'monthly on day 0',
    'monthly on day 32',
    'every 0 weeks',
    'every second week',
    'biweekly',
    'weekly on',
    'weekly on tues',
    'weekly on tue and',
    'weekly on tue on thu',
    'weekly from 2026-12-01 on tue',
    'weekly from 2026-02-30',
    'weekly until',
    'weekly from start from end',
    'weekly or so',
    'constructor',
    'regularly',
    '',
  ])('refuses %j', (text) => {
    expect(parseCadence(text)).toBeUndefined();
  });

  it('never throws', () => {
    const words = [
      'every',
      '2',
      'weeks',
      'monthly',
      'on',
      'the',
      'first',
      'tue',
      'day',
      'from',
      'until',
      'end',
      ',',
      'and',
    ];
    const likely = fc.array(fc.constantFrom(...words)).map((parts) => parts.join(' '));
    fc.assert(fc.property(fc.oneof(fc.string(), likely), (text) => void parseCadence(text)));
  });
});

describe('occurrences', () => {
  it.each([
    ['weekly on tue', '2026-12-08 2026-12-15 2026-12-22 2026-12-29'],
    ['every 2 weeks on mon and thu', '2026-12-03 2026-12-14 2026-12-17 2026-12-28'],
    ['every 2 weeks on mon', '2026-12-07 2026-12-21 2027-01-04 2027-01-18'],
    ['every 2 weeks on mon and sun from 2026-12-06', '2026-12-06 2026-12-14 2026-12-20 2026-12-28'],
    ['monthly on day 31', '2026-12-31 2027-01-31 2027-02-28 2027-03-31'],
    ['monthly on day 30 from 2028-02-01', '2028-02-29 2028-03-30 2028-04-30 2028-05-30'],
    ['quarterly on the first tue', '2027-01-05 2027-04-06 2027-07-06 2027-10-05'],
    ['monthly on the last fri', '2026-12-25 2027-01-29 2027-02-26 2027-03-26'],
    ['daily from 2026-12-30', '2026-12-30 2026-12-31 2027-01-01 2027-01-02'],
    ['weekly', '2026-12-02 2026-12-09 2026-12-16 2026-12-23'],
    ['monthly from 2026-12-31', '2026-12-31 2027-01-31 2027-02-28 2027-03-31'],
    ['quarterly on day 15 from 2026-12-20', '2027-01-15 2027-04-15 2027-07-15 2027-10-15'],
    ['yearly from 2024-02-29', '2024-02-29 2025-02-28 2026-02-28 2027-02-28'],
    ['daily from 2027-03-27', '2027-03-27 2027-03-28 2027-03-29 2027-03-30'],
  ])('%s: %s', (text, expected) => {
    expect(list(text).join(' ')).toBe(expected);
  });

  it('begins before the window where from does, and ends with until or the window', () => {
    expect(list('weekly from announce until 2026-11-16', 9)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
    expect(list('monthly on day 15 until end', 9)).toEqual(['2026-12-15', '2027-01-15']);
    expect(list('yearly until 2099-01-01', 9)).toHaveLength(5);
  });

  it('is empty where an end has no day, or lies before the beginning', () => {
    expect(list('weekly from no-such-milestone')).toEqual([]);
    expect(list('weekly until no-such-milestone')).toEqual([]);
    expect(list('weekly until announce')).toEqual([]);
    expect(list('monthly on day 31 until 2026-12-30')).toEqual([]);
  });

  it('stops at the limit, and at the end of the calendar', () => {
    expect(occurrences(cadence('daily from 2000-01-01'), window, resolve)).toHaveLength(1000);
    expect(list('daily', 0)).toEqual([]);
    const edge = { start: day('9999-12-30'), end: day('9999-12-31') };
    expect(occurrences(cadence('daily'), edge, resolve)).toEqual(['9999-12-30', '9999-12-31']);
  });
});

describe('nextOccurrence', () => {
  const next = (text: string, after: string) => nextOccurrence(cadence(text), day(after), window, resolve);

  it('is later than the day given', () => {
    expect(next('weekly on tue', '2026-12-01')).toBe('2026-12-08');
    expect(next('weekly on tue', '2026-12-08')).toBe('2026-12-15');
    expect(next('every 2 weeks on mon and thu', '2026-12-03')).toBe('2026-12-14');
    expect(next('daily from 1900-01-01', '2026-12-31')).toBe('2027-01-01');
    expect(next('every 3 days from 1900-01-01', '2026-12-31')).toBe('2027-01-01');
  });

  it('is undefined once the cadence is over', () => {
    expect(next('monthly on day 15 until end', '2027-01-15')).toBeUndefined();
    expect(next('monthly', '2030-12-31')).toBeUndefined();
    expect(next('monthly from no-such-milestone', '2026-12-01')).toBeUndefined();
  });
});

describe('occurrencesPerMonth', () => {
  it('tells what is rarer than monthly', () => {
    expect(occurrencesPerMonth(cadence('monthly'))).toBe(1);
    expect(occurrencesPerMonth(cadence('quarterly'))).toBeCloseTo(1 / 3);
    expect(occurrencesPerMonth(cadence('every 4 weeks'))).toBeGreaterThan(1);
    expect(occurrencesPerMonth(cadence('every 5 weeks'))).toBeLessThan(1);
    expect(occurrencesPerMonth(cadence('weekly on mon and thu'))).toBeCloseTo(8.7, 1);
    expect(occurrencesPerMonth(cadence('daily'))).toBeCloseTo(30.4, 1);
  });
});
