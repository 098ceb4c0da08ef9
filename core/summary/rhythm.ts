import { type Cadence, parseCadence } from '../dates/cadence.ts';
import type { CalendarDate, Weekday } from '../dates/calendar-date.ts';
import { WEEKDAYS } from '../dates/calendar-date.ts';
import type { DateExpression } from '../dates/relative-date.ts';
import type { Composing } from '../document/composing.ts';
import { days } from '../views/inputs.ts';
import type { Spot } from '../views/spot.ts';
import type { WordId } from '../words/en.ts';

type Saying = Pick<Composing, 'wording' | 'read'>;

const UNITS = {
  day: 'summary.every-days',
  week: 'summary.every-weeks',
  month: 'summary.every-months',
} as const satisfies Readonly<Record<Cadence['every']['unit'], WordId>>;

/** How often something takes place, in the language of the document; what is no rhythm stands as it is written. */
export function rhythmWords(saying: Saying, text: string, at: Spot): string {
  const cadence = parseCadence(text);
  if (!cadence) return text;
  const { every, on, from, until } = cadence;
  const parts = [
    saying.wording.say(UNITS[every.unit], { count: every.interval }),
    ...(on ? [dayWords(saying, on)] : []),
    ...(from ? [endWords(saying, 'summary.rhythm-from', from, at)] : []),
    ...(until ? [endWords(saying, 'summary.rhythm-until', until, at)] : []),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function dayWords(saying: Saying, on: NonNullable<Cadence['on']>): string {
  const { wording } = saying;
  switch (on.type) {
    case 'weekdays':
      return on.weekdays.map((weekday) => nameOf(saying, weekday)).join(', ');
    case 'day':
      return saying.wording.say('summary.day-of-month', { day: wording.number(on.day) });
    case 'nth':
      return saying.wording.say(NTH[on.nth] ?? 'summary.nth-last', { weekday: nameOf(saying, on.weekday) });
    default:
      return on satisfies never;
  }
}

const NTH: Readonly<Record<number, WordId>> = {
  1: 'summary.nth-first',
  2: 'summary.nth-second',
  3: 'summary.nth-third',
  4: 'summary.nth-fourth',
};

function nameOf({ wording }: Saying, weekday: Weekday): string {
  return wording.weekdayName(A_WEEK[WEEKDAYS.indexOf(weekday)] as CalendarDate);
}

function endWords(saying: Saying, id: WordId, expression: DateExpression, { plan }: Spot): string {
  const day = saying.read(days).ofExpression(plan, expression);
  return day ? saying.wording.say(id, { day: saying.wording.day(day) }) : '';
}

/** A week that begins on a Monday. */
const A_WEEK = ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2024-01-${day}`);
