import {
  BorderStyle,
  type FileChild,
  HeightRule,
  LineRuleType,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlignTable,
} from 'docx';
import { cleanText } from '../../core/document/clean-text.ts';
import type { Blanks, Facts } from '../../core/document/document.ts';
import type { Line, Table } from '../../core/document/piece.ts';
import { MUTED } from '../office/palette.ts';
import { partsOf } from '../office/parts-of.ts';
import { DescribedTable } from './described-table.ts';
import { twips } from './measures.ts';
import { runsOf } from './runs.ts';
import { STYLES } from './styles.ts';

/** Rows of more text than this may go on to the next page. */
const MOST_TOGETHER = 1200;

/** Of more columns, each would be too narrow for words. */
const MOST_COLUMNS = 9;

/** What a table says, with its headings again on each page; a very wide one in parts, each with the first column. */
export function toTable(table: Table, width: number): FileChild[] {
  return partsOf(table, MOST_COLUMNS).flatMap((part) => [wholeTable(part, width), spacer()]);
}

function wholeTable({ headings, rows, widths = headings.map(() => 1) }: Table, width: number): DescribedTable {
  const whole = widths.reduce((sum, share) => sum + share, 0);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((heading) =>
      cell(new Paragraph({ text: cleanText(heading), style: STYLES.heading, keepNext: true })),
    ),
  });
  return new DescribedTable({
    style: STYLES.table,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    widths: widths.map((share) => (share / whole) * width),
    rows: [header, ...rows.map(row)],
  });
}

/** Names on the left, what is said of them beside. */
export function toFacts({ facts }: Facts, width: number): DescribedTable {
  const names = Math.min(110, width * 0.25);
  return new DescribedTable({
    style: STYLES.facts,
    tableLook: { noHBand: true, noVBand: true },
    widths: [names, width - names],
    rows: facts.map(
      ({ name, line }) =>
        new TableRow({
          cantSplit: isShort([line]),
          children: [cell(new Paragraph({ text: cleanText(name), style: STYLES.fact })), cell(textIn(line))],
        }),
    ),
  });
}

/** Lines to write on. */
export function toBlanks({ labels }: Blanks, width: number): DescribedTable {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const written = { style: BorderStyle.SINGLE, size: 6, color: MUTED };
  const names = 110;
  return new DescribedTable({
    widths: [names, Math.min(260, width - names)],
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: labels.map(
      (label) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(28), rule: HeightRule.ATLEAST },
          children: [
            new TableCell({
              verticalAlign: VerticalAlignTable.BOTTOM,
              children: [new Paragraph({ text: cleanText(label), style: STYLES.fact })],
            }),
            new TableCell({
              borders: { bottom: written },
              children: [new Paragraph({ style: STYLES.cell })],
            }),
          ],
        }),
    ),
  });
}

function row(lines: readonly Line[]): TableRow {
  return new TableRow({ cantSplit: isShort(lines), children: lines.map((line) => cell(textIn(line))) });
}

function isShort(lines: readonly Line[]): boolean {
  return lines.flat().every(({ text }) => text.length < MOST_TOGETHER);
}

function textIn(line: Line): Paragraph {
  return new Paragraph({ style: STYLES.cell, children: runsOf(line) });
}

function cell(paragraph: Paragraph): TableCell {
  return new TableCell({ children: [paragraph] });
}

/** Word makes one of two tables that follow each other. */
export function spacer(): Paragraph {
  return new Paragraph({ spacing: { line: twips(4), lineRule: LineRuleType.EXACT, before: 0, after: 0 } });
}
