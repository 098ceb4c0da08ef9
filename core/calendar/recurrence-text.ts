import type { Cadence } from '../dates/cadence.ts';
import { addDays, type CalendarDate, type Weekday, weekdayOf } from '../dates/calendar-date.ts';

/**
 * What repeats, as iCalendar (RFC 5545) writes it, from its first day on: exactly so many days. Undefined where no rule
 * says just that.
 */
export function recurrenceText({ every, on }: Cadence, dates: readonly CalendarDate[]): string | undefined {
  const [first] = dates;
  if (!first) return undefined;
  const parts = [`INTERVAL=${every.interval}`, `COUNT=${dates.length}`, 'WKST=MO'];
  switch (every.unit) {
    case 'day':
      return ['FREQ=DAILY', ...parts].join(';');
    case 'week': {
      const weekdays = on?.type === 'weekdays' ? on.weekdays : [weekdayOf(first)];
      return ['FREQ=WEEKLY', ...parts, `BYDAY=${weekdays.map(codeOf).join(',')}`].join(';');
    }
    case 'month': {
      const days = monthDays(on, dates);
      return days && ['FREQ=MONTHLY', ...parts, days].join(';');
    }
    default:
      return every.unit satisfies never;
  }
}

/**
 * The same day each month, or the last one. What falls on the 30th and in February on the 28th is told by no rule that all
 * programs understand.
 */
function monthDays(on: Cadence['on'], dates: readonly CalendarDate[]): string | undefined {
  if (on?.type === 'nth') return `BYDAY=${on.nth}${codeOf(on.weekday)}`;
  const days = new Set(dates.map((date) => Number(date.slice(DAY_AT))));
  if (days.size === 1) return `BYMONTHDAY=${[...days][0]}`;
  return dates.every(isLastOfMonth) ? 'BYMONTHDAY=-1' : undefined;
}

/** In `YYYY-MM-DD`. */
const DAY_AT = 8;

function isLastOfMonth(date: CalendarDate): boolean {
  return addDays(date, 1).endsWith('-01');
}

function codeOf(weekday: Weekday): string {
  return weekday.slice(0, 2).toUpperCase();
}
