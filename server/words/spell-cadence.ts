import type { Cadence } from '../../core/dates/cadence.ts';
import type { RecurrenceDays } from '../../core/dates/recurrence.ts';
import type { DateExpression } from '../../core/dates/relative-date.ts';
import type { Say } from './say.ts';
import { spellWeekday } from './spell-date.ts';

const MONTHS_A_YEAR = 12;
const LAST_DAY = 31;

/** A rhythm in a sentence: `Every 2 weeks on Monday and Thursday, until Friday, 30 April 2027`. */
export function spellCadence(
  say: Say,
  { every, on, from, until }: Cadence,
  spellEnd: (end: DateExpression) => string,
): string {
  const rhythm = on ? spellDays(say, spellEvery(say, every), on) : spellEvery(say, every);
  const begun = from ? say('cadence.from', { rhythm, date: spellEnd(from) }) : rhythm;
  return until ? say('cadence.until', { rhythm: begun, date: spellEnd(until) }) : begun;
}

function spellEvery(say: Say, { interval, unit }: Cadence['every']): string {
  const isYears = unit === 'month' && interval % MONTHS_A_YEAR === 0;
  return isYears
    ? say('cadence.year', { count: interval / MONTHS_A_YEAR })
    : say(`cadence.${unit}`, { count: interval });
}

function spellDays(say: Say, every: string, on: RecurrenceDays): string {
  switch (on.type) {
    case 'weekdays':
      return say('cadence.on-weekdays', {
        every,
        days: joinWords(
          say,
          on.weekdays.map((day) => spellWeekday(say, day)),
        ),
      });
    case 'day':
      return on.day === LAST_DAY
        ? say('cadence.on-last-day', { every })
        : say('cadence.on-day', { every, day: on.day });
    case 'nth':
      return say('cadence.on-nth', {
        every,
        nth: say(on.nth === -1 ? 'cadence.nth-last' : `cadence.nth-${on.nth}`),
        weekday: spellWeekday(say, on.weekday),
      });
    default:
      return on satisfies never;
  }
}

/** `a, b and c`. */
function joinWords(say: Say, words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return say('list.and', { before: words.slice(0, -1).join(', '), last: words.at(-1) as string });
}
