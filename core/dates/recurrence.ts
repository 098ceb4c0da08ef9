import type { CalendarDate, Weekday } from './calendar-date.ts';

/** What repeats. Quarterly is every 3 months, yearly every 12. Without `on` the first day sets the weekday or the day of the month. */
export interface Recurrence {
  every: { interval: number; unit: 'day' | 'week' | 'month' };
  on?: RecurrenceDays;
}

/** Days of a week, or one day of a month: `day` 31 is the last day of shorter months, `nth` -1 the last such weekday. */
export type RecurrenceDays =
  | { type: 'weekdays'; weekdays: Weekday[] }
  | { type: 'day'; day: number }
  | { type: 'nth'; nth: 1 | 2 | 3 | 4 | -1; weekday: Weekday };

/** From where to look for the first match, and the last day that may be one. */
export interface RecurrenceRange {
  from: CalendarDate;
  last: CalendarDate;
}
