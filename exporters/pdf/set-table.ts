import type { Content as PdfContent } from 'pdfmake/interfaces';
import { wordsOf } from '../../core/document/inline.ts';
import type { Line, Table } from '../../core/document/piece.ts';
import { FIRST_PAGE } from '../../core/document/sheet.ts';
import type { Block } from './block.ts';
import { type Look, RULE } from './look.ts';
import { setLine } from './set-line.ts';

/** A row of more characters may be taller than a sheet, so that it has to be broken. */
const KEPT_TOGETHER = 1_500;

/** That many rows stay below the headings, unless they are long. */
const FIRST_ROWS = 2;
const SHORT_ROW = 400;

/** A table as wide as the page; its headings stand on each sheet that it comes to. */
export function setTable({ headings, rows, widths }: Table, look: Look): Block {
  const padding = FIRST_PAGE.cellPadding;
  const columns = widthsOf(widths ?? headings.map(() => 1), look.width, padding);
  const first = rows.slice(0, FIRST_ROWS);
  const kept = first.every((row) => textOf(row).length < SHORT_ROW) ? first : first.slice(0, 1);
  const set: PdfContent = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: kept.length,
      dontBreakRows: [headings.join(), ...rows.map(textOf)].every((text) => text.length < KEPT_TOGETHER),
      widths: columns,
      body: [
        headings.map((heading) => ({ text: look.printable.words(heading), ...cell(look), bold: true })),
        ...rows.map((row) => row.map((line) => ({ ...setLine(line, 'cell', look), ...cell(look) }))),
      ],
    },
    layout: {
      fillColor: (row) => (row === 0 ? look.tint : null),
      hLineWidth: (row) => (row === 0 ? 0 : 0.5),
      hLineColor: (row) => (row === 1 ? look.accent : RULE),
      vLineWidth: () => 0,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => look.space(FIRST_PAGE.cell.before),
      paddingBottom: () => look.space(FIRST_PAGE.cell.after),
    },
    margin: [0, look.space(1), 0, look.space(4)],
  };
  return { set, height: beginningHeight(kept, columns, look) };
}

/** Of the headings and the first rows, more or less. */
function beginningHeight(rows: readonly (readonly Line[])[], columns: readonly number[], look: Look): number {
  const { size, line } = FIRST_PAGE.cell;
  const linesIn = (row: readonly Line[]) =>
    row.map((cell, at) => Math.ceil((wordsOf(cell).length * size * AVERAGE_LETTER) / (columns[at] ?? 1)));
  const lines = rows.reduce((sum, row) => sum + Math.max(1, ...linesIn(row)), 0);
  return Math.min(look.space((1 + rows.length + lines) * line), look.sheet.height / 2);
}

const AVERAGE_LETTER = 0.5;

function cell(look: Look) {
  const { fontSize, lineHeight } = look.type('cell');
  return { fontSize, lineHeight, margin: [0, 0, 0, 0] as [number, number, number, number] };
}

function textOf(row: readonly Line[]): string {
  return row.map(wordsOf).join();
}

function widthsOf(shares: readonly number[], width: number, padding: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const room = width - 2 * padding * shares.length;
  return shares.map((share) => (room * share) / whole);
}
