import { addDays, type CalendarDate, daysBetween, parseCalendarDate } from '../dates/calendar-date.ts';
import { suggestDate } from '../dates/suggest-date.ts';
import { parseTime } from '../dates/time.ts';
import { type Entry, textOf } from './read-schedule.ts';

/** Workbooks count days from here, as if 1900 had been a leap year. */
const DAY_ZERO = parseCalendarDate('1899-12-30') as CalendarDate;
const DAYS_TO_1904 = 1462;
const LAST_DAY = 2_958_465;
const MINUTES_A_DAY = 1440;

export function toDayNumber(date: CalendarDate): number {
  return daysBetween(DAY_ZERO, date);
}

/** A day as `YYYY-MM-DD`; empty for nothing, undefined for what is no day or has two readings. */
export function readDay(entry: Entry, isFrom1904: boolean): string | undefined {
  if (typeof entry === 'number') {
    const isDay = Number.isInteger(entry) && entry > 0 && entry <= LAST_DAY;
    return isDay ? addDays(DAY_ZERO, entry + (isFrom1904 ? DAYS_TO_1904 : 0)) : undefined;
  }
  const text = textOf(entry);
  return text === '' ? '' : (parseCalendarDate(text) ?? suggestDate(text));
}

/** A time as `HH:MM`; empty for nothing, undefined for what is no time. */
export function readTime(entry: Entry): string | undefined {
  if (typeof entry === 'number') {
    const minutes = Math.round(entry * MINUTES_A_DAY);
    return entry >= 0 && minutes < MINUTES_A_DAY ? toTime(minutes) : undefined;
  }
  const text = textOf(entry);
  if (text === '') return '';
  const padded = /^\d:/.test(text) ? `0${text}` : text;
  // Some programs show the seconds, too.
  const time = padded.replace(/^(\d\d:\d\d):00$/, '$1');
  return parseTime(time) ? time : undefined;
}

function toTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
