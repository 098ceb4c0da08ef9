import { type FileChild, TableRow } from 'docx';
import type { CellState, Matrix } from '../../../core/document/picture.ts';
import { RULE, STATE_FILLS } from '../../office/palette.ts';
import { DescribedTable } from '../described-table.ts';
import type { Layout } from '../layout.ts';
import { spacer } from '../tables.ts';
import { legend, patch } from './legend.ts';
import { NO_BORDERS, rule, shadedCell } from './shaded-cell.ts';

/** More columns would be too narrow for words: they follow in a table of their own. */
const MOST_COLUMNS = 8;

const EDGE = rule(RULE, 4);
const BOX = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

/** The cells say in words what their surfaces show. */
export function drawMatrix(matrix: Matrix, layout: Layout): FileChild[] {
  const tables = Math.max(1, Math.ceil(matrix.columns.length / MOST_COLUMNS));
  const columns = Math.ceil(matrix.columns.length / tables);
  const drawn = Array.from({ length: tables }, (_, at) => part(matrix, layout, at * columns, columns));
  const signs = (Object.entries(matrix.legend) as [CellState, string][]).map(([state, label]) => ({
    sign: patch(STATE_FILLS[state]),
    label,
  }));
  return [
    ...drawn.flatMap((table, at) => (at === 0 ? [table] : [spacer(), table])),
    ...(signs.length > 0 ? [legend(signs)] : []),
  ];
}

function part(matrix: Matrix, { width, palette }: Layout, first: number, count: number): DescribedTable {
  const columns = matrix.columns.slice(first, first + count);
  const names = Math.min(150, width * 0.35);
  const header = new TableRow({
    tableHeader: true,
    children: [
      shadedCell([], { borders: BOX, fill: palette.tint }),
      ...columns.map(({ label }) =>
        shadedCell([[{ text: label, isBold: true }]], { align: 'center', borders: BOX, fill: palette.tint }),
      ),
    ],
  });
  const rows = matrix.rows.map(
    ({ label }, row) =>
      new TableRow({
        cantSplit: label.length < 400,
        children: [
          shadedCell([[{ text: label, isBold: true }]], { borders: BOX }),
          ...columns.map((_, at) => {
            const cell = matrix.cells[row]?.[first + at];
            const look = { align: 'center', borders: BOX, fill: cell && STATE_FILLS[cell.state] } as const;
            return shadedCell(cell ? [[{ text: cell.text }]] : [], look);
          }),
        ],
      }),
  );
  return new DescribedTable({
    widths: [names, ...columns.map(() => Math.min(90, (width - names) / columns.length))],
    borders: NO_BORDERS,
    describedAs: matrix,
    rows: [header, ...rows],
  });
}
