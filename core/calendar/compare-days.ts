import { type CalendarDate, parseCalendarDate } from '../dates/calendar-date.ts';
import type { Wording } from '../words/wording.ts';
import type { CalendarItem, ItemPlan } from './calendar-item.ts';
import type { CommunicationsCalendar } from './gather-calendar.ts';
import { MovedDays } from './moved-days.ts';
import type { ScheduleChange, ScheduleProblem } from './schedule-comparison.ts';

/** A day that somebody has given an item. */
export interface DayChange {
  readonly item: CalendarItem;
  readonly date: CalendarDate;
  readonly row: number;
  readonly place: string;
}

/**
 * Days that were changed, as edits. What counts from another item that was moved as well, and comes to its own new day
 * by that, keeps counting; all else that counted becomes a calendar day.
 */
export function compareDays(
  days: readonly DayChange[],
  calendar: CommunicationsCalendar,
  wording: Wording,
): { changes: ScheduleChange[]; notes: ScheduleProblem[] } {
  if (days.length === 0) return { changes: [], notes: [] };
  const settling = new Settling(days, calendar);
  const fixed = days.filter(({ item }) => settling.isFixed(item));
  return {
    changes: fixed.map((change) => toChange(change, wording)),
    notes: [...holdingNotes(days, settling, wording), ...movedNotes(settling, days, calendar, wording)],
  };
}

class Settling {
  readonly #changes: ReadonlyMap<CalendarItem, DayChange>;
  readonly #calendar: CommunicationsCalendar;
  /** Those that are written as calendar days. */
  readonly #fixed = new Map<CalendarItem, CalendarDate>();
  readonly #looked = new Set<CalendarItem>();
  /** As long as no further item is fixed. */
  readonly #known = new Map<ItemPlan, { readonly count: number; readonly days: MovedDays }>();

  constructor(days: readonly DayChange[], calendar: CommunicationsCalendar) {
    this.#changes = new Map(days.map((each) => [each.item, each]));
    this.#calendar = calendar;
    for (const { item } of days) this.#settle(item);
  }

  isFixed(item: CalendarItem): boolean {
    return this.#fixed.has(item);
  }

  /** The day that an item has once all are moved. */
  dayOf(item: CalendarItem): CalendarDate | undefined {
    const written = writtenDay(item);
    return written === undefined ? undefined : this.#moved(item)?.dayOf(written);
  }

  /** First what it counts from, so that it is looked at when that is settled. */
  #settle(item: CalendarItem): void {
    if (this.#looked.has(item)) return;
    this.#looked.add(item);
    const written = writtenDay(item);
    const before = written === undefined ? undefined : this.#moved(item)?.countsFrom(written, this.#calendar.items);
    if (before) this.#settle(before);
    const change = this.#changes.get(item);
    if (change && this.dayOf(item) !== change.date) this.#fixed.set(item, change.date);
  }

  #moved({ plan }: CalendarItem): MovedDays | undefined {
    const known = this.#known.get(plan);
    if (known?.count === this.#fixed.size) return known.days;
    const ground = this.#calendar.grounds.get(plan.uri);
    const days = ground && new MovedDays(ground, plan, this.#fixed);
    if (days) this.#known.set(plan, { count: this.#fixed.size, days });
    return days;
  }
}

/** The date as it is written. */
function writtenDay({ written }: CalendarItem): string | undefined {
  const date = written.get('date');
  return typeof date === 'string' ? date : undefined;
}

function toChange({ item, date, row, place }: DayChange, wording: Wording): ScheduleChange {
  const written = writtenDay(item);
  const isRelative = written !== undefined && !parseCalendarDate(written);
  const message = wording.say(isRelative ? 'calendar.read.fixed-day' : 'calendar.read.change', {
    item: item.title,
    column: wording.say('calendar.date'),
    from: item.dates[0] ?? '–',
    to: date,
    written: written ?? '',
  });
  return { row, place, item, column: 'date', message, edits: [{ set: [...item.source.path, 'date'], value: date }] };
}

/** What was changed and needs no edit, because it counts from what was. */
function holdingNotes(days: readonly DayChange[], settling: Settling, wording: Wording): ScheduleProblem[] {
  return days
    .filter(({ item }) => !settling.isFixed(item))
    .map(({ item, date, row, place }) => {
      const message = wording.say('calendar.read.holds', { item: item.title, date, written: writtenDay(item) ?? '' });
      return { type: 'note', row, place, message };
    });
}

/** What nobody has touched and moves all the same. */
function movedNotes(
  settling: Settling,
  days: readonly DayChange[],
  { items }: CommunicationsCalendar,
  wording: Wording,
): ScheduleProblem[] {
  const touched = new Set(days.map(({ item }) => item));
  return items.flatMap((item): ScheduleProblem[] => {
    const [from] = item.dates;
    if (item.type !== 'touchpoint' || item.cadence || touched.has(item) || from === undefined) return [];
    const to = settling.dayOf(item);
    if (to === undefined || to === from) return [];
    const params = { item: item.title, written: writtenDay(item) ?? '', from, to };
    return [{ type: 'note', row: 0, place: '', message: wording.say('calendar.read.moves-along', params) }];
  });
}
