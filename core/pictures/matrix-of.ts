import type { Composing } from '../document/composing.ts';
import { join, ours, value } from '../document/line.ts';
import type { CellState, Matrix, Named } from '../document/picture.ts';
import type { Line, Table } from '../document/piece.ts';

export type Cell = Matrix['cells'][number][number];

/** What a matrix says before it is cut to what can be drawn. */
type WholeMatrix = Pick<Matrix, 'id' | 'title' | 'description' | 'rows' | 'columns' | 'legend'>;

const MOST_ROWS = 40;
const MOST_COLUMNS = 20;
const STATES: readonly CellState[] = ['full', 'part', 'gap', 'none'];

/** A picture of so many rows and columns as can be told apart, with a table of all of them. */
export function matrixOf(composing: Composing, whole: WholeMatrix, all: readonly (readonly Cell[])[]): Matrix {
  const states = STATES.filter(
    (state) => whole.legend[state] !== undefined && all.some((cells) => cells.some((cell) => cell.state === state)),
  );
  const legend = Object.fromEntries(states.map((state) => [state, whole.legend[state] ?? '']));
  const note = noteOn(composing, whole.rows.length - MOST_ROWS, whole.columns.length - MOST_COLUMNS);
  return {
    ...whole,
    type: 'matrix',
    thinned: composing.wording.say('pictures.thinned'),
    legend,
    rows: whole.rows.slice(0, MOST_ROWS),
    columns: whole.columns.slice(0, MOST_COLUMNS),
    cells: all.slice(0, MOST_ROWS).map((cells) => cells.slice(0, MOST_COLUMNS)),
    table: tableOf(composing, { ...whole, legend }, all),
    ...(note !== '' && { note }),
  };
}

/** How many cells are in a state. */
export function countCells(all: readonly (readonly Cell[])[], state: CellState): number {
  return all.flat().filter((cell) => cell.state === state).length;
}

function noteOn({ wording }: Composing, rows: number, columns: number): string {
  const parts = [
    ...(rows > 0 ? [wording.say('pictures.more-rows', { count: rows })] : []),
    ...(columns > 0 ? [wording.say('pictures.more-columns', { count: columns })] : []),
  ];
  return parts.join(' ');
}

/** A row for each audience, with the columns' names under what is true of them: a matrix as wide as its columns fits no page. */
function tableOf(
  { wording }: Composing,
  { rows, columns, legend }: Pick<Matrix, 'rows' | 'columns' | 'legend'>,
  all: readonly (readonly Cell[])[],
): Table {
  const states = Object.keys(legend) as CellState[];
  const named = ({ label, from }: Named) => value(label, from);
  const lineOf = (cells: readonly Cell[], state: CellState): Line => {
    const found = cells.flatMap((cell, at): Line[] => {
      const column = columns[at];
      if (!column || cell.state !== state) return [];
      if (state !== 'full') return [[value(column.label, [...column.from, ...cell.from])]];
      return [wording.line('pictures.times', { name: named(column), times: value(cell.text, cell.from) })];
    });
    return found.length > 0 ? join(found, '; ') : [ours('–')];
  };
  return {
    type: 'table',
    headings: [wording.say('pictures.audience'), ...states.map((state) => legend[state] ?? '')],
    rows: rows.map((row, at) => [[named(row)], ...states.map((state) => lineOf(all[at] ?? [], state))]),
    widths: [2, ...states.map((state) => (state === 'full' ? 4 : 2))],
  };
}
