import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView } from '../engine/observe.ts';
import { affectedAudiences, audiences } from './audiences.ts';
import { changes } from './changes.ts';
import { itemsIn } from './entries.ts';
import { type Group, groupBy } from './group-by.ts';
import { change, days } from './inputs.ts';
import { people } from './people.ts';
import { below, type Spot } from './spot.ts';
import { daySpot, type Point, type Touchpoint, touchpoints } from './touchpoints.ts';

export { type Group, groupBy };

/** One occurrence of a touchpoint for one audience. */
export interface Delivery {
  readonly touchpoint: Touchpoint;
  readonly audience: string;
  readonly date: CalendarDate;
  /** `HH:MM`, or undefined: some time that day. */
  readonly time: string | undefined;
}

/** All deliveries in the order of time. */
export const deliveries = defineView('deliveries', (read): readonly Delivery[] =>
  read(touchpoints)
    .flatMap((touchpoint) =>
      touchpoint.dates.flatMap((date) =>
        touchpoint.audiences.map((audience) => ({ touchpoint, audience, date, time: touchpoint.time })),
      ),
    )
    .sort(inOrder),
);

/** Sorts by day and time; of one day those without a time come first. */
export function inOrder(a: Delivery, b: Delivery): number {
  return compare(a.date, b.date) || compare(a.time ?? '', b.time ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first delivery of each point to each audience, by point and then audience. */
export const firstDeliveries = defineView(
  'first-deliveries',
  (read): ReadonlyMap<Point, ReadonlyMap<string, Delivery>> => {
    const byPoint = new Map<Point, Map<string, Delivery>>();
    for (const delivery of read(deliveries)) {
      for (const point of delivery.touchpoint.points) {
        const audiences = byPoint.get(point) ?? new Map<string, Delivery>();
        if (!audiences.has(delivery.audience)) audiences.set(delivery.audience, delivery);
        byPoint.set(point, audiences);
      }
    }
    return byPoint;
  },
);

/** The ids of those who receive the deliveries, each once. */
export function receiversOf(some: readonly Delivery[]): string[] {
  return [...new Set(some.map(({ audience }) => audience))];
}

/** When a delivery takes place, as messages say it. */
export function momentOf({ date, time }: Delivery): string {
  return time === undefined ? date : `${date} ${time}`;
}

/** Where the moment of a delivery stands: its time where only that sets it apart from the other one, else its date or cadence. */
export function momentSpot({ touchpoint, date, time }: Delivery, other?: Delivery): Spot {
  const isSameDay = other?.date === date && other.touchpoint !== touchpoint;
  const isTimed = isSameDay && time !== undefined && other.time !== undefined;
  return isTimed ? below(touchpoint.spot, 'time') : daySpot(touchpoint);
}

/** Whether `a` certainly comes before `b`: on an earlier day, or on the same day with both times given. */
export function isBefore(a: Delivery, b: Delivery): boolean {
  if (a.date !== b.date) return a.date < b.date;
  return a.time !== undefined && b.time !== undefined && a.time < b.time;
}

/** Stands among those who are told early for somebody of whom nobody can read who it is. */
const ANYBODY = '';

/**
 * The day from which each audience or person may know before the announcement; undefined: from the start on. Of several
 * changes the first that tells somebody counts.
 */
export const toldEarly = defineView('told-early', (read): ReadonlyMap<string, CalendarDate | undefined> => {
  const day = read(days);
  const found = new Map<string, CalendarDate | undefined>();
  for (const { value, spot } of itemsIn(read(change.who), ['who', 'told-early'], (who) => who['told-early'])) {
    const since = day.of(spot.plan, value.since);
    const isKnown = value.who !== undefined && (read(audiences).has(value.who) || read(people).has(value.who));
    const who = isKnown ? (value.who ?? ANYBODY) : ANYBODY;
    found.set(who, found.has(who) ? earlier(found.get(who), since) : since);
  }
  return found;
});

function earlier(a: CalendarDate | undefined, b: CalendarDate | undefined): CalendarDate | undefined {
  return a && b && (a < b ? a : b);
}

/** Whether an audience or a person may know on a day before the announcement. */
export function mayKnowOn(
  early: ReadonlyMap<string, CalendarDate | undefined>,
  id: string,
  date: CalendarDate,
): boolean {
  const who = early.has(id) ? id : ANYBODY;
  const since = early.get(who);
  return early.has(who) && (since === undefined || since <= date);
}

/**
 * The day of the announcement: the milestone or the touchpoint called `announce` or `announcement`, else the first
 * delivery to an affected audience that is not told early; undefined where there is none of them.
 */
export const announcement = defineView('announcement', (read): CalendarDate | undefined => {
  const isNamed = ({ id }: { readonly id: string }) => id === 'announce' || id === 'announcement';
  const milestone = read(changes)
    .flatMap(({ milestones }) => milestones)
    .find((each) => isNamed(each) && each.date);
  if (milestone) return milestone.date;
  const named = read(touchpoints).find((each) => isNamed(each) && each.dates.length > 0);
  if (named) return named.dates[0];
  const early = read(toldEarly);
  const affected = new Set(read(affectedAudiences).map(({ id }) => id));
  return read(deliveries).find(({ audience }) => affected.has(audience) && !early.has(audience))?.date;
});
