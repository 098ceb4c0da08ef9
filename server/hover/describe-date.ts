import { type Cadence, nextOccurrence, parseCadence } from '../../core/dates/cadence.ts';
import { addDays, addMonths, type CalendarDate, WEEKDAYS, weekdayOf } from '../../core/dates/calendar-date.ts';
import type { DateExpression } from '../../core/dates/relative-date.ts';
import type { Markup } from '../markup.ts';
import type { PlanView } from '../plan-view.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHOWN = 3;
/** Further than any plan looks: a cadence is not cut off by us. */
const MONTHS_AHEAD = 12 * 1_000;

/** `Monday, 1 February 2027`. */
export function spellDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${DAYS[WEEKDAYS.indexOf(weekdayOf(date))]}, ${day} ${MONTHS[month - 1]} ${year}`;
}

export function describeDate(view: PlanView, text: string, markup: Markup): string[] {
  const resolution = view.dates.resolveText(text);
  if (!resolution || !('date' in resolution)) return [];
  return [`${markup.bold(spellDate(resolution.date))}${noteOf(view, resolution.date)}`];
}

function noteOf({ calendar }: PlanView, date: CalendarDate): string {
  return calendar.isWorkingDay(date) ? '' : ' – not a working day';
}

/** The next times that it falls due, today included. */
export function describeCadence(view: PlanView, text: string, markup: Markup): string[] {
  const cadence = parseCadence(text);
  const dates = cadence ? nextDates(view, cadence) : [];
  if (dates.length === 0) return [];
  const lines = dates.map((date) => `- ${spellDate(date)}${noteOf(view, date)}`);
  return [markup.bold('Next'), lines.join('\n')];
}

function nextDates({ dates, family, today }: PlanView, cadence: Cadence): CalendarDate[] {
  const resolve = (expression: DateExpression) => {
    const resolution = dates.resolve(expression, family.self);
    return 'date' in resolution ? resolution.date : undefined;
  };
  const start = dates.dateOf('start') ?? today;
  const window = { start, end: addMonths(today, MONTHS_AHEAD) };
  const found: CalendarDate[] = [];
  for (let after: CalendarDate | undefined = addDays(today, -1); after && found.length < SHOWN; ) {
    after = nextOccurrence(cadence, after, window, resolve);
    if (after) found.push(after);
  }
  return found;
}
