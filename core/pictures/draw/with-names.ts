import type { Named } from '../../document/picture.ts';
import { drawNames, type FiveByFive } from './five-by-five.ts';
import { type Canvas, type Drawn, move, text } from './svg.ts';

/** How wide a grid is that has its names beside it, and for how many of them there is room there. */
export const BESIDE = 340;
const MOST_BESIDE = 11;
const BETWEEN = 24;
const MOST_NAMES = 40;

export function areBeside(count: number, width: number): boolean {
  return count <= MOST_BESIDE && width >= BESIDE + 200;
}

/** A grid with the names behind its numbers: beside it where they are few, else below it in two columns. */
export function drawWithNames(
  canvas: Canvas,
  grid: { readonly svg: string; readonly size: Pick<FiveByFive, 'width' | 'height'> },
  named: readonly Named[],
  thinned: string,
): Drawn {
  const numbered = named.map((each, at) => ({ ...each, number: at + 1 }));
  const { width, height } = grid.size;
  if (areBeside(named.length, canvas.width)) {
    const left = width + BETWEEN;
    const names = drawNames(canvas, numbered, canvas.width - left, 2);
    return { svg: grid.svg + move(left, 0, names.svg), height: Math.max(height, names.height) };
  }
  const shown = numbered.slice(0, MOST_NAMES);
  const half = Math.ceil(shown.length / 2);
  const column = (canvas.width - BETWEEN) / 2;
  const columns = [shown.slice(0, half), shown.slice(half)].map((part) => drawNames(canvas, part, column, 1));
  const top = height + 12;
  const below = top + Math.max(...columns.map((each) => each.height));
  const isCut = shown.length < named.length;
  const svg = columns.map((each, at) => move(at * (column + BETWEEN), top, each.svg));
  const note = isCut ? text(0, below + 16, thinned, { fill: canvas.palette.soft, size: 10.5 }) : '';
  return { svg: grid.svg + svg.join('') + note, height: below + (isCut ? 22 : 0) };
}
