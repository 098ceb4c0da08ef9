import { type CalendarDate, daysBetween, type Weekday, weekdayOf } from '../../core/dates/calendar-date.ts';
import type { Say, WordId } from './say.ts';

/** `Monday, 1 February 2027`. */
export function spellDate(say: Say, date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return say('date.long', {
    weekday: spellWeekday(say, weekdayOf(date)),
    day,
    month: say(`month.${month}` as WordId),
    year,
  });
}

/** `Mon 1 Feb 2027`. */
export function spellShortDate(say: Say, date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return say('date.short', {
    weekday: spellShortWeekday(say, weekdayOf(date)),
    day,
    month: say(`month-short.${month}` as WordId),
    year,
  });
}

export function spellWeekday(say: Say, weekday: Weekday): string {
  return say(`weekday.${weekday}`);
}

export function spellShortWeekday(say: Say, weekday: Weekday): string {
  return say(`weekday-short.${weekday}`);
}

function partsOf(date: CalendarDate): { year: number; month: string; day: number } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year: Number(year), month, day: Number(day) };
}

const SHORT = { days: 14, weeks: 70, months: 730 };
const DAYS_A_MONTH = 365.2425 / 12;

/** How far a day is from today: `in 3 weeks`, `yesterday`. */
export function spellDistance(say: Say, today: CalendarDate, date: CalendarDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return say('distance.today');
  const { unit, count } = inUnit(Math.abs(days));
  return say(`distance.${unit}-${days > 0 ? 'ahead' : 'ago'}`, { count });
}

function inUnit(days: number): { unit: 'days' | 'weeks' | 'months' | 'years'; count: number } {
  if (days < SHORT.days) return { unit: 'days', count: days };
  if (days < SHORT.weeks) return { unit: 'weeks', count: Math.round(days / 7) };
  const months = days / DAYS_A_MONTH;
  return days < SHORT.months
    ? { unit: 'months', count: Math.round(months) }
    : { unit: 'years', count: Math.round(months / 12) };
}
