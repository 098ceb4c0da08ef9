import type { Named } from '../../document/picture.ts';
import type { FiveByFive } from './five-by-five.ts';
import { wrap } from './measure-text.ts';
import { type Canvas, type Drawn, item, LINE_HEIGHT, move, round, tag, text } from './svg.ts';

/** How wide a grid is that has its names beside it, and for how many of them there is room there. */
export const BESIDE = 340;
const MOST_BESIDE = 11;
const BETWEEN = 24;
const MOST_NAMES = 40;

export function areBeside(count: number, width: number): boolean {
  return count <= MOST_BESIDE && width >= BESIDE + 200;
}

/** What a number stands for, and at the end of the line its score, before and after. */
export interface NamedNumber extends Named {
  readonly scores?: readonly [before: number, after?: number];
}

/** A grid with the names behind its numbers: beside it where they are few, else below it in two columns. */
export function drawWithNames(
  canvas: Canvas,
  grid: { readonly svg: string; readonly size: Pick<FiveByFive, 'width' | 'height'> },
  named: readonly NamedNumber[],
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

const SIZE = 11;
const NUMBERS = 26;
const SCORES = 54;

type Numbered = NamedNumber & { readonly number: number };

/** The names behind the numbers, one below the other, each in at most so many lines. */
function drawNames(canvas: Canvas, named: readonly Numbered[], width: number, most: number): Drawn {
  const { ink, soft } = canvas.palette;
  let y = 0;
  const parts = named.map((each) => {
    const room = width - NUMBERS - (each.scores ? SCORES : 0);
    const lines = wrap(each.label, room, SIZE, most);
    const baseline = y + SIZE;
    y += Math.max(1, lines.length) * SIZE * LINE_HEIGHT + (most > 1 ? 6 : 4);
    return item(
      canvas,
      each,
      text(NUMBERS - 8, baseline, String(each.number), { fill: ink, size: SIZE, anchor: 'end', isBold: true }),
      text(NUMBERS, baseline, lines, { fill: ink, size: SIZE }),
      each.scores ? drawScores(each.scores, width, baseline, soft) : '',
    );
  });
  return { svg: parts.join(''), height: y };
}

/** With an arrow that is drawn: many faces have none. */
function drawScores(
  [before, after]: readonly [number, number?],
  right: number,
  baseline: number,
  fill: string,
): string {
  const style = { fill, size: SIZE, anchor: 'end' } as const;
  const first = text(right - 32, baseline, String(before), style);
  if (after === undefined) return first;
  const arrow = `M${round(right - 27)} ${round(baseline - 4)}h10m-3 -2.6l3 2.6l-3 2.6`;
  return [
    first,
    tag('path', { d: arrow, stroke: fill, 'stroke-width': 1, fill: 'none' }),
    text(right, baseline, String(after), style),
  ].join('');
}
