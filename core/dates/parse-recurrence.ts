import { WEEKDAYS, type Weekday } from './calendar-date.ts';
import type { Recurrence, RecurrenceDays } from './recurrence.ts';

const NAMED: Readonly<Record<string, Recurrence['every']>> = {
  daily: { interval: 1, unit: 'day' },
  weekly: { interval: 1, unit: 'week' },
  monthly: { interval: 1, unit: 'month' },
  quarterly: { interval: 3, unit: 'month' },
  yearly: { interval: 12, unit: 'month' },
};
const UNITS = ['day', 'week', 'month'] as const;
const ORDINALS = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;
const FULL_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * `every`: `weekly`, `every 2 weeks` …; `on`: what follows the word, `mon and thu`, `day 31`, `the first tue`; both in
 * lower case with single spaces. Undefined too where the two make no sense together, like daily on day 3.
 */
export function parseRecurrence(everyText: string, onText?: string): Recurrence | undefined {
  const every = parseEvery(everyText);
  if (!every || onText === undefined) return every && { every };
  const on = parseDays(onText);
  return on && isPossible(every.unit, on) ? { every, on } : undefined;
}

function isPossible(unit: Recurrence['every']['unit'], on: RecurrenceDays): boolean {
  return unit === (on.type === 'weekdays' ? 'week' : 'month');
}

function parseEvery(text: string): Recurrence['every'] | undefined {
  if (Object.hasOwn(NAMED, text)) return NAMED[text];
  const [, digits = '1', unitText] = /^every (?:(\d{1,3}) )?([a-z]+?)s?$/.exec(text) ?? [];
  const unit = UNITS.find((known) => known === unitText);
  const interval = Number(digits);
  return unit && interval > 0 ? { interval, unit } : undefined;
}

function parseDays(text: string): RecurrenceDays | undefined {
  return parseDayOfMonth(text) ?? parseNth(text) ?? parseWeekdays(text);
}

function parseDayOfMonth(text: string): RecurrenceDays | undefined {
  const day = Number(/^day (\d{1,2})$/.exec(text)?.[1]);
  return day >= 1 && day <= 31 ? { type: 'day', day } : undefined;
}

function parseNth(text: string): RecurrenceDays | undefined {
  const [, ordinal, name = ''] = /^(?:the )?(first|second|third|fourth|last) ([a-z]+)$/.exec(text) ?? [];
  const weekday = parseWeekday(name);
  return weekday && { type: 'nth', nth: ORDINALS[ordinal as keyof typeof ORDINALS], weekday };
}

function parseWeekdays(text: string): RecurrenceDays | undefined {
  const named = text.split(/ ?, ?(?:and )?| and /).map(parseWeekday);
  if (named.includes(undefined)) return undefined;
  return { type: 'weekdays', weekdays: WEEKDAYS.filter((weekday) => named.includes(weekday)) };
}

function parseWeekday(name: string): Weekday | undefined {
  return WEEKDAYS.find((weekday, index) => name === weekday || name === FULL_NAMES[index]);
}
