import { addDays, type CalendarDate, daysBetween, WEEKDAYS, weekdayOf } from './calendar-date.ts';
import type { Recurrence, RecurrenceRange } from './recurrence.ts';

const DAYS_A_WEEK = 7;

/**
 * What comes every so many days or weeks, on or after `since`: counted here, because plans have thousands of such days
 * and a library for all of RFC 5545 takes a hundred times as long over each.
 */
export function* datesByDay(
  recurrence: Recurrence,
  { from, last }: RecurrenceRange,
  since: CalendarDate,
): Generator<CalendarDate> {
  const { interval, unit } = recurrence.every;
  const period = unit === 'week' ? interval * DAYS_A_WEEK : interval;
  const offsets = offsetsOf(recurrence, from);
  const first = Math.max(0, Math.floor((daysBetween(from, since) - DAYS_A_WEEK) / period));
  const end = daysBetween(from, last);
  for (let start = first * period; start - DAYS_A_WEEK <= end; start += period)
    for (const offset of offsets) {
      const distance = start + offset;
      if (distance > end) return;
      const date = addDays(from, distance);
      if (distance >= 0 && date >= since) yield date;
    }
}

/** Days from `from` to those of its own week that are meant, some of them before it. */
function offsetsOf({ every, on }: Recurrence, from: CalendarDate): number[] {
  if (every.unit !== 'week' || on?.type !== 'weekdays') return [0];
  const own = WEEKDAYS.indexOf(weekdayOf(from));
  return WEEKDAYS.flatMap((weekday, index) => (on.weekdays.includes(weekday) ? [index - own] : []));
}
