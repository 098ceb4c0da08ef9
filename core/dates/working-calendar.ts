import { addDays, type CalendarDate, type Weekday, weekdayOf } from './calendar-date.ts';

export interface WorkingCalendar {
  isWorkingDay(date: CalendarDate): boolean;
}

/** `blackouts` are those of the whole company, both ends included. Without a `workingWeek` it is Monday to Friday. */
export interface WorkingCalendarData {
  workingWeek?: readonly Weekday[];
  holidays?: readonly CalendarDate[];
  blackouts?: readonly { from: CalendarDate; to: CalendarDate }[];
}

const MONDAY_TO_FRIDAY: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const LONGEST_BREAK_IN_DAYS = 366;

export function createWorkingCalendar(data: WorkingCalendarData): WorkingCalendar {
  const { workingWeek = MONDAY_TO_FRIDAY, holidays = [], blackouts = [] } = data;
  const days = new Set(workingWeek);
  const free = new Set(holidays);
  return {
    isWorkingDay: (date) =>
      days.has(weekdayOf(date)) && !free.has(date) && !blackouts.some(({ from, to }) => from <= date && date <= to),
  };
}

/**
 * The `n`th working day after `date`, or before it if `n` is negative. `date` itself never counts, so one working day
 * before a Monday is the Friday; 0 is `date` itself, be it a working day or not. Undefined where more than a year
 * passes without a working day.
 */
export function addWorkingDays(date: CalendarDate, n: number, calendar: WorkingCalendar): CalendarDate | undefined {
  const step = n < 0 ? -1 : 1;
  let day: CalendarDate | undefined = date;
  for (let left = Math.abs(n); left > 0 && day; left--) day = findWorkingDay(day, step, calendar);
  return day;
}

function findWorkingDay(date: CalendarDate, step: 1 | -1, calendar: WorkingCalendar): CalendarDate | undefined {
  for (let distance = 1; distance <= LONGEST_BREAK_IN_DAYS; distance++) {
    const day = addDays(date, step * distance);
    // At the edge of the calendar `addDays` stands still.
    if (day !== date && calendar.isWorkingDay(day)) return day;
  }
  return undefined;
}
