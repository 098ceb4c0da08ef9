import { cleanText } from '../../../core/document/clean-text.ts';
import type { RiskMap, RiskPoint } from '../../../core/document/picture.ts';
import { INK, MUTED, riskFill, WHITE } from '../../office/palette.ts';
import type { Canvas, Words } from '../canvas.ts';
import type { Box } from '../stage.ts';

const LEVELS = [1, 2, 3, 4, 5];
const AXIS = 20;
const SIGN = 20;
const SIZE = 11;
/** Of one line of it; what counts as high has the second one. */
const LEGEND_LINE = SIGN + 4;
const LEGEND = 2 * LEGEND_LINE;

interface Sign {
  readonly number: number;
  readonly isResidual: boolean;
}

/** Squares, likelihood upwards and impact to the right, with a numbered sign for each risk before and after its response. */
export function drawRiskMap(canvas: Canvas, map: RiskMap, box: Box): void {
  const [width, height] = [(box.width - 2 * AXIS) / 5, (box.height - 2 * AXIS - LEGEND) / 5];
  const text = (words: string, place: Box, isBold = false) =>
    canvas.text([{ spans: [{ text: cleanText(words) }], size: SIZE, isBold, colour: MUTED }], place, {
      align: 'center',
      valign: 'middle',
    });
  canvas.shape({ type: 'rect', fill: WHITE, name: map.title }, box, [], map.description);
  for (const likelihood of LEVELS) {
    const y = box.y + (5 - likelihood) * height;
    text(String(likelihood), { x: box.x + AXIS, y, width: AXIS, height });
    for (const impact of LEVELS) {
      const square = { x: box.x + 2 * AXIS + (impact - 1) * width, y, width: width - 2, height: height - 2 };
      drawSquare(canvas, map, { likelihood, impact }, square);
    }
  }
  const below = box.y + 5 * height;
  for (const impact of LEVELS)
    text(String(impact), { x: box.x + 2 * AXIS + (impact - 1) * width, y: below, width, height: AXIS });
  text(map.axes.impact, { x: box.x + 2 * AXIS, y: below + AXIS, width: 5 * width, height: AXIS }, true);
  canvas.turned(cleanText(map.axes.likelihood), { x: box.x, y: box.y, width: AXIS, height: 5 * height }, SIZE);
  drawLegend(canvas, map, { x: box.x + 2 * AXIS, y: below + 2 * AXIS, width: 5 * width, height: LEGEND });
}

function drawSquare(canvas: Canvas, { risks }: RiskMap, point: RiskPoint, box: Box): void {
  const isHere = (other: RiskPoint | undefined) =>
    other?.likelihood === point.likelihood && other.impact === point.impact;
  const signs = risks.flatMap(({ inherent, residual }, at): Sign[] => [
    ...(isHere(inherent) ? [{ number: at + 1, isResidual: false }] : []),
    ...(isHere(residual) ? [{ number: at + 1, isResidual: true }] : []),
  ]);
  const columns = Math.max(1, Math.floor(box.width / (SIGN + 2)));
  const rows = Math.max(1, Math.floor(box.height / (SIGN + 2)));
  const name = `${point.likelihood} × ${point.impact}`;
  const fill = riskFill(point.likelihood, point.impact);
  if (signs.length > columns * rows) {
    const numbers = signs.map(({ number, isResidual }) => (isResidual ? `(${number})` : String(number)));
    const count = numbers.length > 12 ? [...numbers.slice(0, 11), '…'] : numbers;
    canvas.shape({ type: 'rect', fill, name }, box, [wordsOf(count.join(' '), INK, 9)]);
    return;
  }
  canvas.shape({ type: 'rect', fill, name }, box);
  signs.forEach((sign, at) => {
    const inRow = Math.min(columns, signs.length - Math.floor(at / columns) * columns);
    const left = box.x + (box.width - inRow * (SIGN + 2)) / 2;
    const top = box.y + (box.height - Math.ceil(signs.length / columns) * (SIGN + 2)) / 2;
    drawSign(canvas, sign, left + (at % columns) * (SIGN + 2), top + Math.floor(at / columns) * (SIGN + 2));
  });
}

/** Dark before the response, light after it: told apart in grey as well. */
function drawSign(canvas: Canvas, { number, isResidual }: Sign, x: number, y: number): void {
  const look = {
    type: 'ellipse',
    fill: isResidual ? WHITE : INK,
    line: { colour: INK, width: 1 },
    name: String(number),
  } as const;
  canvas.shape(look, { x, y, width: SIGN, height: SIGN }, [wordsOf(String(number), isResidual ? INK : WHITE, 10)]);
}

function wordsOf(text: string, colour: string, size: number): Words {
  return { spans: [{ text }], size, colour, isBold: true };
}

function drawLegend(canvas: Canvas, { legend, high }: RiskMap, { x, y, width }: Box): void {
  const label = (words: string, place: Omit<Box, 'height'>) =>
    canvas.text(
      [{ spans: [{ text: cleanText(words) }], size: SIZE, colour: MUTED }],
      { ...place, height: SIGN },
      { valign: 'middle' },
    );
  const signs = [
    { isResidual: false, text: legend.inherent },
    { isResidual: true, text: legend.residual },
  ];
  signs.forEach(({ isResidual, text }, at) => {
    const left = x + (at * width) / 2;
    drawSign(canvas, { number: 1, isResidual }, left, y);
    label(text, { x: left + SIGN + 4, y, width: width / 2 - SIGN - 6 });
  });
  const below = y + LEGEND_LINE;
  const square = { x, y: below + 2, width: SIGN, height: SIGN - 4 };
  canvas.shape({ type: 'rect', fill: riskFill(5, 5), name: high.label }, square);
  label(high.label, { x: x + SIGN + 4, y: below, width: width - SIGN - 4 });
}
