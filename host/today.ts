import type { CalendarDate } from '../core/dates/calendar-date.ts';

/** The present day in a time zone; on the machine where none is given or it is not known. */
export function todayIn(timeZone: string | undefined): CalendarDate {
  const now = new Date();
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now) as CalendarDate;
  } catch {
    return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(now) as CalendarDate;
  }
}
