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
  /** Where the stretch of days has its middle in which a day's marks are drawn as one, for them to be told apart from the next. */
  readonly middleOf: (date: CalendarDate) => number;
}

/** A day, weeks from Monday on, or some more of them. */
const STRETCHES = [1, 7, 14, 28, 91, 364];
const LEAST_STRETCH = 13;

export function timeAxis(timeline: Timeline, left: number, right: number): TimeAxis {
  const days = daysBetween(timeline.start, timeline.end) + 1;
  const scale = scaleLinear([0, days], [left, right]);
  const xOf = (date: CalendarDate) => scale(daysBetween(timeline.start, date));
  return { left, right, xOf, middleOf: stretchMiddles(timeline, days, scale) };
}

/** What is left of a stretch at either end is too narrow for a mark: its marks stand with those of the next one. */
function stretchMiddles(timeline: Timeline, days: number, scale: (day: number) => number): TimeAxis['middleOf'] {
  const { start } = timeline;
  const length = stretchLength(timeline, scale(1) - scale(0), days);
  // A week begins on Monday, and so does what is made of weeks.
  const before = length === 1 || length === days ? 0 : daysBetween(mondayOf(start), start);
  const least = Math.ceil(LEAST_STRETCH / (scale(1) - scale(0)));
  const last = Math.ceil((days + before) / length) - 1;
  const isFirstNarrow = last > 0 && length - before < least;
  const isLastNarrow = last > 0 && days + before - last * length < least;
  return (date) => {
    const at = Math.floor((daysBetween(start, date) + before) / length);
    const shown = Math.max(isFirstNarrow ? 1 : 0, Math.min(isLastNarrow ? last - 1 : last, at));
    const [from, to] = [Math.max(0, shown * length - before), Math.min(days, (shown + 1) * length - before)];
    return scale((from + to) / 2);
  };
}

function stretchLength({ markLanes }: Timeline, day: number, days: number): number {
  const areApart = markLanes.every((lane) => lane.isOfMilestones || closestDays(lane.marks) * day >= LEAST_STRETCH);
  return areApart ? 1 : Math.min(days, STRETCHES.find((length) => length * day >= LEAST_STRETCH) ?? days);
}

/** Between those two marks of a lane that are closest to each other, and not on one day. */
function closestDays(marks: readonly Mark[]): number {
  const days = [...new Set(marks.map(({ date }) => date))].sort();
  return Math.min(...days.slice(1).map((date, at) => daysBetween(days[at] as CalendarDate, date)));
}

const SIZE = 10.5;
const SPACE = 8;
export const AXIS_HEIGHT = 20;

/** Months, or only so many of them as there is room for, and years where there are too many: their lines, and their names. */
export function drawTicks(axis: TimeAxis, ticks: Timeline['ticks'], bottom: number, { palette }: Canvas) {
  const shown = thin(axis, ticks);
  const lines = shown.map(({ x }) => tag('path', { d: `M${round(x)} 4V${round(bottom)}`, stroke: palette.line }));
  const names = shown.map(({ x, label, isYear }) => {
    const width = widthOf(label, SIZE, isYear);
    if (axis.right - x < width + 4) return '';
    const ground = tag('rect', { x: x + 3, y: 4, width: width + 2, height: SIZE + 2, fill: palette.ground });
    return ground + text(x + 4, 13, label, { fill: palette.soft, size: SIZE, isBold: isYear });
  });
  return { lines: lines.join(''), names: names.join('') };
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

/** The first one and each January say their year too where there is room for it; January says its year alone where there is not. */
function thin(axis: TimeAxis, ticks: Timeline['ticks']): Tick[] {
  const all = withoutCloseStart(ticks.map(({ date, label, year }) => ({ x: axis.xOf(date), date, label, year })));
  const widest = Math.max(0, ...all.map(({ label }) => widthOf(label, SIZE))) + SPACE;
  const areApart = (some: readonly { readonly x: number }[]) =>
    some.every(({ x }, at) => at === 0 || x - (some[at - 1]?.x ?? 0) >= widest);
  const isJanuary = ({ date }: { readonly date: CalendarDate }) => date.slice(5, 7) === '01';
  for (const every of [1, 3, 6]) {
    const some = every === 1 ? all : all.filter(({ date }) => (Number(date.slice(5, 7)) - 1) % every === 0);
    if (!areApart(some)) continue;
    const opening = new Set(
      some.filter((tick, at) => at === 0 || (isJanuary(tick) && some[at - 1]?.year !== tick.year)),
    );
    return some.map((tick, at) => {
      const long = `${tick.label} ${tick.year}`;
      const room = (some[at + 1]?.x ?? axis.right) - tick.x;
      if (!opening.has(tick)) return { x: tick.x, label: tick.label, isYear: false };
      if (room >= widthOf(long, SIZE) + SPACE) return { x: tick.x, label: long, isYear: false };
      return { x: tick.x, label: isJanuary(tick) ? tick.year : tick.label, isYear: isJanuary(tick) };
    });
  }
  const years = all.filter(isJanuary);
  const step = Math.max(
    1,
    Math.ceil((years.length * (widthOf('2027', SIZE, true) + SPACE)) / (axis.right - axis.left)),
  );
  return years.filter((_, at) => at % step === 0).map(({ x, year }) => ({ x, label: year, isYear: true }));
}
