import { addDays, addWeeks, type CalendarDate } from '../dates/calendar-date.ts';
import { mondayOf } from '../dates/iso-week.ts';
import type { DayOff, FindDayOff } from '../views/days-off.ts';
import { groupBy } from '../views/group-by.ts';
import { byDay } from './actions.ts';
import type { CalendarEntry } from './calendar-entries.ts';
import type { FamilyCalendar, Overload } from './family-calendar.ts';

export type Direction = 'coming' | 'past';

/** One of an entry's days. */
export interface Occurrence {
  readonly entry: CalendarEntry;
  readonly date: CalendarDate;
  /** Planned for a day that has passed, and not sent or done. */
  readonly isLate: boolean;
  /** Why those who hear it do not work on that day. */
  readonly dayOff: DayOff | undefined;
}

/** Days on which the whole company does not work, weekends apart. */
export interface FreeDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly reason: 'holiday' | 'blackout';
  readonly why: string | undefined;
}

export interface CalendarWeek {
  readonly monday: CalendarDate;
  readonly occurrences: readonly Occurrence[];
  readonly overloads: readonly Overload[];
  readonly freeDays: readonly FreeDays[];
}

export interface Calendar {
  /** Planned for a day that has passed, and not sent: only among what is to come. */
  readonly overdue: readonly Occurrence[];
  /** In the order of time; of the past, the latest first. */
  readonly weeks: readonly CalendarWeek[];
  /** Planned without a day. */
  readonly undated: readonly CalendarEntry[];
  /** There is more beyond the last of these weeks. */
  readonly hasMore: boolean;
}

export interface CalendarAsk {
  readonly today: CalendarDate;
  readonly direction: Direction;
  /** How many weeks, this one included. */
  readonly weeks: number;
}

export interface PlacedCalendar extends FamilyCalendar {
  readonly overloads: readonly Overload[];
}

/** More than this nobody reads: weeks beyond come when they are asked for. */
const MOST_OCCURRENCES = 2_000;

/** One calendar of many families, week by week. */
export function composeCalendar(families: readonly PlacedCalendar[], ask: CalendarAsk): Calendar {
  const isComing = ask.direction === 'coming';
  const all = families.flatMap((family) => family.entries.flatMap((entry) => daysOf(entry, family)));
  const overdue = isComing ? all.filter(({ entry, date }) => isLate(entry, date, ask.today)) : [];
  const late = new Set(overdue);
  const { weeks, edge } = weeksOf(
    all.filter((each) => !late.has(each)),
    ask,
  );
  const told = weeks.map((week) => ({ ...week, ...(isComing ? surroundings(families, week.monday) : NOTHING) }));
  return {
    overdue: overdue.sort(inOrder).map((each) => toOccurrence(each, ask)),
    weeks: told.filter((week) => saysSomething(week) || (isComing && isNear(week.monday, ask.today))),
    undated: isComing ? families.flatMap(({ entries }) => entries.filter(isUndated)) : [],
    hasMore: all.some(({ date }) => (isComing ? date >= addWeeks(edge, 1) : date < edge)),
  };
}

const NOTHING = { overloads: [], freeDays: [] } as const;

interface EntryDay {
  readonly entry: CalendarEntry;
  readonly date: CalendarDate;
  readonly findDayOff: FindDayOff;
}

function daysOf(entry: CalendarEntry, { findDayOff }: FamilyCalendar): EntryDay[] {
  return entry.dates.map((date) => ({ entry, date, findDayOff }));
}

/** The weeks that are asked for, or fewer where these are very full, and the Monday of the last one. */
function weeksOf(all: readonly EntryDay[], ask: CalendarAsk) {
  const { from, to } = spanOf(ask);
  const byWeek = groupBy(
    all.filter(({ date }) => date >= from && date <= to),
    ({ date }) => mondayOf(date),
  );
  const mondays = Array.from({ length: ask.weeks }, (_, at) => addWeeks(from, at));
  const weeks: Pick<CalendarWeek, 'monday' | 'occurrences'>[] = [];
  let shown = 0;
  for (const monday of ask.direction === 'coming' ? mondays : mondays.reverse()) {
    const days = byWeek.get(monday) ?? [];
    if (shown > 0 && shown + days.length > MOST_OCCURRENCES) break;
    shown += days.length;
    weeks.push({ monday, occurrences: [...days].sort(inOrder).map((each) => toOccurrence(each, ask)) });
  }
  return { weeks, edge: weeks.at(-1)?.monday ?? from };
}

function toOccurrence({ entry, date, findDayOff }: EntryDay, { today }: CalendarAsk): Occurrence {
  return { entry, date, isLate: isLate(entry, date, today), dayOff: dayOffFor(entry, date, findDayOff) };
}

function dayOffFor({ type, receivers, isDone }: CalendarEntry, date: CalendarDate, find: FindDayOff) {
  if (isDone || type === 'start' || type === 'end') return undefined;
  const offs = receivers.length > 0 ? receivers.map(({ id }) => find(date, id)) : [find(date)];
  return offs.find((each) => each !== undefined);
}

/** What repeats is never counted as late: nobody notes each time that it was sent. */
function isLate({ type, isDone, isRecurring }: CalendarEntry, date: CalendarDate, today: CalendarDate): boolean {
  return (type === 'touchpoint' || type === 'milestone') && !isDone && !isRecurring && date < today;
}

function isUndated({ type, dates, isDone }: CalendarEntry): boolean {
  return type === 'touchpoint' && dates.length === 0 && !isDone;
}

function spanOf({ today, direction, weeks }: CalendarAsk): { from: CalendarDate; to: CalendarDate } {
  const monday = mondayOf(today);
  if (direction === 'coming') return { from: monday, to: addDays(addWeeks(monday, weeks), -1) };
  return { from: addWeeks(monday, 1 - weeks), to: addDays(today, -1) };
}

/** This week and the next are shown though nothing happens in them: silence is worth seeing. */
function isNear(monday: CalendarDate, today: CalendarDate): boolean {
  return monday <= addWeeks(mondayOf(today), 1);
}

function saysSomething({ occurrences, overloads, freeDays }: CalendarWeek): boolean {
  return occurrences.length + overloads.length + freeDays.length > 0;
}

function surroundings(families: readonly PlacedCalendar[], monday: CalendarDate) {
  const overloads = families.flatMap((each) => each.overloads.filter((overload) => overload.monday === monday));
  const freeDays = families.flatMap(({ findDayOff }) => freeDaysIn(monday, findDayOff));
  return { overloads: heaviest(overloads), freeDays: distinct(freeDays).sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** Families that share an audience see the same week, each with what it counts itself: the most counts. */
function heaviest(overloads: readonly Overload[]): Overload[] {
  const groups = groupBy(overloads, ({ receiver, unit }) => `${unit} ${receiver.key}`);
  return [...groups.values()].map((same) => same.reduce((most, each) => (each.amount > most.amount ? each : most)));
}

const DAYS_A_WEEK = 7;

function freeDaysIn(monday: CalendarDate, find: FindDayOff): FreeDays[] {
  const found: FreeDays[] = [];
  for (let at = 0; at < DAYS_A_WEEK; at++) {
    const date = addDays(monday, at);
    const off = find(date);
    if (!off || off.reason === 'weekend') continue;
    const why = off.reason === 'blackout' ? off.blackout.why : undefined;
    const last = found.at(-1);
    const goesOn = last?.reason === off.reason && last.why === why && addDays(last.to, 1) === date;
    if (goesOn) found.pop();
    found.push({ from: goesOn ? last.from : date, to: date, reason: off.reason, why });
  }
  return found;
}

function distinct(all: readonly FreeDays[]): FreeDays[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function inOrder(a: EntryDay, b: EntryDay): number {
  return (
    byDay({ due: a.date }, { due: b.date }) ||
    (a.entry.time ?? '').localeCompare(b.entry.time ?? '') ||
    a.entry.title.localeCompare(b.entry.title)
  );
}
