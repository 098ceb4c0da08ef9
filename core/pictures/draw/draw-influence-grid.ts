import type { InfluenceGrid } from '../../document/picture.ts';
import { areBeside, BESIDE, drawWithNames } from './draw-with-names.ts';
import { type Badge, FiveByFive } from './five-by-five.ts';
import type { Canvas, Drawn } from './svg.ts';

/** Influence upwards, support to the right. */
export function drawInfluenceGrid({ groups, axes, thinned }: InfluenceGrid, canvas: Canvas): Drawn {
  const badges = groups.map(
    ({ label, from, influence, support }, at): Badge => ({
      label: `${at + 1} · ${label} · ${axes.influence}: ${influence} · ${axes.support}: ${support}`,
      from,
      number: at + 1,
      across: support,
      up: influence,
    }),
  );
  const grid = new FiveByFive(badges, areBeside(groups.length, canvas.width) ? BESIDE : canvas.width);
  const svg = [
    grid.drawSquares(canvas, () => canvas.palette.ground),
    grid.drawBadges(canvas),
    grid.drawAxes(canvas, axes.support, axes.influence),
  ];
  return drawWithNames(canvas, { svg: svg.join(''), size: grid }, groups, thinned);
}
