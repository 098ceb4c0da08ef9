import type { RiskMap, RiskPoint } from '../../document/picture.ts';
import { areBeside, BESIDE, drawWithNames, type NamedNumber } from './draw-with-names.ts';
import { type Badge, drawBadge, FiveByFive } from './five-by-five.ts';
import { drawLegend } from './legend.ts';
import { type Canvas, type Drawn, move, round, tag } from './svg.ts';

/** With more risks than that their ways from before to after are a tangle. */
const MOST_WAYS = 8;

/** Likelihood upwards, impact to the right: each risk before its response, and after it. */
export function drawRiskMap({ risks, axes, legend, high, thinned }: RiskMap, canvas: Canvas): Drawn {
  const { palette } = canvas;
  const before = risks.map((risk, at) => toBadge(risk, at, risk.inherent));
  const after = risks.map((risk, at) => risk.residual && { ...toBadge(risk, at, risk.residual), isHollow: true });
  const badges = [...before, ...after.filter((each) => each !== undefined)];
  const grid = new FiveByFive(badges, areBeside(risks.length, canvas.width) ? BESIDE : canvas.width);
  const isHigh = (across: number, up: number) => across * up >= high.score;
  const svg = [
    grid.drawSquares(canvas, (across, up) => (isHigh(across, up) ? palette.gapTint : palette.ground)),
    drawEdge(grid, isHigh, canvas),
    risks.length <= MOST_WAYS ? drawWays(grid, before, after, canvas) : '',
    grid.drawBadges(canvas),
    grid.drawAxes(canvas, axes.impact, axes.likelihood),
  ];
  const drawn = drawWithNames(canvas, { svg: svg.join(''), size: grid }, risks.map(withScores), thinned);
  const key = drawLegend(canvas, [
    { label: legend.inherent, swatch: drawBadge(9.9, 8, { number: 1 }, canvas) },
    ...(after.some((each) => each)
      ? [{ label: legend.residual, swatch: drawBadge(9.9, 8, { number: 1, isHollow: true }, canvas) }]
      : []),
    { label: high.label, swatch: highSwatch(canvas) },
  ]);
  return { svg: drawn.svg + move(0, drawn.height + 12, key.svg), height: drawn.height + 12 + key.height };
}

function withScores({ label, from, inherent, residual }: RiskMap['risks'][number]): NamedNumber {
  return { label, from, scores: residual ? [scoreOf(inherent), scoreOf(residual)] : [scoreOf(inherent)] };
}

function scoreOf({ likelihood, impact }: RiskPoint): number {
  return likelihood * impact;
}

function toBadge(risk: RiskMap['risks'][number], at: number, { likelihood, impact }: RiskPoint): Badge {
  const { label, from } = risk;
  return {
    label: `${at + 1} · ${label} · ${likelihood} × ${impact}`,
    from,
    number: at + 1,
    across: impact,
    up: likelihood,
  };
}

/** Around what is high: a line, because a tint alone is lost in print. */
function drawEdge(grid: FiveByFive, isHigh: (across: number, up: number) => boolean, { palette }: Canvas): string {
  const parts: string[] = [];
  for (let up = 1; up <= 5; up++)
    for (let across = 1; across <= 5; across++) {
      if (!isHigh(across, up)) continue;
      const { x, y, width, height } = grid.squareAt(across, up);
      if (across === 1 || !isHigh(across - 1, up)) parts.push(`M${round(x)} ${round(y)}v${round(height)}`);
      if (up === 1 || !isHigh(across, up - 1)) parts.push(`M${round(x)} ${round(y + height)}h${round(width)}`);
      if (across === 5) parts.push(`M${round(x + width)} ${round(y)}v${round(height)}`);
      if (up === 5) parts.push(`M${round(x)} ${round(y)}h${round(width)}`);
    }
  return parts.length > 0
    ? tag('path', {
        d: parts.join(''),
        stroke: palette.gap,
        'stroke-width': 1.8,
        fill: 'none',
        'stroke-linecap': 'square',
      })
    : '';
}

function highSwatch({ palette }: Canvas): string {
  return tag('rect', {
    x: 1,
    y: 1,
    width: 14,
    height: 14,
    fill: palette.gapTint,
    stroke: palette.gap,
    'stroke-width': 1.8,
  });
}

/** From where a risk is to where its response brings it. */
function drawWays(
  grid: FiveByFive,
  before: readonly Badge[],
  after: readonly (Badge | undefined)[],
  { palette }: Canvas,
): string {
  const NEAR = 11;
  const HEAD = 4.5;
  const parts = before.map((badge, at) => {
    const to = after[at];
    const [start, end] = [grid.placeOf(badge), to && grid.placeOf(to)];
    if (!start || !end) return '';
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    if (length < 3 * NEAR) return '';
    const [dx, dy] = [(end.x - start.x) / length, (end.y - start.y) / length];
    const point = (along: number, aside: number) =>
      `${round(start.x + dx * along - dy * aside)} ${round(start.y + dy * along + dx * aside)}`;
    const tip = length - NEAR;
    const way = `M${point(NEAR, 0)}L${point(tip, 0)}`;
    const head = `M${point(tip - HEAD, HEAD / 1.6)}L${point(tip, 0)}L${point(tip - HEAD, -HEAD / 1.6)}`;
    return tag('path', { d: way + head, stroke: palette.edge, 'stroke-width': 1.2, fill: 'none' });
  });
  return parts.join('');
}
