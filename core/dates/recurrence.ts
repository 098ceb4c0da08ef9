import { RRuleTemporal } from 'rrule-temporal';
import { type CalendarDate, type Weekday, weekdayOf } from './calendar-date.ts';

/** Which days of a week (`weekdays`) or of a month; a `day` that a month lacks is its last day; `nth` -1 is the last one. */
export type RecurrenceDays =
  | { type: 'weekdays'; weekdays: Weekday[] }
  | { type: 'day'; day: number }
  | { type: 'nth'; nth: 1 | 2 | 3 | 4 | -1; weekday: Weekday };

/** What repeats. Quarterly is every 3 months, yearly every 12. Without `on` the first day sets the weekday or the day of the month. */
export interface Recurrence {
  every: { interval: number; unit: 'day' | 'week' | 'month' };
  on?: RecurrenceDays;
}

/** From where to look for the first match, and the last day that may be one. */
export interface RecurrenceRange {
  from: CalendarDate;
  last: CalendarDate;
}

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' } as const;

/** At most `limit` dates: the first match on or after `from`, then those that follow; weeks (from Monday) and months count from it. */
export function listDates(recurrence: Recurrence, range: RecurrenceRange, limit: number): CalendarDate[] {
  const first = findFirst(recurrence, range);
  if (!first || limit < 1) return [];
  const rule = createRule(recurrence, { from: first, last: range.last }, limit);
  return rule.all().map(toCalendarDate);
}

/** The first date later than `after`, however many come before it. */
export function findDateAfter(
  recurrence: Recurrence,
  range: RecurrenceRange,
  after: CalendarDate,
): CalendarDate | undefined {
  const first = findFirst(recurrence, range);
  if (!first || first > after) return first;
  const next = createRule(recurrence, { from: first, last: range.last }).next(toUtc(after));
  return next ? toCalendarDate(next) : undefined;
}

/** Interval 1, since an interval may only count from the first match once it is known. */
function findFirst({ every, on }: Recurrence, range: RecurrenceRange): CalendarDate | undefined {
  if (range.from > range.last) return undefined;
  if (!on) return range.from;
  const first = createRule({ every: { ...every, interval: 1 }, on }, range).next(toUtc(range.from), true);
  return first ? toCalendarDate(first) : undefined;
}

function createRule({ every, on }: Recurrence, { from, last }: RecurrenceRange, count?: number): RRuleTemporal {
  return new RRuleTemporal({
    freq: FREQUENCY[every.unit],
    interval: every.interval,
    wkst: 'MO',
    dtstart: toUtc(from),
    until: toUtc(last),
    ...(count === undefined ? {} : { count }),
    ...toDayParts(on ?? findOwnDays(every.unit, from)),
  });
}

function findOwnDays(unit: Recurrence['every']['unit'], from: CalendarDate): RecurrenceDays | undefined {
  if (unit === 'month') return { type: 'day', day: Number(from.slice(8)) };
  if (unit === 'week') return { type: 'weekdays', weekdays: [weekdayOf(from)] };
  return undefined;
}

function toDayParts(on: RecurrenceDays | undefined): { byDay?: string[]; byMonthDay?: number[]; bySetPos?: number[] } {
  if (!on) return {};
  switch (on.type) {
    case 'weekdays':
      return { byDay: on.weekdays.map(toDayCode) };
    case 'nth':
      return { byDay: [`${on.nth}${toDayCode(on.weekday)}`] };
    case 'day':
      return on.day <= 28 ? { byMonthDay: [on.day] } : { byMonthDay: daysFrom28To(on.day), bySetPos: [-1] };
    default:
      return on satisfies never;
  }
}

/** With BYSETPOS=-1: the day itself, or the last day of a month that lacks it. */
function daysFrom28To(day: number): number[] {
  return [28, 29, 30, 31].filter((candidate) => candidate <= day);
}

function toDayCode(weekday: Weekday): string {
  return weekday.slice(0, 2).toUpperCase();
}

// The library reads its input by `timeZoneId` and `toString` alone, so no second copy of Temporal is needed.
function toUtc(date: CalendarDate): { timeZoneId: string; toString(): string } {
  return { timeZoneId: 'UTC', toString: () => `${date}T00:00:00+00:00[UTC]` };
}

function toCalendarDate(moment: { toString(): string }): CalendarDate {
  return moment.toString().slice(0, 10) as CalendarDate;
}
