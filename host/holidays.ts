import Holidays from 'date-holidays';
import { type CalendarDate, parseCalendarDate } from '../core/dates/calendar-date.ts';

/** Public holidays of a year; empty for a country or region that the library does not know. */
export function publicHolidays(country: string, region: string | undefined, year: number): CalendarDate[] {
  const calendar = new Holidays();
  calendar.init(country, ...(region === undefined ? [] : [region]));
  const all = calendar.getHolidays(year) || [];
  return all.filter(({ type }) => type === 'public').flatMap(({ date }) => parseCalendarDate(date.slice(0, 10)) ?? []);
}
