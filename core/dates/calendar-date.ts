/** A real day of the Gregorian calendar, `YYYY-MM-DD`, years 0000 to 9999. Compare with `<` and `>`. No time zone moves it. */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };

/** The days of the week, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = toDayNumber('0000-01-01');
const LAST_DAY = toDayNumber('9999-12-31');
/** From 0000-03-01, and from a Monday, to 1970-01-01. */
const DAYS_FROM_ERA_TO_EPOCH = 719_468;
const DAYS_FROM_MONDAY_TO_EPOCH = 3;
const DAYS_AN_ERA = 146_097;
const MORE_MONTHS_THAN_THERE_ARE = 120_000;

/** Strict: exactly `YYYY-MM-DD` and a day that exists, so 2026-02-30 is undefined. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = toDayNumber(text);
  if (Number.isNaN(day)) return undefined;
  const date = fromDayNumber(day);
  // Some engines let 02-30 roll over into March; only a real day comes back as it was written.
  return date === text ? date : undefined;
}

/** `n` days later, earlier if `n` is negative. As with its siblings, a result beyond the years 0000 to 9999 is held at their edge. */
export function addDays(date: CalendarDate, n: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + n);
}

export function addWeeks(date: CalendarDate, n: number): CalendarDate {
  return addDays(date, 7 * n);
}

/** `n` months later on the same day of the month, or on the month's last day where it is shorter. */
export function addMonths(date: CalendarDate, n: number): CalendarDate {
  const months = Math.min(Math.max(n, -MORE_MONTHS_THAN_THERE_ARE), MORE_MONTHS_THAN_THERE_ARE);
  const start = new Date(date);
  const month = start.getUTCMonth() + months;
  const end = new Date(date);
  end.setUTCMonth(month + 1, 0);
  start.setUTCMonth(month, Math.min(start.getUTCDate(), end.getUTCDate()));
  return fromDayNumber(start.getTime() / MILLISECONDS_A_DAY);
}

/** Whole days from `a` to `b`; negative if `b` is the earlier one. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return toDayNumber(b) - toDayNumber(a);
}

export function weekdayOf(date: CalendarDate): Weekday {
  const sinceMonday = (toDayNumber(date) + DAYS_FROM_MONDAY_TO_EPOCH) % 7;
  return WEEKDAYS[(sinceMonday + 7) % 7] as Weekday;
}

// ECMAScript reads a date without a time as UTC, so the machine's time zone has no say here.
function toDayNumber(date: string): number {
  return Date.parse(date) / MILLISECONDS_A_DAY;
}

/**
 * Year, month and day by arithmetic, on years that begin in March and eras of 400 of them: plans with thousands of days
 * ask for it a million times, and a `Date` takes several times as long.
 */
function fromDayNumber(day: number): CalendarDate {
  const sinceEra = Math.min(Math.max(Math.floor(day), FIRST_DAY), LAST_DAY) + DAYS_FROM_ERA_TO_EPOCH;
  const era = Math.floor(sinceEra / DAYS_AN_ERA);
  const ofEra = sinceEra - era * DAYS_AN_ERA;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const ofMonth = ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  return toText(year + era * 400 + (month < 3 ? 1 : 0), month, ofMonth);
}

function toText(year: number, month: number, day: number): CalendarDate {
  const digits = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return `${digits}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CalendarDate;
}
