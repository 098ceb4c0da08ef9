import type { CalendarDate } from '../dates/calendar-date.ts';
import { earlierFirst } from '../dates/earlier-first.ts';
import type { CalendarItem } from './calendar-item.ts';

/** One of an item's days; undefined where it has none yet. */
export interface Occurrence {
  readonly item: CalendarItem;
  readonly date: CalendarDate | undefined;
}

/** Day by day; what has no day comes last. */
export function occurrencesOf(items: readonly CalendarItem[]): Occurrence[] {
  return items
    .flatMap((item): Occurrence[] =>
      item.dates.length > 0 ? item.dates.map((date) => ({ item, date })) : [{ item, date: undefined }],
    )
    .sort(inOrder);
}

function inOrder(a: Occurrence, b: Occurrence): number {
  return (
    earlierFirst(a.date, b.date) ||
    // What is for the whole day comes first.
    earlierFirst(a.item.time ?? '', b.item.time ?? '') ||
    (a.item.key < b.item.key ? -1 : 1)
  );
}
