import { addDays } from '../../dates/calendar-date.ts';
import type { Bar } from '../../document/picture.ts';
import { shorten, widthOf } from './measure-text.ts';
import { type Canvas, type Drawn, item, middleBaseline, tag, text } from './svg.ts';
import type { TimeAxis } from './time-axis.ts';

const BAR = 18;
const ROW = 22;
const SIZE = 10.5;
const PAD = 5;
const LONGEST = 150;
const MOST_ROWS = 24;

interface Placed {
  readonly bar: Bar;
  readonly x1: number;
  readonly x2: number;
  readonly label: string;
  readonly where: 'inside' | 'after' | 'before';
  readonly row: number;
}

/** Bars in as few rows as show all of them, each with its name in it or beside it. */
export function drawBars(
  bars: readonly Bar[],
  axis: TimeAxis,
  canvas: Canvas,
): Drawn & { readonly isThinned: boolean } {
  const ends: number[] = [];
  const placed = bars.map((bar) => place(bar, axis, ends));
  const shown = placed.filter(({ row }) => row < MOST_ROWS);
  const rows = Math.max(0, ...shown.map(({ row }) => row + 1));
  return {
    svg: shown.map((each) => drawBar(each, canvas)).join(''),
    height: rows * ROW,
    isThinned: shown.length < placed.length,
  };
}

function place(bar: Bar, axis: TimeAxis, ends: number[]): Placed {
  const x1 = axis.xOf(bar.start);
  const x2 = Math.max(x1 + 3, axis.xOf(addDays(bar.end, 1)) - 1.5);
  const label = shorten(bar.label, Math.max(LONGEST, x2 - x1 - 2 * PAD), SIZE);
  const width = widthOf(label, SIZE) + 2 * PAD;
  const isInside = width <= x2 - x1;
  const isAfter = x2 + width <= axis.right;
  const where = isInside ? 'inside' : isAfter ? 'after' : 'before';
  const from = where === 'before' ? x1 - width : x1;
  const to = where === 'after' ? x2 + width : x2;
  const free = ends.findIndex((end) => end <= from);
  const row = free < 0 ? ends.length : free;
  ends[row] = to;
  return { bar, x1, x2, label, where, row };
}

function drawBar({ bar, x1, x2, label, where, row }: Placed, canvas: Canvas): string {
  const { palette } = canvas;
  const y = row * ROW + (ROW - BAR) / 2;
  const box = { x: x1, y, width: x2 - x1, height: BAR, rx: 2.5, fill: palette.tint, stroke: palette.edge };
  const x = where === 'inside' ? x1 + PAD : where === 'after' ? x2 + PAD : x1 - PAD;
  const width = widthOf(label, SIZE);
  const left = where === 'before' ? x - width : x;
  // Beside the bar no line of the grid shall strike the name through.
  const ground = tag('rect', { x: left, y: y + 2, width, height: BAR - 4, fill: palette.ground });
  const style = { fill: palette.ink, size: SIZE, anchor: where === 'before' ? 'end' : 'start' } as const;
  return item(
    canvas,
    bar,
    tag('rect', { ...box, 'stroke-width': 0.8 }),
    where === 'inside' ? '' : ground,
    text(x, middleBaseline(y + BAR / 2, 1, SIZE), label, style),
  );
}
