import { addDays, type CalendarDate } from '../../core/dates/calendar-date.ts';
import type { Timeline } from '../../core/document/picture.ts';
import type { Item } from './pack-lane.ts';
import { shareOf } from './time-axis.ts';

export interface TimelineLane {
  readonly title: string;
  readonly items: readonly Item[];
  readonly mostRows: number;
}

/** Signs that every font has or finds a stand-in for; `several` shows its number. */
export const SIGNS = { strong: '◆', single: '●', recurring: '○' } as const;

const MOST_BAR_ROWS = 40;
const MOST_MARK_ROWS = 5;

/** The lanes of a timeline from top to bottom, places in points of the width that it has. */
export function lanesOf(timeline: Timeline, width: number): TimelineLane[] {
  const at = (date: CalendarDate) => shareOf(timeline, date) * width;
  const bars = timeline.barLanes.map(({ title, bars }) => ({
    title,
    mostRows: MOST_BAR_ROWS,
    items: bars.map(
      ({ label, start, end }): Item => ({ label, from: at(start), to: at(addDays(end, 1)), type: 'bar' }),
    ),
  }));
  const marks = timeline.markLanes.map(({ title, marks }) => ({
    title,
    mostRows: MOST_MARK_ROWS,
    items: marks.map(
      ({ label, date, isStrong, isRecurring }): Item => ({
        label: isRecurring ? '' : label,
        from: at(date),
        to: at(date),
        type: isStrong ? 'strong' : isRecurring ? 'recurring' : 'single',
      }),
    ),
  }));
  return [...bars, ...marks];
}
