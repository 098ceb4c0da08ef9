import { type FileChild, HeightRule, type TableCell, TableRow } from 'docx';
import type { RiskMap } from '../../../core/document/picture.ts';
import { INK, riskFill, WHITE } from '../../office/palette.ts';
import { DescribedTable } from '../described-table.ts';
import type { Layout } from '../layout.ts';
import { twips } from '../measures.ts';
import { legend } from './legend.ts';
import { NO_BORDERS, rule, shadedCell, type Words } from './shaded-cell.ts';

const LEVELS = [1, 2, 3, 4, 5];
const AXIS = 18;
const COLUMN = 62;

/** Likelihood upwards, impact to the right, and in each square the numbers of its risks. */
export function drawRiskMap(map: RiskMap, _layout: Layout): FileChild[] {
  const rows = LEVELS.toReversed().map((likelihood, at) =>
    squaresRow([
      ...(at === 0
        ? [shadedCell([[{ text: map.axes.likelihood, isBold: true }]], { rows: 5, align: 'center', isTurned: true })]
        : []),
      shadedCell([[{ text: String(likelihood) }]], { align: 'center' }),
      ...LEVELS.map((impact) =>
        shadedCell([numbersAt(map, likelihood, impact)], {
          fill: riskFill(likelihood, impact),
          align: 'center',
          borders: SQUARE,
        }),
      ),
    ]),
  );
  const levels = [
    shadedCell([], { columns: 2 }),
    ...LEVELS.map((level) => shadedCell([[{ text: String(level) }]], { align: 'center' })),
  ];
  const axis = [
    shadedCell([], { columns: 2 }),
    shadedCell([[{ text: map.axes.impact, isBold: true }]], { columns: 5, align: 'center' }),
  ];
  return [
    new DescribedTable({
      widths: [AXIS, AXIS, ...LEVELS.map(() => COLUMN)],
      borders: NO_BORDERS,
      describedAs: map,
      rows: [...rows, new TableRow({ children: levels }), new TableRow({ children: axis })],
    }),
    legend([
      { sign: inherent('1'), label: map.legend.inherent },
      { sign: residual('1'), label: map.legend.residual },
      { sign: { text: '\u00A0\u00A0\u00A0\u00A0', fill: riskFill(5, 5) }, label: map.high.label },
    ]),
  ];
}

const EDGE = rule(WHITE, 12);
const SQUARE = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

function squaresRow(children: TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, height: { value: twips(30), rule: HeightRule.ATLEAST }, children });
}

function numbersAt({ risks }: RiskMap, likelihood: number, impact: number): Words[] {
  const isHere = (point: { likelihood: number; impact: number } | undefined) =>
    point?.likelihood === likelihood && point.impact === impact;
  const before = risks.flatMap((risk, at) => (isHere(risk.inherent) ? [inherent(String(at + 1))] : []));
  const after = risks.flatMap((risk, at) => (isHere(risk.residual) ? [residual(String(at + 1))] : []));
  return [...before, ...after].flatMap((words, at): Words[] => (at === 0 ? [words] : [{ text: '  ' }, words]));
}

function inherent(number: string): Words {
  return { text: number, isBold: true, colour: INK };
}

/** An arrow says, without a colour, that this is where a risk comes to. */
function residual(number: string): Words {
  return { text: `→${number}`, isItalic: true, colour: INK };
}
