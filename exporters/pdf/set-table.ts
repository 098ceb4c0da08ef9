import type { Content as PdfContent } from 'pdfmake/interfaces';
import { wordsOf } from '../../core/document/inline.ts';
import type { Line, Table } from '../../core/document/piece.ts';
import { FIRST_PAGE } from '../../core/document/sheet.ts';
import { type Look, RULE } from './look.ts';
import { setLine } from './set-line.ts';

/** A row of more characters may be taller than a sheet, so that it has to be broken. */
const KEPT_TOGETHER = 1_500;

/** A table as wide as the page; its headings stand on each sheet that it comes to. */
export function setTable({ headings, rows, widths }: Table, look: Look): PdfContent {
  const padding = FIRST_PAGE.cellPadding;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: [headings.join(), ...rows.map(textOf)].every((text) => text.length < KEPT_TOGETHER),
      widths: widthsOf(widths ?? headings.map(() => 1), look.width, padding),
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
}

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
