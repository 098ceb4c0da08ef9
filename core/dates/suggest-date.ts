import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The day that someone meant who wrote it in another way than `YYYY-MM-DD`: `1.12.2026`, `2026/12/1`, `Dec 1, 2026`.
 * Never a guess: what has two readings (03/04/2026), a year of two digits or no real day is undefined.
 */
export function suggestDate(text: string): CalendarDate | undefined {
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return readYearFirst(written) ?? readDotted(written) ?? readYearLast(written) ?? readNamed(written);
}

function readYearFirst(text: string): CalendarDate | undefined {
  const [, year, , month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  return toDate(year, month, day);
}

/** With dots the day comes first wherever dots are written. */
function readDotted(text: string): CalendarDate | undefined {
  const [, day, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
  return toDate(year, month, day);
}

/** With slashes or hyphens some put the day first and some the month: only one of the two may be a real day. */
function readYearLast(text: string): CalendarDate | undefined {
  const [, a, , b, year] = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const dayFirst = toDate(year, b, a);
  const monthFirst = toDate(year, a, b);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return undefined;
  return dayFirst ?? monthFirst;
}

function readNamed(text: string): CalendarDate | undefined {
  const dayFirst = /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?(?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4})$/;
  const monthFirst = /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/;
  const { day, month, year } = (dayFirst.exec(text) ?? monthFirst.exec(text))?.groups ?? {};
  return month ? toDate(year, toMonthNumber(month), day) : undefined;
}

function toMonthNumber(name: string): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name)) + 1);
}

function toDate(year?: string, month?: string, day?: string): CalendarDate | undefined {
  if (!year || !month || !day) return undefined;
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
