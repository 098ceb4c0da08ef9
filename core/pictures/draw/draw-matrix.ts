import type { CellState, Matrix, Named } from '../../document/picture.ts';
import { drawLegend } from './legend.ts';
import { shorten, widthOf, wrap } from './measure-text.ts';
import { type Canvas, type Drawn, item, LINE_HEIGHT, middleBaseline, move, round, tag, text } from './svg.ts';

const NAMES = 150;
const SIZE = 11;
const MOST_LINES = 3;
const WIDEST = 110;
const ROW = 26;
const SLANT_LENGTH = 150;

/** Audiences against something: a state is a shape and words, and its colour comes on top. */
export function drawMatrix(matrix: Matrix, canvas: Canvas): Drawn {
  const upright = Math.min((canvas.width - NAMES) / matrix.columns.length, WIDEST);
  const isSlanted = matrix.columns.some(({ label }) => !fitsUpright(label, upright));
  const column = isSlanted
    ? Math.min((canvas.width - NAMES - overhangOf(matrix)) / matrix.columns.length, WIDEST)
    : upright;
  const head = isSlanted ? slantedHead(matrix, column, canvas) : uprightHead(matrix, column, canvas);
  const right = NAMES + column * matrix.columns.length;
  const rows = matrix.rows.map((row, at) => {
    const y = head.height + at * ROW;
    const cells = (matrix.cells[at] ?? []).map((cell, to) => {
      const shown = matrix.columns[to];
      const what = [row.label, shown?.label, cell.text === '' ? matrix.legend[cell.state] : cell.text];
      const named = { label: what.filter((each) => each !== undefined).join(' · '), from: cell.from };
      return item(canvas, named, drawCell(cell.state, cell.text, NAMES + to * column, y, column, canvas));
    });
    const name = item(canvas, row, nameOf(row, y, canvas));
    return `${line(0, right, y, canvas)}${name}${cells.join('')}`;
  });
  const bottom = head.height + matrix.rows.length * ROW;
  const legend = drawLegend(canvas, legendOf(matrix, canvas));
  const svg = [head.svg, ...rows, line(0, right, bottom, canvas), move(0, bottom + 14, legend.svg)];
  return { svg: svg.join(''), height: bottom + 14 + legend.height };
}

function line(x1: number, x2: number, y: number, { palette }: Canvas): string {
  return tag('path', { d: `M${round(x1)} ${round(y)}H${round(x2)}`, stroke: palette.line });
}

function nameOf({ label }: Named, y: number, { palette }: Canvas): string {
  const lines = wrap(label, NAMES - 12, SIZE, 2);
  const size = lines.length > 1 ? 9.5 : SIZE;
  return text(0, middleBaseline(y + ROW / 2, lines.length, size), lines, { fill: palette.ink, size });
}

function fitsUpright(label: string, column: number): boolean {
  const lines = wrap(label, column - 8, SIZE, MOST_LINES);
  return lines.join(' ') === label;
}

function uprightHead({ columns }: Matrix, column: number, canvas: Canvas): Drawn {
  const all = columns.map(({ label }) => wrap(label, column - 8, SIZE, MOST_LINES));
  const height = Math.max(...all.map((lines) => lines.length)) * SIZE * LINE_HEIGHT + 8;
  const svg = columns.map((named, at) => {
    const lines = all[at] ?? [];
    const y = height - 8 - (lines.length - 1) * SIZE * LINE_HEIGHT;
    const style = { fill: canvas.palette.soft, size: SIZE, anchor: 'middle' } as const;
    return item(canvas, named, text(NAMES + (at + 0.5) * column, y, lines, style));
  });
  return { svg: svg.join(''), height };
}

/** Room for the last of the slanted headings, beyond the last column. */
function overhangOf({ columns }: Matrix): number {
  const last = shorten(columns.at(-1)?.label ?? '', SLANT_LENGTH, SIZE);
  return widthOf(last, SIZE) * Math.SQRT1_2;
}

function slantedHead({ columns }: Matrix, column: number, canvas: Canvas): Drawn {
  const labels = columns.map(({ label }) => shorten(label, SLANT_LENGTH, SIZE));
  const longest = Math.max(...labels.map((label) => widthOf(label, SIZE)));
  const height = longest * Math.SQRT1_2 + 16;
  const svg = columns.map((named, at) => {
    const [x, y] = [round(NAMES + (at + 0.5) * column + 3), round(height - 6)];
    const label = text(0, 0, labels[at] ?? '', { fill: canvas.palette.soft, size: SIZE });
    return item(canvas, named, tag('g', { transform: `translate(${x} ${y}) rotate(-45)` }, label));
  });
  return { svg: svg.join(''), height };
}

const INSET = 2;
const CELL_SIZE = 10.5;

function drawCell(state: CellState, words: string, x: number, y: number, column: number, canvas: Canvas): string {
  const [left, top, width, height] = [x + INSET, y + INSET, column - 2 * INSET, ROW - 2 * INSET];
  const box = boxOf(state, left, top, width, height, canvas);
  const [middle, center] = [x + column / 2, y + ROW / 2];
  const style = { fill: canvas.palette.ink, size: CELL_SIZE, anchor: 'middle', isBold: state === 'gap' } as const;
  const isRoomy = widthOf(words, CELL_SIZE, state === 'gap') <= width - 4;
  if (words !== '' && isRoomy) return box + text(middle, middleBaseline(center, 1, CELL_SIZE), words, style);
  return box + (state === 'full' ? '' : signOf(state, middle, center, canvas));
}

function boxOf(state: CellState, x: number, y: number, width: number, height: number, { palette }: Canvas): string {
  const box = { x, y, width, height, rx: 3 };
  switch (state) {
    case 'full':
      return tag('rect', { ...box, fill: palette.tint });
    case 'part':
      return tag('rect', { ...box, fill: palette.ground, stroke: palette.edge, 'stroke-dasharray': '3 2' });
    case 'gap':
      return tag('rect', { ...box, fill: palette.gapTint, stroke: palette.gap, 'stroke-width': 1.6 });
    case 'none':
      return tag('rect', { ...box, fill: palette.ground });
  }
}

/** For a state whose words find no room, or that has none. */
function signOf(state: CellState, x: number, y: number, { palette }: Canvas): string {
  const r = 4;
  if (state === 'gap') {
    const d = `M${round(x - r)} ${round(y - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;
    return tag('path', { d, stroke: palette.ink, 'stroke-width': 1.8, fill: 'none' });
  }
  if (state === 'part') return tag('circle', { cx: x, cy: y, r: 3, fill: palette.ground, stroke: palette.ink });
  return tag('circle', { cx: x, cy: y, r: 1.3, fill: palette.edge });
}

const STATES: readonly CellState[] = ['full', 'part', 'gap', 'none'];

function legendOf({ legend }: Matrix, canvas: Canvas) {
  return STATES.flatMap((state) => {
    const label = legend[state];
    if (label === undefined) return [];
    const box = boxOf(state, 0.5, 0.5, 15, 15, canvas);
    const sign =
      state === 'full'
        ? text(8, 12, '2', { fill: canvas.palette.ink, size: 10, anchor: 'middle' })
        : signOf(state, 8, 8, canvas);
    return [{ label, swatch: box + sign }];
  });
}
