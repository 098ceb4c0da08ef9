import { addDays, type CalendarDate, daysBetween, parseCalendarDate, WEEKDAYS, weekdayOf } from './calendar-date.ts';

/** The Monday of the week that a day is in: ISO 8601 weeks start on Mondays. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

/** The number of the week that begins on a Monday: a week belongs to the year that its Thursday is in. */
export function weekNumber(monday: CalendarDate): number {
  const thursday = addDays(monday, WEEKDAYS.indexOf('thu'));
  const newYear = parseCalendarDate(`${thursday.slice(0, 4)}-01-01`);
  return newYear ? Math.floor(daysBetween(newYear, thursday) / WEEKDAYS.length) + 1 : 1;
}
