import type { CalendarDate } from '../core/dates/calendar-date.ts';

const UTC = { timeZone: 'UTC' } as const;

/** A calendar day, `YYYY-MM-DD`, as people write it in a language: `Tue, 1 Dec`. The year is told where it is another one. */
export function spellDay(day: CalendarDate, locale: string, today: CalendarDate | undefined): string {
  const year = day.slice(0, 4) === today?.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return formatOf(locale, { weekday: 'short', day: 'numeric', month: 'short', ...year }).format(new Date(day));
}

/** Days from one to another, both included: `30 Nov – 6 Dec`. */
export function spellDays(from: CalendarDate, to: CalendarDate, locale: string): string {
  const format = formatOf(locale, { day: 'numeric', month: 'short' });
  return from === to ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(to));
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(isKnown(locale) ? locale : 'en-GB', { ...options, ...UTC });
}

/** The languages of VS Code are no locales of days: its English is that of no country, which would put months first. */
function isKnown(locale: string): boolean {
  return locale !== 'en' && Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0;
}
