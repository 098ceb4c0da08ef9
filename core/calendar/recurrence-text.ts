import type { Cadence } from '../dates/cadence.ts';
import { type CalendarDate, type Weekday, weekdayOf } from '../dates/calendar-date.ts';

/** What repeats, as iCalendar (RFC 5545) writes it, from its first day on: exactly so many days. */
export function recurrenceText({ every, on }: Cadence, dates: readonly CalendarDate[]): string {
  const [first] = dates;
  if (!first) return '';
  const parts = [`INTERVAL=${every.interval}`, `COUNT=${dates.length}`, 'WKST=MO'];
  switch (every.unit) {
    case 'day':
      return ['FREQ=DAILY', ...parts].join(';');
    case 'week': {
      const weekdays = on?.type === 'weekdays' ? on.weekdays : [weekdayOf(first)];
      return ['FREQ=WEEKLY', ...parts, `BYDAY=${weekdays.map(codeOf).join(',')}`].join(';');
    }
    case 'month':
      return ['FREQ=MONTHLY', ...parts, monthDays(on, first)].join(';');
    default:
      return every.unit satisfies never;
  }
}

const SHORTEST_MONTH = 28;

/** Of a day that shorter months do not have, the last one that they do. */
function monthDays(on: Cadence['on'], first: CalendarDate): string {
  if (on?.type === 'nth') return `BYDAY=${on.nth}${codeOf(on.weekday)}`;
  const day = on?.type === 'day' ? on.day : Number(first.slice(8));
  if (day <= SHORTEST_MONTH) return `BYMONTHDAY=${day}`;
  const days = Array.from({ length: day - SHORTEST_MONTH + 1 }, (_, at) => SHORTEST_MONTH + at);
  return `BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

function codeOf(weekday: Weekday): string {
  return weekday.slice(0, 2).toUpperCase();
}
