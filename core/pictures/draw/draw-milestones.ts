import type { Mark } from '../../document/picture.ts';
import { shorten, widthOf } from './measure-text.ts';
import { type PlacedFlag, placeFlags } from './place-labels.ts';
import { type Canvas, type Drawn, diamond, item, round, tag, text } from './svg.ts';
import type { TimeAxis } from './time-axis.ts';

const TOP = 10;
const ROW = 15;
const SIZE = 10.5;
const LONGEST = 170;
const MOST_ROWS = 8;
/** Room for names beside the title of the lane. */
const BEFORE = 60;

/** Diamonds on one line, each with its name on a line of its own that leads down to it. */
export function drawMilestones(
  marks: readonly Mark[],
  axis: TimeAxis,
  canvas: Canvas,
): Drawn & { readonly isThinned: boolean } {
  const { palette } = canvas;
  const all = marks.map((mark) => {
    const label = shorten(mark.label, LONGEST, SIZE);
    return { mark, label, x: axis.xOf(mark.date), width: widthOf(label, SIZE) };
  });
  const flags = placeFlags(all, axis.left - BEFORE, axis.right, MOST_ROWS);
  const rows = Math.max(0, ...flags.map((flag) => (flag ? flag.row + 1 : 0)));
  const lines = all.map(({ x }, at) => {
    const flag = flags[at];
    const to = TOP + 8 + ((flag?.row ?? 0) + 1) * ROW - 3;
    return flag ? tag('path', { d: `M${round(x)} ${TOP}V${to}`, stroke: palette.edge, 'stroke-width': 0.8 }) : '';
  });
  const parts = all.map(({ mark, label, x, width }, at) => {
    const flag = flags[at];
    const side = flag?.side === 'end' ? -4 : 4;
    const style = {
      fill: palette.ink,
      size: SIZE,
      anchor: flag?.side ?? 'start',
      isBold: mark.isStrong === true,
    } as const;
    const name = flag
      ? ground(x, flag, width, canvas) + text(x + side, TOP + 8 + (flag.row + 1) * ROW - 4, label, style)
      : '';
    return item(canvas, mark, drawDiamond(x, TOP, mark, canvas), name);
  });
  const base = tag('path', { d: `M${round(axis.left)} ${TOP}H${round(axis.right)}`, stroke: palette.line });
  return {
    svg: base + lines.join('') + parts.join(''),
    height: TOP + 12 + rows * ROW,
    isThinned: flags.includes(undefined),
  };
}

/** Behind a name, so that no line of the grid strikes it through. */
function ground(x: number, { row, side }: PlacedFlag, width: number, { palette }: Canvas): string {
  const left = side === 'start' ? x + 2 : x - width - 6;
  return tag('rect', { x: left, y: TOP + 9 + row * ROW, width: width + 4, height: ROW - 3, fill: palette.ground });
}

export function drawDiamond(x: number, y: number, { isStrong }: Pick<Mark, 'isStrong'>, { palette }: Canvas): string {
  return diamond(x, y, 5.2, isStrong ? palette.accent : palette.ground, palette.accent);
}
