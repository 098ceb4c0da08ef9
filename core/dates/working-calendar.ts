import { addDays, type CalendarDate, daysBetween, type Weekday, weekdayOf } from './calendar-date.ts';

export interface WorkingCalendar {
  readonly data: WorkingCalendarData;
  isWorkingDay(date: CalendarDate): boolean;
  /** All of a year, in order. */
  workingDaysIn(year: number): readonly CalendarDate[];
}

/** `blackouts` are those of the whole company, both ends included. Without a `workingWeek` it is Monday to Friday. */
export interface WorkingCalendarData {
  workingWeek?: readonly Weekday[];
  holidays?: readonly CalendarDate[];
  blackouts?: readonly { from: CalendarDate; to: CalendarDate }[];
}

const MONDAY_TO_FRIDAY: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const LONGEST_BREAK_IN_DAYS = 366;
const LAST_YEAR = 9999;

/** Longer plans there are none: what is counted further is counted anew each time. */
const MAX_KEPT_YEARS = 100;

export function createWorkingCalendar(data: WorkingCalendarData): WorkingCalendar {
  const { workingWeek = MONDAY_TO_FRIDAY, holidays = [], blackouts = [] } = data;
  const days = new Set(workingWeek);
  const free = new Set(holidays);
  const kept = new Map<number, readonly CalendarDate[]>();
  const isWorkingDay = (date: CalendarDate) =>
    days.has(weekdayOf(date)) && !free.has(date) && !blackouts.some(({ from, to }) => from <= date && date <= to);
  return {
    data,
    isWorkingDay,
    workingDaysIn: (year) => {
      const known = kept.get(year) ?? daysIn(year).filter(isWorkingDay);
      if (kept.size < MAX_KEPT_YEARS) kept.set(year, known);
      return known;
    },
  };
}

function daysIn(year: number): CalendarDate[] {
  const first = `${String(year).padStart(4, '0')}-01-01` as CalendarDate;
  return Array.from({ length: 366 }, (_, n) => addDays(first, n)).filter((date) => yearOf(date) === year);
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The `n`th working day after `date`, or before it if `n` is negative. `date` itself never counts, so one working day
 * before a Monday is the Friday; 0 is `date` itself, be it a working day or not. Undefined where more than a year
 * passes without a working day.
 */
export function addWorkingDays(date: CalendarDate, n: number, calendar: WorkingCalendar): CalendarDate | undefined {
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let last = date;
  // Year by year: thousands of dates may be counted over thousands of days each.
  for (let year = yearOf(date); left > 0; year += step) {
    const ahead = workingDaysAfter(last, year, step, calendar);
    const next = ahead[0] ?? lastOf(year, step);
    if (year < 0 || year > LAST_YEAR || Math.abs(daysBetween(last, next)) > LONGEST_BREAK_IN_DAYS) return undefined;
    const found = ahead[Math.ceil(left) - 1];
    if (found) return found;
    left -= ahead.length;
    last = ahead.at(-1) ?? last;
  }
  return date;
}

/** Those of one year that come after a day, the nearest first. */
function workingDaysAfter(date: CalendarDate, year: number, step: 1 | -1, { workingDaysIn }: WorkingCalendar) {
  const all = workingDaysIn(year);
  return step > 0 ? all.filter((day) => day > date) : all.filter((day) => day < date).reverse();
}

function lastOf(year: number, step: 1 | -1): CalendarDate {
  return `${String(year).padStart(4, '0')}-${step > 0 ? '12-31' : '01-01'}` as CalendarDate;
}
