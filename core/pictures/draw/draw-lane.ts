import type { Mark } from '../../document/picture.ts';
import { groupBy } from '../../views/group-by.ts';
import { drawDiamond } from './draw-milestones.ts';
import { type Canvas, item, tag, text } from './svg.ts';
import type { TimeAxis } from './time-axis.ts';

/** What one audience hears: a mark for each, and a number where there are several too close together to tell apart. */
export function drawLane(marks: readonly Mark[], y: number, axis: TimeAxis, canvas: Canvas): string {
  return [...groupsIn(marks, axis)]
    .map(([x, [first, ...others]]) =>
      others.length === 0
        ? item(canvas, first, drawMark(first, x, y, canvas))
        : drawSeveral([first, ...others], x, y, canvas),
    )
    .join('');
}

/** Whether some of the marks are told by their number. */
export function hasSeveral(marks: readonly Mark[], axis: TimeAxis): boolean {
  return [...groupsIn(marks, axis).values()].some((group) => group.length > 1);
}

function groupsIn(marks: readonly Mark[], axis: TimeAxis) {
  return groupBy(marks, ({ date }) => axis.middleOf(date));
}

export function drawMark(mark: Pick<Mark, 'isStrong' | 'isRecurring'>, x: number, y: number, canvas: Canvas): string {
  const { palette } = canvas;
  if (mark.isStrong) return drawDiamond(x, y, mark, canvas);
  if (!mark.isRecurring) return tag('circle', { cx: x, cy: y, r: 4, fill: palette.accent });
  return tag('circle', { cx: x, cy: y, r: 3.2, fill: palette.ground, stroke: palette.accent, 'stroke-width': 1.4 });
}

const MOST_TOLD = 20;

function drawSeveral(marks: readonly Mark[], x: number, y: number, canvas: Canvas): string {
  const told = marks.slice(0, MOST_TOLD).map(({ hint, label }) => hint ?? label);
  const label = [...told, ...(marks.length > MOST_TOLD ? ['…'] : [])].join(' · ');
  const named = { label, from: marks.flatMap(({ from }) => from) };
  return item(
    canvas,
    named,
    drawNumber(
      marks.length,
      x,
      y,
      marks.some(({ isStrong }) => isStrong),
      canvas,
    ),
  );
}

export function drawNumber(count: number, x: number, y: number, isStrong: boolean, { palette }: Canvas): string {
  const [size, words] = [count < 100 ? 9 : 7, count < 1000 ? String(count) : '…'];
  const box = tag('rect', {
    x: x - 6.2,
    y: y - 6.2,
    width: 12.4,
    height: 12.4,
    rx: 3,
    fill: isStrong ? palette.accent : palette.tint,
    stroke: palette.accent,
  });
  const style = { fill: isStrong ? palette.onAccent : palette.ink, size, anchor: 'middle', isBold: true } as const;
  return box + text(x, y + size * 0.36, words, style);
}
