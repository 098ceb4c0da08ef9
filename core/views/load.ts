import { addWeeks, type CalendarDate } from '../dates/calendar-date.ts';
import { mondayOf } from '../dates/iso-week.ts';
import { defineInput, defineView, type Read } from '../engine/observe.ts';
import type { Capacity } from '../generated/change-registry.ts';
import { message, type Param, prose } from '../messages/message.ts';
import type { Status } from '../plan/plan.ts';
import { audiences, type Impact } from './audiences.ts';
import { cadenceDays } from './cadence-days.ts';
import { changes } from './changes.ts';
import { groupBy } from './deliveries.ts';
import { entriesIn, itemsIn, textsOf } from './entries.ts';
import { change, comms, days, registry } from './inputs.ts';
import { loops } from './loops.ts';
import { below, type Spot } from './spot.ts';
import { touchpoints } from './touchpoints.ts';

/** Something that costs an audience attention and time on one day. */
export interface LoadItem {
  /** Names the audience's own entry, wherever it is read from: plans that share the entry share the audience. */
  readonly audience: string;
  readonly type: 'touchpoint' | 'session' | 'training';
  readonly date: CalendarDate;
  readonly minutes: number;
  /** What people call it: its id, or its topic, which is prose. */
  readonly label: Param;
  /** Where its day, or its rhythm, stands. */
  readonly spot: Spot;
}

/** How much one change asks of an audience, and from when to when. */
export interface LoadChange {
  readonly audience: string;
  readonly points: number;
  readonly from: CalendarDate;
  /** Go-live and four weeks. */
  readonly to: CalendarDate;
  readonly spot: Spot;
}

/** A feedback loop that asks an audience, with the months in which it does. */
export interface LoadSurvey {
  readonly audience: string;
  /** Names the loop, wherever it is read from. */
  readonly key: string;
  readonly label: string;
  /** `YYYY-MM`. */
  readonly months: readonly string[];
  readonly spot: Spot;
}

/** What a family of plans asks of its audiences. */
export interface Load {
  readonly items: readonly LoadItem[];
  readonly changes: readonly LoadChange[];
  readonly surveys: readonly LoadSurvey[];
}

/** Sorted once, so that an edit of one plan does not go through all that hundreds of others ask. */
export interface SortedLoad extends Load {
  /** By audience and by the Monday of their week. */
  readonly weeks: ReadonlyMap<string, ReadonlyMap<CalendarDate, readonly LoadItem[]>>;
}

export function sortLoad(load: Load): SortedLoad {
  const items = [...groupByAudience(load.items)];
  return { ...load, weeks: new Map(items.map(([audience, own]) => [audience, byWeek(own)])) };
}

/** What the other plans of the workspace ask of the same audiences: those that are agreed and not yet done. */
export const otherLoads = defineInput<readonly SortedLoad[]>(
  'other-loads',
  (a, b) => a.length === b.length && a.every((load, at) => load === b[at]),
);

/** Change points by impact: a high one weighs as much as two medium or ten low ones. */
const POINTS: Readonly<Record<Impact, number>> = { low: 1, medium: 5, high: 10 };
const WEEKS_AFTER_GO_LIVE = 4;
const MINUTES_AN_HOUR = 60;

export const ownLoad = defineView('own-load', (read): Load => {
  const day = read(days);
  const keys = new Map([...read(audiences).values()].map(({ id, key }) => [id, key]));
  const dated = [
    ...itemsIn(read(comms.training), ['training', 'sessions'], ({ sessions }) => sessions).map(({ value, spot }) => ({
      ...value,
      type: 'session' as const,
      label: value.topic === undefined ? message('load.session') : prose(value.topic),
      spot,
    })),
    ...itemsIn(read(change.how), ['how', 'training'], ({ training }) => training).map(({ value, spot }) => ({
      ...value,
      type: 'training' as const,
      label: value.skill === undefined ? message('load.training') : prose(value.skill),
      spot,
    })),
  ];
  const items = dated.flatMap(({ type, audience: id, date: written, hours = 1, label, spot }): LoadItem[] => {
    const audience = keys.get(id ?? '');
    const date = day.of(spot.plan, written);
    if (!audience || !date) return [];
    return [{ audience, type, date, minutes: hours * MINUTES_AN_HOUR, label, spot: below(spot, 'date') }];
  });
  const told = read(touchpoints).flatMap(({ id, dates, isRecurring, minutes, spot, audiences: receivers }) =>
    dates.flatMap((date) =>
      receivers.map(
        (receiver): LoadItem => ({
          audience: keys.get(receiver) as string,
          type: 'touchpoint',
          date,
          minutes,
          label: id,
          spot: below(spot, isRecurring ? 'every' : 'date'),
        }),
      ),
    ),
  );
  const periods = new Map(read(changes).map((each) => [each.plan, each]));
  const loads = entriesIn(read(change.who), ['who', 'affected'], (who) => who.affected).flatMap(
    ({ id, value, spot }): LoadChange[] => {
      const { start, goLive } = periods.get(spot.plan) ?? {};
      const audience = keys.get(id);
      if (!audience || !value.impact || !start || !goLive) return [];
      return [{ audience, points: POINTS[value.impact], from: start, to: addWeeks(goLive, WEEKS_AFTER_GO_LIVE), spot }];
    },
  );
  return { items: [...items, ...told], changes: loads, surveys: surveysOf(read, keys) };
});

function surveysOf(read: Read, keys: ReadonlyMap<string, string>): LoadSurvey[] {
  return read(loops).flatMap(({ id, value, spot }) => {
    const dates = read(cadenceDays).of(spot.plan, value.cadence);
    const months = [...new Set(dates.map((date) => date.slice(0, 7)))];
    const key = `${spot.plan.uri}#${spot.plan.document} ${id}`;
    return textsOf(value.audiences).flatMap((name) => {
      const audience = keys.get(name);
      return audience ? [{ audience, key, label: id, months, spot: below(spot, 'cadence') }] : [];
    });
  });
}

const COUNTED: readonly Status[] = ['in-review', 'approved', 'active'];

/** Drafts may never come, and what is done or stopped asks nothing more; a registry's own is everybody's already. */
export const loadForOthers = defineView(
  'load-for-others',
  (read): SortedLoad => {
    const { items, changes: periods, surveys } = read(ownLoad);
    const counts = ({ spot: { plan } }: { readonly spot: Spot }) =>
      plan.kind !== 'change-registry' && COUNTED.includes(plan.status);
    return sortLoad({ items: items.filter(counts), changes: periods.filter(counts), surveys: surveys.filter(counts) });
  },
  // Most edits are of words: then hundreds of other plans need not be looked at again.
  (a, b) => JSON.stringify(flat(a)) === JSON.stringify(flat(b)),
);

function flat({ items, changes: periods, surveys }: Load): unknown {
  return [items, periods, surveys];
}

/** What all plans together ask of one of the family's audiences. */
export interface SharedLoad {
  readonly id: string;
  /** The weeks to which the family itself adds something, in order. */
  readonly weeks: readonly Week[];
  readonly changes: readonly LoadChange[];
  readonly surveys: readonly LoadSurvey[];
  /** Whether it is the family's own. */
  readonly isOwn: (each: LoadItem | LoadChange | LoadSurvey) => boolean;
  readonly capacity: Capacity;
}

export interface Week {
  readonly monday: CalendarDate;
  readonly items: readonly LoadItem[];
}

/** For each audience of the family its whole load, if the family adds to it. */
export const sharedLoads = defineView('shared-loads', (read): readonly SharedLoad[] => {
  const own = sortLoad(read(ownLoad));
  const all = [own, ...read(otherLoads)];
  const mine = new Set<LoadItem | LoadChange | LoadSurvey>([...own.items, ...own.changes, ...own.surveys]);
  const surveys = groupByAudience(all.flatMap((load) => load.surveys));
  const periods = groupByAudience(all.flatMap((load) => load.changes));
  const capacities = new Map(
    entriesIn(read(registry.capacity), ['capacity'], (value) => value).map(({ id, value }) => [id, value]),
  );
  return [...read(audiences).values()].map(({ id, key }) => ({
    id,
    weeks: [...(own.weeks.get(key)?.keys() ?? [])]
      .sort()
      .map((monday) => ({ monday, items: all.flatMap(({ weeks }) => weeks.get(key)?.get(monday) ?? []) })),
    changes: periods.get(key) ?? [],
    surveys: surveys.get(key) ?? [],
    isOwn: (each) => mine.has(each),
    capacity: capacities.get(id) ?? {},
  }));
});

function groupByAudience<T extends { readonly audience: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return groupBy(all, ({ audience }) => audience);
}

/** By the Monday of their week. */
function byWeek(items: readonly LoadItem[]): ReadonlyMap<CalendarDate, readonly LoadItem[]> {
  const byDay = groupBy(items, ({ date }) => date);
  const days = groupBy(byDay, ([date]) => mondayOf(date));
  return new Map([...days].map(([monday, ofWeek]) => [monday, ofWeek.flatMap(([, each]) => [...each])]));
}

/** Of one week, what the family itself adds last: the item to move. */
export function lastOwn(week: readonly LoadItem[], { isOwn }: SharedLoad): LoadItem | undefined {
  return inOrder(week.filter(isOwn)).at(-1);
}

export function inOrder(items: readonly LoadItem[]): LoadItem[] {
  return [...items].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** ` (and too many in 2 more weeks)`, or nothing. */
export function moreWeeks(count: number): Param {
  if (count === 0) return '';
  return count === 1 ? message('load.one-more-week') : message('load.more-weeks', { count });
}
