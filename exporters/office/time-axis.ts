import { type CalendarDate, daysBetween } from '../../core/dates/calendar-date.ts';
import type { Timeline } from '../../core/document/picture.ts';

/** A stretch of an axis with its name; places are shares of the axis. */
export interface Tick {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Where a day begins on the axis, as a share of it, from the first day to the end of the last; days beyond are at its ends. */
export function shareOf({ start, end }: Pick<Timeline, 'start' | 'end'>, date: CalendarDate): number {
  const share = daysBetween(start, date) / (daysBetween(start, end) + 1);
  return Math.min(1, Math.max(0, share));
}

/** The ticks, or the years where there is no room for all. What is before the first has no name. */
export function ticksOf(timeline: Timeline, most: number): Tick[] {
  const { ticks } = timeline;
  const newYears = ticks.filter(({ year }, at) => at > 0 && year !== ticks[at - 1]?.year);
  const named = ticks.length <= most ? ticks : newYears.map(({ date, year }) => ({ date, label: year }));
  const starts = named.map(({ date }) => shareOf(timeline, date));
  const stretches = named.map(({ label }, at) => ({ label, from: starts[at] ?? 0, to: starts[at + 1] ?? 1 }));
  const [first = 1] = starts;
  return first > 0 ? [{ label: '', from: 0, to: first }, ...stretches] : stretches;
}

/** A sign for today that points to where it is: down where it is on the axis, else to the side that it is beyond. */
export function signOfToday({ start, end, today }: Timeline): '▼' | '◀' | '▶' {
  if (today.date < start) return '◀';
  return today.date > end ? '▶' : '▼';
}
