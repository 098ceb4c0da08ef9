import type { Mark, Timeline } from '../../document/picture.ts';
import { drawBars } from './draw-bars.ts';
import { drawLane, drawMark, drawNumber, hasSeveral } from './draw-lane.ts';
import { drawMilestones } from './draw-milestones.ts';
import { drawLegend } from './legend.ts';
import { shorten, widthOf, wrap } from './measure-text.ts';
import { type Canvas, type Drawn, middleBaseline, move, round, tag, text } from './svg.ts';
import { AXIS_HEIGHT, drawTicks, type TimeAxis, timeAxis } from './time-axis.ts';

const NAMES = 150;
/** Half a mark at the last day. */
const MARGIN = 8;
const SIZE = 11;
const LANE_SIZE = 10.5;
const TODAY_HEIGHT = 18;
const PAD = 7;
const LANE = 24;
const TALL_LANE = 32;

/** Phases and waves as bars, milestones as diamonds, and under them a lane for each audience. */
export function drawTimeline(timeline: Timeline, canvas: Canvas): Drawn {
  const axis = timeAxis(timeline, NAMES, canvas.width - MARGIN);
  const [first, ...lanes] = timeline.markLanes;
  const isOfMilestones = first?.isOfMilestones === true;
  const blocks = [
    ...timeline.barLanes.map(({ title, bars }) => ({ title, drawn: drawBars(bars, axis, canvas), isTop: true })),
    ...(first && isOfMilestones
      ? [{ title: first.title, drawn: drawMilestones(first.marks, axis, canvas), isTop: true }]
      : []),
    ...(isOfMilestones ? lanes : timeline.markLanes).map(({ title, marks }) => ({
      title,
      drawn: laneOf(title, marks, axis, canvas),
      isTop: false,
    })),
  ];
  const top = TODAY_HEIGHT + AXIS_HEIGHT;
  let y = top;
  const parts: string[] = [];
  for (const { title, drawn, isTop } of blocks) {
    const pad = isTop ? PAD : 0;
    parts.push(rule(y, canvas), nameOf(title, isTop, y + pad, drawn.height, canvas), move(0, y + pad, drawn.svg));
    y += drawn.height + 2 * pad;
  }
  const key = drawLegend(canvas, legendOf(timeline, axis, canvas));
  const isThinned = blocks.some(({ drawn }) => drawn.isThinned);
  const note = isThinned ? text(0, y + 18, timeline.thinned, { fill: canvas.palette.soft, size: 10.5 }) : '';
  const bottom = y + (isThinned ? 22 : 0) + 14;
  const ticks = drawTicks(axis, timeline.ticks, y - TODAY_HEIGHT, canvas);
  const svg = [
    move(0, TODAY_HEIGHT, ticks.lines),
    drawTodayLine(timeline, axis, y, canvas),
    move(0, TODAY_HEIGHT, ticks.names),
    ...parts,
    rule(y, canvas),
    drawToday(timeline, axis, canvas),
    note,
    move(0, bottom, key.svg),
  ];
  return { svg: svg.join(''), height: bottom + key.height };
}

function laneOf(title: string, marks: readonly Mark[], axis: TimeAxis, canvas: Canvas) {
  const height = wrap(title, NAMES - 12, LANE_SIZE, 2).length > 1 ? TALL_LANE : LANE;
  return { svg: drawLane(marks, height / 2, axis, canvas), height, isThinned: false };
}

function rule(y: number, { palette, width }: Canvas): string {
  return tag('path', { d: `M0 ${round(y)}H${round(width)}`, stroke: palette.line });
}

function nameOf(title: string, isTop: boolean, y: number, height: number, { palette }: Canvas): string {
  const lines = wrap(title, NAMES - 12, isTop ? SIZE : LANE_SIZE, 2, isTop);
  const size = isTop ? SIZE : LANE_SIZE;
  const baseline = isTop ? y + 13 : middleBaseline(y + height / 2, lines.length, size);
  return text(0, baseline, lines, { fill: palette.ink, size, isBold: isTop });
}

function isBetween({ today, start, end }: Timeline): boolean {
  return start <= today.date && today.date <= end;
}

function drawTodayLine(timeline: Timeline, axis: TimeAxis, bottom: number, { palette }: Canvas): string {
  if (!isBetween(timeline)) return '';
  const x = round(axis.xOf(timeline.today.date));
  return tag('path', {
    d: `M${x} ${TODAY_HEIGHT - 3}V${round(bottom)}`,
    stroke: palette.ink,
    'stroke-width': 1.2,
    'stroke-dasharray': '4 3',
  });
}

/** Above the axis; where today is before or after it all, an arrow points there. */
function drawToday(timeline: Timeline, axis: TimeAxis, { palette }: Canvas): string {
  const { today, start } = timeline;
  const label = shorten(today.label, axis.right - axis.left - 20, 10.5, true);
  const style = { fill: palette.ink, size: 10.5, isBold: true } as const;
  const baseline = TODAY_HEIGHT - 7;
  if (isBetween(timeline)) {
    const half = widthOf(label, 10.5, true) / 2;
    const x = Math.min(axis.right - half, Math.max(axis.left + half, axis.xOf(today.date)));
    return text(x, baseline, label, { ...style, anchor: 'middle' });
  }
  const isBefore = today.date < start;
  const tip = isBefore ? axis.left : axis.right;
  const back = isBefore ? 6 : -6;
  const arrow = tag('path', { d: `M${round(tip)} ${baseline - 3.8}l${back} -4v8Z`, fill: palette.ink });
  return arrow + text(tip + back * 1.8, baseline, label, { ...style, anchor: isBefore ? 'start' : 'end' });
}

function legendOf({ markLanes, legend }: Timeline, axis: TimeAxis, canvas: Canvas) {
  const marks = markLanes.flatMap((lane) => lane.marks);
  const drawn = markLanes.filter(({ isOfMilestones }) => !isOfMilestones);
  const lanes = drawn.flatMap((lane) => lane.marks);
  const isNumbered = drawn.some((lane) => hasSeveral(lane.marks, axis));
  const isSingle = ({ isStrong, isRecurring }: (typeof marks)[number]) => !isStrong && !isRecurring;
  return [
    { label: legend.strong, mark: { isStrong: true }, isThere: marks.some(({ isStrong }) => isStrong) },
    { label: legend.single, mark: {}, isThere: lanes.some(isSingle) },
    { label: legend.recurring, mark: { isRecurring: true }, isThere: lanes.some(({ isRecurring }) => isRecurring) },
  ]
    .filter(({ isThere }) => isThere)
    .map(({ label, mark }) => ({ label, swatch: drawMark(mark, 8, 8, canvas) }))
    .concat(isNumbered ? [{ label: legend.several, swatch: drawNumber(2, 8, 8, false, canvas) }] : []);
}
