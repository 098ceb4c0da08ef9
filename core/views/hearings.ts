import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView } from '../engine/observe.ts';
import { type Delivery, firstDeliveries } from './deliveries.ts';
import { type ScheduleItem, scheduleItems } from './schedule-items.ts';
import type { Point } from './touchpoints.ts';

/** When an audience first hears a point, as far as the schedules tell. */
export interface Hearing {
  /** The first delivery of those that are certain; undefined where there is none. */
  readonly first: Delivery | undefined;
  /** Nothing else may come earlier, such as an item without a day. */
  readonly isCertain: boolean;
}

/** When each audience hears each point. */
export const hearings = defineView('hearings', (read): ((point: Point, audience: string) => Hearing) => {
  const firsts = read(firstDeliveries);
  const open = read(openItems);
  return (point, audience) => {
    const first = firsts.get(point)?.get(audience);
    const mayTell = (item: ScheduleItem) => item.touchpoint.points.includes(point) || item.unclear.has('messages');
    const isOpen = open?.some((item) => mayTell(item) && mayReach(item, audience, first?.date)) ?? true;
    return { first, isCertain: !isOpen };
  };
});

/** Items of which nobody can read when they come, whom they reach or what they say; undefined where whole items are lost. */
export const openItems = defineView('open-items', (read): readonly ScheduleItem[] | undefined =>
  read(scheduleItems)?.filter(
    ({ touchpoint, unclear }) =>
      touchpoint.dates.length === 0 || ['audiences', 'messages', 'covers'].some((key) => unclear.has(key)),
  ),
);

/** Whether an open item may reach an audience no later than on a day. */
export function mayReach({ touchpoint, unclear }: ScheduleItem, audience: string, by: CalendarDate | undefined) {
  const [date] = touchpoint.dates;
  const isTooLate = date !== undefined && by !== undefined && date > by;
  return !isTooLate && (touchpoint.audiences.includes(audience) || unclear.has('audiences'));
}
