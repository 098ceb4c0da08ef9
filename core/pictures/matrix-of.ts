import type { Composing } from '../document/composing.ts';
import { join, ours, value } from '../document/line.ts';
import type { CellState, Matrix, Named } from '../document/picture.ts';
import type { Line, Table } from '../document/piece.ts';
import type { WordId } from '../words/en.ts';

export type Cell = Matrix['cells'][number][number];

/** What a matrix is of, before it is cut to what can be drawn. */
interface WholeMatrix extends Pick<Matrix, 'rows' | 'columns'> {
  /** Its words begin with it. */
  readonly id: 'message-matrix' | 'channel-matrix' | 'stage-coverage';
  /** Undefined where nobody can tell what is missing, or wants to hear of it. */
  readonly missing: unknown;
  /** What an empty cell stands for; undefined where that is of no interest. */
  readonly none: WordId | undefined;
}

const MOST_ROWS = 40;
const MOST_COLUMNS = 20;
const STATES: readonly CellState[] = ['full', 'part', 'gap', 'none'];

/** A picture of so many rows and columns as can be told apart, with a table of all of them. */
export function matrixOf(composing: Composing, whole: WholeMatrix, all: readonly (readonly Cell[])[]): Matrix {
  const { wording } = composing;
  const { id, rows, columns } = whole;
  const legend = legendOf(composing, whole, all);
  const note = noteOn(composing, rows.length - MOST_ROWS, columns.length - MOST_COLUMNS);
  return {
    type: 'matrix',
    id,
    title: wording.say(`pictures.${id}`),
    thinned: wording.say('pictures.thinned'),
    description: describe(composing, whole, all),
    legend,
    rows: rows.slice(0, MOST_ROWS),
    columns: columns.slice(0, MOST_COLUMNS),
    cells: all.slice(0, MOST_ROWS).map((cells) => cells.slice(0, MOST_COLUMNS)),
    table: tableOf(composing, { rows, columns, legend }, all),
    ...(note !== '' && { note }),
  };
}

function describe({ wording }: Composing, whole: WholeMatrix, all: readonly (readonly Cell[])[]): string {
  const { id, rows, columns, missing } = whole;
  const count = all.flat().filter(({ state }) => state === 'gap').length;
  const told = count > 0 ? wording.say(`pictures.${id}.gaps`, { count }) : wording.say(`pictures.${id}.no-gap`);
  const slots = { audiences: rows.length, columns: columns.length, gaps: missing ? told : '' };
  return wording.say(`pictures.${id}.describes`, slots).trim();
}

/** The states that there are, in words. */
function legendOf({ wording }: Composing, { id, none }: WholeMatrix, all: readonly (readonly Cell[])[]) {
  const found = new Set(all.flat().map(({ state }) => state));
  const word = (state: CellState) => (state === 'none' ? none : (`pictures.${id}.${state}` as const));
  return Object.fromEntries(
    STATES.filter((state) => found.has(state)).flatMap((state) => {
      const said = word(state);
      return said === undefined ? [] : [[state, wording.say(said)]];
    }),
  );
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
