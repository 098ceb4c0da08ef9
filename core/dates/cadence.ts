import type { CalendarDate } from './calendar-date.ts';
import { parseRecurrence } from './parse-recurrence.ts';
import type { Recurrence, RecurrenceRange } from './recurrence.ts';
import { findDateAfter, listDates } from './recurrence-dates.ts';
import { type DateExpression, parseDateExpression } from './relative-date.ts';

/** A rhythm as plans write it: `every 2 weeks on mon and thu from announce until end`. Both ends are included. */
export interface Cadence extends Recurrence {
  from?: DateExpression;
  until?: DateExpression;
}

/** `start` stands in for a missing `from` and cuts nothing off; no occurrence is later than `end`. */
export interface CadenceWindow {
  start: CalendarDate;
  end: CalendarDate;
}

type ResolveDate = (expression: DateExpression) => CalendarDate | undefined;

const DAYS_A_MONTH = 365.2425 / 12;

/** In any case and with any spaces; undefined for what is no cadence or has no meaning, such as monthly on tue. */
export function parseCadence(text: string): Cadence | undefined {
  const [every = '', ...clauses] = text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ (?=(?:on|from|until) )/i);
  const on = /^on /i.test(clauses[0] ?? '') ? clauses.shift()?.slice(3).toLowerCase() : undefined;
  const recurrence = parseRecurrence(every.toLowerCase(), on);
  const ends = parseEnds(clauses);
  return recurrence && ends && { ...recurrence, ...ends };
}

function parseEnds(clauses: readonly string[]): Pick<Cadence, 'from' | 'until'> | undefined {
  const ends: Pick<Cadence, 'from' | 'until'> = {};
  for (const clause of clauses) {
    const [, word = '', text = ''] = /^(from|until) (.*)$/i.exec(clause) ?? [];
    const key = word.toLowerCase() === 'from' ? 'from' : 'until';
    const date = parseDateExpression(text);
    if (!date || ends[key]) return undefined;
    ends[key] = date;
  }
  return ends;
}

/**
 * In order, the first `limit` of them: the first match on or after `from`, then all up to `until` or the window's end.
 * Empty if `from` or `until` has no day.
 */
export function occurrences(
  cadence: Cadence,
  window: CadenceWindow,
  resolve: ResolveDate,
  limit = 1000,
): CalendarDate[] {
  const range = findRange(cadence, window, resolve);
  return range ? listDates(cadence, range, limit) : [];
}

/** The first occurrence later than `after` (never `after` itself), with no limit to how many precede it. */
export function nextOccurrence(
  cadence: Cadence,
  after: CalendarDate,
  window: CadenceWindow,
  resolve: ResolveDate,
): CalendarDate | undefined {
  const range = findRange(cadence, window, resolve);
  return range && findDateAfter(cadence, range, after);
}

function findRange({ from, until }: Cadence, window: CadenceWindow, resolve: ResolveDate): RecurrenceRange | undefined {
  const first = from ? resolve(from) : window.start;
  const last = until ? resolve(until) : window.end;
  return first && last && { from: first, last: last < window.end ? last : window.end };
}

/** How often it happens in a month of average length: monthly is 1, quarterly a third, weekly on two days about 8.7. */
export function occurrencesPerMonth({ every, on }: Cadence): number {
  const times = on?.type === 'weekdays' ? on.weekdays.length : 1;
  const unitsPerMonth = { day: DAYS_A_MONTH, week: DAYS_A_MONTH / 7, month: 1 }[every.unit];
  return (unitsPerMonth * times) / every.interval;
}
