import { addDays, type CalendarDate, WEEKDAYS, weekdayOf } from './calendar-date.ts';

/** The Monday of the week that a day is in: ISO 8601 weeks start on Mondays. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}
