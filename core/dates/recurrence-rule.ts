import { RRuleTemporal } from 'rrule-temporal';
import type { CalendarDate, Weekday } from './calendar-date.ts';
import { datesByDay } from './day-recurrence.ts';
import type { Recurrence, RecurrenceDays, RecurrenceRange } from './recurrence.ts';

/** A recurrence as iCalendar (RFC 5545) understands it: intervals count from the week or month of `from`, match or not. */
export interface RecurrenceRule {
  list(limit: number): CalendarDate[];
  findOnOrAfter(date: CalendarDate): CalendarDate | undefined;
}

export function createRecurrenceRule(recurrence: Recurrence, range: RecurrenceRange): RecurrenceRule {
  return recurrence.every.unit === 'month' ? createMonthRule(recurrence, range) : createDayRule(recurrence, range);
}

function createDayRule(recurrence: Recurrence, range: RecurrenceRange): RecurrenceRule {
  return {
    list: (limit) => takeFrom(datesByDay(recurrence, range, range.from), limit),
    findOnOrAfter: (date) => takeFrom(datesByDay(recurrence, range, date), 1)[0],
  };
}

function takeFrom(dates: Iterable<CalendarDate>, limit: number): CalendarDate[] {
  const taken: CalendarDate[] = [];
  for (const date of dates) {
    if (taken.length >= limit) break;
    taken.push(date);
  }
  return taken;
}

function createMonthRule({ every, on }: Recurrence, { from, last }: RecurrenceRange): RecurrenceRule {
  const rule = new RRuleTemporal({
    freq: 'MONTHLY',
    interval: every.interval,
    wkst: 'MO',
    dtstart: toUtc(from),
    until: toUtc(last),
    ...toDayParts(on ?? { type: 'day', day: Number(from.slice(8)) }),
  });
  return {
    list: (limit) => (limit < 1 ? [] : rule.with({ count: limit }).all().map(toCalendarDate)),
    findOnOrAfter: (date) => {
      const found = rule.next(toUtc(date), true);
      return found ? toCalendarDate(found) : undefined;
    },
  };
}

function toDayParts(on: RecurrenceDays | undefined): { byDay?: string[]; byMonthDay?: number[]; bySetPos?: number[] } {
  switch (on?.type) {
    case undefined:
      return {};
    case 'weekdays':
      return { byDay: on.weekdays.map(toDayCode) };
    case 'nth':
      return { byDay: [`${on.nth}${toDayCode(on.weekday)}`] };
    case 'day':
      // The last that exists of 28, 29 … up to the day: RFC 5545 would leave shorter months out.
      return on.day <= 28
        ? { byMonthDay: [on.day] }
        : { byMonthDay: [28, 29, 30, 31].slice(0, on.day - 27), bySetPos: [-1] };
    default:
      return on satisfies never;
  }
}

function toDayCode(weekday: Weekday): string {
  return weekday.slice(0, 2).toUpperCase();
}

// The library reads no more than these two members, so that no second copy of Temporal need be bundled.
function toUtc(date: CalendarDate): { timeZoneId: string; toString(): string } {
  return { timeZoneId: 'UTC', toString: () => `${date}T00:00:00+00:00[UTC]` };
}

function toCalendarDate(moment: { toString(): string }): CalendarDate {
  return moment.toString().slice(0, 10) as CalendarDate;
}
