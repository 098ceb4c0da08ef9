import type { CalendarDate } from '../dates/calendar-date.ts';
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

const AFTER_ALL = '~';

function inOrder(a: Occurrence, b: Occurrence): number {
  return (
    compare(a.date ?? AFTER_ALL, b.date ?? AFTER_ALL) ||
    compare(a.item.time ?? '', b.item.time ?? '') ||
    compare(a.item.key, b.item.key)
  );
}

/** By their characters, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
