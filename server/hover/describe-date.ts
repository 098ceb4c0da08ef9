import { type Cadence, nextOccurrence, parseCadence } from '../../core/dates/cadence.ts';
import { addDays, addMonths, type CalendarDate, weekdayOf } from '../../core/dates/calendar-date.ts';
import { type DateExpression, parseDateExpression, type RelativeDate } from '../../core/dates/relative-date.ts';
import type { Path } from '../../core/parse/tree.ts';
import type { Anchor } from '../../core/plan/anchors.ts';
import { describeEntry } from '../../core/plan/describe-entry.ts';
import { findAnchor } from '../../core/plan/family.ts';
import { isRecord, valueAt } from '../../core/plan/plan.ts';
import { toCalendarDate } from '../../core/plan/resolve-dates.ts';
import type { PlanView } from '../plan-view.ts';
import type { WordId } from '../words/say.ts';
import { spellCadence } from '../words/spell-cadence.ts';
import { spellDate, spellDistance } from '../words/spell-date.ts';
import { placeOf } from './describe-definition.ts';
import type { Telling } from './telling.ts';

const SHOWN = 3;
const FREQUENCIES = 'frequency';
/** Further than any plan looks: a cadence is not cut off by us. */
const MONTHS_AHEAD = 12 * 1_000;

/** The day that is meant, how far away it is, and what it counts from. */
export function describeDate(telling: Telling, text: string): string[] {
  const { view, say, markup } = telling;
  const expression = parseDateExpression(text);
  const resolution = expression && view.dates.resolve(expression, view.family.self);
  if (!resolution) return [];
  if (!('date' in resolution)) return describeLack(telling, resolution);
  const { date } = resolution;
  const note = noteOf(telling, date);
  const day = `${markup.bold(spellDate(say, date))}, ${spellDistance(say, view.today, date)}${note}`;
  const offset = expression.type === 'relative' ? describeOffset(telling, expression) : '';
  return offset === '' ? [day] : [day, offset];
}

/** Why there is no day. What is not known at all has a finding. */
function describeLack(
  { say, markup }: Telling,
  { unresolved, anchor }: { unresolved: 'unknown-anchor' | 'undated-anchor' | 'circle'; anchor: string },
): string[] {
  if (unresolved === 'unknown-anchor') return [];
  const id = unresolved === 'circle' ? 'hover.no-day-circle' : 'hover.no-day-yet';
  return [say(id, { anchor: markup.code(anchor) })];
}

/** `10 working days before Go-live (Monday, 1 February 2027)`. */
function describeOffset(telling: Telling, { anchor, amount, unit }: RelativeDate): string {
  const { view, say } = telling;
  const found = findAnchor(view.family, anchor, view.family.self)?.anchor;
  const place = found && found.plan.uri !== view.plan.uri ? ` – ${placeOf(telling, found)}` : '';
  const name = nameOfAnchor(telling, anchor, found);
  // Of a day that has no name of its own there is nothing to add.
  if (amount === 0) return name === telling.markup.code(anchor) && place === '' ? '' : `${name}${place}`;
  const date = view.dates.dateOf(anchor);
  const dated = date ? say('anchor.dated', { name, date: spellDate(say, date) }) : name;
  const id = `offset.${unit.replace(' ', '-')}-${amount < 0 ? 'before' : 'after'}` as WordId;
  return `${say(id, { count: Math.abs(amount), anchor: dated })}${place}`;
}

function nameOfAnchor({ markup }: Telling, written: string, found: Anchor | undefined): string {
  if (found?.type === undefined) return markup.code(written);
  const { name } = describeEntry(valueAt(found.plan.data, found.path.slice(0, -1)));
  return name === '' ? markup.code(written) : `${markup.prose(name)} (${markup.code(written)})`;
}

/** What is to be known of a day on which nobody works. */
function noteOf(telling: Telling, date: CalendarDate): string {
  const { calendar } = telling.view;
  return calendar.isWorkingDay(date) ? '' : ` – ${dayOff(telling, date)}`;
}

function dayOff({ view, say, markup }: Telling, date: CalendarDate): string {
  const { workingWeek, holidays = [] } = view.calendar.data;
  if (holidays.includes(date)) return say('day-off.holiday');
  const isUsual = workingWeek ? !workingWeek.includes(weekdayOf(date)) : ['sat', 'sun'].includes(weekdayOf(date));
  const why = isUsual ? undefined : reasonOf(view, date);
  return why === undefined ? say('day-off.usual') : say('day-off.because', { why: markup.prose(why) });
}

/** Why the whole company rests on a day. */
function reasonOf({ family }: PlanView, date: CalendarDate): string | undefined {
  const lists = family.members.flatMap(({ plan }) => plan.data.blackouts ?? []).flat();
  const resting = lists
    .filter((each) => isRecord(each))
    .find((each) => {
      const from = toCalendarDate(each.from);
      const to = toCalendarDate(each.to ?? each.from);
      const isForSome = Array.isArray(each.audiences) && each.audiences.length > 0;
      return from && to && from <= date && date <= to && !isForSome;
    });
  return typeof resting?.why === 'string' ? resting.why : undefined;
}

/** A rhythm in words, and the next times that it falls due, today included. */
export function describeCadence(telling: Telling, path: Path, text: string): string[] {
  const { view, say, markup } = telling;
  const cadence = parseCadence(text);
  if (!cadence) return [];
  const spellEnd = (end: DateExpression) => {
    const date = dayOf(view, end);
    if (date) return spellDate(say, date);
    return markup.code(end.type === 'relative' ? end.anchor : end.date);
  };
  const rhythm = markup.bold(spellCadence(say, cadence, spellEnd));
  const dates = nextDates(view, path, cadence, SHOWN);
  const lines = dates.map((date) => `- ${spellDate(say, date)}${noteOf(telling, date)}`);
  return lines.length > 0 ? [rhythm, `${say('hover.next')}:`, lines.join('\n')] : [rhythm];
}

/** The next days of a rhythm, today included. How often groups hear something at least falls on no day. */
export function nextDates(view: PlanView, path: Path, cadence: Cadence, limit: number): CalendarDate[] {
  if (path[0] === FREQUENCIES) return [];
  const { dates, today } = view;
  const start = dates.dateOf('start') ?? today;
  const window = { start, end: addMonths(today, MONTHS_AHEAD) };
  const found: CalendarDate[] = [];
  for (let after: CalendarDate | undefined = addDays(today, -1); after && found.length < limit; ) {
    after = nextOccurrence(cadence, after, window, (expression) => dayOf(view, expression));
    if (after) found.push(after);
  }
  return found;
}

function dayOf({ dates, family }: PlanView, expression: DateExpression): CalendarDate | undefined {
  const resolution = dates.resolve(expression, family.self);
  return 'date' in resolution ? resolution.date : undefined;
}
