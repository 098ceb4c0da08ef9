import { type FileChild, HeightRule, TableRow } from 'docx';
import type { InfluenceGrid } from '../../../core/document/picture.ts';
import { RULE } from '../../office/palette.ts';
import { DescribedTable } from '../described-table.ts';
import type { Layout } from '../layout.ts';
import { twips } from '../measures.ts';
import { NO_BORDERS, rule, shadedCell } from './shaded-cell.ts';

const LEVELS = [1, 2, 3, 4, 5];
const AXIS = 18;

/** Influence upwards, support to the right, and in each square the names of its groups. */
export function drawGrid(grid: InfluenceGrid, { width, palette }: Layout): FileChild[] {
  const column = (width - 2 * AXIS) / LEVELS.length;
  const edge = rule(RULE, 4);
  const square = { top: edge, bottom: edge, left: edge, right: edge };
  const rows = LEVELS.toReversed().map(
    (influence, at) =>
      new TableRow({
        height: { value: twips(34), rule: HeightRule.ATLEAST },
        children: [
          ...(at === 0
            ? [
                shadedCell([[{ text: grid.axes.influence, isBold: true }]], {
                  rows: 5,
                  align: 'center',
                  isTurned: true,
                }),
              ]
            : []),
          shadedCell([[{ text: String(influence) }]], { align: 'center' }),
          ...LEVELS.map((support) =>
            shadedCell(namesAt(grid, influence, support), {
              align: 'center',
              borders: square,
              fill: influence >= 4 ? palette.tint : undefined,
            }),
          ),
        ],
      }),
  );
  const levels = LEVELS.map((level) => shadedCell([[{ text: String(level) }]], { align: 'center' }));
  const axis = shadedCell([[{ text: grid.axes.support, isBold: true }]], { columns: 5, align: 'center' });
  return [
    new DescribedTable({
      widths: [AXIS, AXIS, ...LEVELS.map(() => column)],
      borders: NO_BORDERS,
      describedAs: grid,
      rows: [
        ...rows,
        new TableRow({ children: [shadedCell([], { columns: 2 }), ...levels] }),
        new TableRow({ children: [shadedCell([], { columns: 2 }), axis] }),
      ],
    }),
  ];
}

function namesAt({ groups }: InfluenceGrid, influence: number, support: number) {
  return groups
    .filter((group) => group.influence === influence && group.support === support)
    .map(({ label }) => [{ text: label }]);
}
