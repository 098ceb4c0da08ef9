import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { occurrences, parseCadence } from '../dates/cadence.ts';
import { addDays, type CalendarDate, parseCalendarDate } from '../dates/calendar-date.ts';
import { recurrenceText } from './recurrence-text.ts';

const day = (text: string) => parseCalendarDate(text) as CalendarDate;

function daysOf(text: string, start: CalendarDate, limit = 40): CalendarDate[] {
  const cadence = parseCadence(text);
  return cadence ? occurrences(cadence, { start, end: addDays(start, 1500) }, () => undefined, limit) : [];
}

/** The days as another library understands the rule. */
function expanded(rhythm: string, dates: readonly CalendarDate[]): string[] | undefined {
  const cadence = parseCadence(rhythm);
  if (!cadence) throw new Error(`${rhythm} is no rhythm.`);
  const text = recurrenceText(cadence, dates);
  if (text === undefined) return undefined;
  const rule = ICAL.Recur.fromString(text);
  const iterator = rule.iterator(ICAL.Time.fromDateString(dates[0] as string));
  const found: string[] = [];
  for (let next = iterator.next(); next && found.length < 100; next = iterator.next()) found.push(next.toString());
  return found;
}

test('the 31st is the last day of each month', () => {
  const dates = daysOf('monthly on day 31', day('2027-01-01'), 4);
  expect(dates).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  expect(expanded('monthly on day 31', dates)).toEqual(dates);
});

test('the 30th has a rule only as long as no February comes', () => {
  const withFebruary = daysOf('monthly on day 30', day('2027-01-01'), 3);
  expect(withFebruary).toEqual(['2027-01-30', '2027-02-28', '2027-03-30']);
  expect(expanded('monthly on day 30', withFebruary)).toBeUndefined();
  const without = daysOf('monthly on day 30', day('2027-03-01'), 3);
  expect(expanded('monthly on day 30', without)).toEqual(['2027-03-30', '2027-04-30', '2027-05-30']);
});

const weekdays = fc.uniqueArray(fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), {
  minLength: 1,
  maxLength: 4,
});
const rhythms = fc.oneof(
  fc.constant('daily'),
  fc
    .tuple(fc.constantFrom('weekly', 'every 2 weeks', 'every 3 weeks'), weekdays)
    .map(([every, on]) => `${every} on ${on.join(' and ')}`),
  fc.constantFrom('weekly', 'every 4 weeks', 'monthly', 'quarterly', 'yearly'),
  fc
    .tuple(fc.constantFrom('monthly', 'quarterly'), fc.integer({ min: 1, max: 31 }))
    .map(([every, on]) => `${every} on day ${on}`),
  fc
    .tuple(fc.constantFrom('first', 'second', 'third', 'fourth', 'last'), fc.constantFrom('mon', 'wed', 'sun'))
    .map(([nth, on]) => `monthly on the ${nth} ${on}`),
);

test('every rhythm comes on the same days in another program', () => {
  fc.assert(
    fc.property(rhythms, fc.integer({ min: 0, max: 800 }), (text, offset) => {
      const dates = daysOf(text, addDays(day('2026-11-02'), offset));
      fc.pre(dates.length > 0);
      expect(expanded(text, dates) ?? dates).toEqual(dates);
    }),
  );
});
