import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView } from '../engine/observe.ts';
import { type ScheduleItem, scheduleItems } from './schedule-items.ts';
import type { Touchpoint } from './touchpoints.ts';

/** By which item somebody first learns of the change. */
export interface Awareness {
  /** Undefined where none with a day is known. */
  readonly first: { readonly date: CalendarDate; readonly touchpoint: Touchpoint } | undefined;
  /** Nothing else may come earlier, such as an item without a day. */
  readonly isCertain: boolean;
}

/** How each audience learns of the change; undefined for one that no item makes aware, or where that cannot be known. */
export const awareness = defineView('awareness', (read): ((audience: string) => Awareness | undefined) => {
  const items = (read(scheduleItems) ?? []).filter(mayMakeAware);
  const found = new Map<string, ScheduleItem[]>();
  for (const item of items)
    for (const audience of item.touchpoint.audiences) found.set(audience, [...(found.get(audience) ?? []), item]);
  const forAnybody = items.filter(({ unclear }) => unclear.has('audiences'));
  return (audience) => {
    const own = found.get(audience);
    return own && awarenessFrom([...own, ...forAnybody]);
  };
});

export function awarenessFrom(items: readonly ScheduleItem[]): Awareness {
  const dated = items.flatMap(({ touchpoint }) => touchpoint.dates.slice(0, 1).map((date) => ({ date, touchpoint })));
  const [first] = dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const isUnclear = items.some(({ touchpoint, unclear }) => touchpoint.dates.length === 0 || unclear.has('audiences'));
  return { first, isCertain: !isUnclear };
}

/** Whether an item is one of awareness; one that says no stage may be. */
export function mayMakeAware({ touchpoint, unclear }: ScheduleItem): boolean {
  return touchpoint.stages.length === 0 || unclear.has('stage') || touchpoint.stages.includes('awareness');
}
