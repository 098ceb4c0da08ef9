import { scaleLinear } from 'd3-scale';
import { type CalendarDate, daysBetween } from '../../dates/calendar-date.ts';
import { mondayOf } from '../../dates/iso-week.ts';
import type { Mark, Timeline } from '../../document/picture.ts';
import { widthOf } from './measure-text.ts';
import { type Canvas, round, tag, text } from './svg.ts';

export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  /** The middle of a day would do nobody good: where it begins. */
  readonly xOf: (date: CalendarDate) => number;
  /** Stretches of so many days are as narrow as a mark may be: those of one stretch are drawn as one. */
  readonly stretchDays: number;
  /** Where the stretch of a day has its middle. */
  readonly middleOf: (date: CalendarDate) => number;
}

/** A day, weeks from Monday on, or some more of them. */
const STRETCHES = [1, 7, 14, 28, 91, 364];
const LEAST_STRETCH = 13;

export function timeAxis({ start, end, markLanes }: Timeline, left: number, right: number): TimeAxis {
  const days = daysBetween(start, end) + 1;
  const scale = scaleLinear([0, days], [left, right]);
  const day = (right - left) / days;
  const areApart = markLanes.every((lane) => lane.isOfMilestones || closestDays(lane.marks) * day >= LEAST_STRETCH);
  const stretchDays = areApart ? 1 : (STRETCHES.find((length) => length * day >= LEAST_STRETCH) ?? days);
  const origin = stretchDays === 1 ? start : mondayOf(start);
  const xOf = (date: CalendarDate) => scale(daysBetween(start, date));
  return {
    left,
    right,
    xOf,
    stretchDays,
    middleOf: (date) => {
      const at = Math.floor(daysBetween(origin, date) / stretchDays);
      const [from, to] = [left + (at * stretchDays + daysBetween(start, origin)) * day, stretchDays * day];
      return Math.min(right - LEAST_STRETCH / 2, Math.max(left + LEAST_STRETCH / 2, from + to / 2));
    },
  };
}

/** Between those two marks of a lane that are closest to each other, and not on one day. */
function closestDays(marks: readonly Mark[]): number {
  const days = [...new Set(marks.map(({ date }) => date))].sort();
  return Math.min(...days.slice(1).map((date, at) => daysBetween(days[at] as CalendarDate, date)));
}

const SIZE = 10.5;
const SPACE = 8;
export const AXIS_HEIGHT = 20;

/** Months, or only so many of them as there is room for, and years where there are too many. */
export function drawTicks(axis: TimeAxis, ticks: Timeline['ticks'], bottom: number, canvas: Canvas): string {
  const { palette } = canvas;
  const shown = thin(axis, ticks);
  const parts = shown.map(({ x, label, isYear }) => {
    const line = tag('path', { d: `M${round(x)} 4V${round(bottom)}`, stroke: palette.line });
    const room = axis.right - x >= widthOf(label, SIZE) + 4;
    return line + (room ? text(x + 4, 13, label, { fill: palette.soft, size: SIZE, isBold: isYear }) : '');
  });
  return parts.join('');
}

interface Tick {
  readonly x: number;
  readonly label: string;
  readonly isYear: boolean;
}

/** What began before the start has less room than the others. */
function withoutCloseStart<T extends { readonly x: number; readonly label: string }>(
  ticks: readonly T[],
): readonly T[] {
  const [first, second] = ticks;
  const isClose = first && second && second.x - first.x < widthOf(first.label, SIZE) + SPACE;
  return isClose ? ticks.slice(1) : ticks;
}

/** January says its year too, where that finds room; the first tick as well. */
function thin(axis: TimeAxis, ticks: Timeline['ticks']): Tick[] {
  const all = withoutCloseStart(ticks.map(({ date, label, year }) => ({ x: axis.xOf(date), date, label, year })));
  const widest = Math.max(0, ...all.map(({ label }) => widthOf(label, SIZE))) + SPACE;
  const fits = (some: readonly { readonly x: number }[], width: number) =>
    some.every(({ x }, at) => at === 0 || x - (some[at - 1]?.x ?? 0) >= width);
  const isJanuary = ({ date }: { readonly date: CalendarDate }) => date.slice(5, 7) === '01';
  for (const every of [1, 3, 6]) {
    const some = every === 1 ? all : all.filter(({ date }) => (Number(date.slice(5, 7)) - 1) % every === 0);
    if (!fits(some, widest)) continue;
    const ticksWithYear = new Set([some[0], ...some.filter(isJanuary)]);
    return some.map((tick, at) => {
      const long = `${tick.label} ${tick.year}`;
      const room = (some[at + 1]?.x ?? axis.right) - tick.x >= widthOf(long, SIZE) + SPACE;
      const isLong = ticksWithYear.has(tick) && room;
      return { x: tick.x, label: isLong ? long : tick.label, isYear: false };
    });
  }
  const years = all.filter(isJanuary);
  const step = Math.max(1, Math.ceil((years.length * (widthOf('2027', SIZE) + SPACE)) / (axis.right - axis.left)));
  return years.filter((_, at) => at % step === 0).map(({ x, year }) => ({ x, label: year, isYear: true }));
}
