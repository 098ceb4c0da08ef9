import { addDays, type CalendarDate } from '../../core/dates/calendar-date.ts';

/** The weeks of a month (`YYYY-MM`), from Monday on; undefined for days of its neighbours. */
export function weeksOf(month: string): (CalendarDate | undefined)[][] {
  const first = `${month}-01` as CalendarDate;
  const monday = addDays(first, -((new Date(first).getUTCDay() + 6) % 7));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(monday, 7 * week + day)),
  );
  return weeks
    .map((days) => days.map((date) => (date.startsWith(month) ? date : undefined)))
    .filter((days) => days.some((date) => date !== undefined));
}
