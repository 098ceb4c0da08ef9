import { scaleBand } from 'd3-scale';
import type { Named } from '../../document/picture.ts';
import { type Canvas, item, round, tag, text } from './svg.ts';

/** Of both axes. */
const GRADES = [1, 2, 3, 4, 5] as const;

/** What stands in a square of the grid: numbered as in the list beside it. */
export interface Badge extends Named {
  readonly number: number;
  readonly across: number;
  readonly up: number;
  /** A remaining risk, say: drawn hollow. */
  readonly isHollow?: boolean;
}

export interface Square {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LEFT = 40;
const BOTTOM = 40;
const BADGE = 21;
const ROWS_OF_BADGES = 8;
const SMALLEST_SQUARE = 48;

/** A grid of five by five, its squares as high as the fullest of them needs. */
export class FiveByFive {
  readonly #across;
  readonly #up;
  readonly #badges: readonly Badge[];
  readonly width: number;
  readonly height: number;

  constructor(badges: readonly Badge[], width: number) {
    this.#badges = badges;
    this.width = width;
    this.#across = scaleBand(GRADES, [LEFT, width]);
    const each = this.#across.bandwidth();
    const fullest = Math.max(0, ...GRADES.flatMap((up) => GRADES.map((across) => this.#inSquare(across, up).length)));
    const rows = Math.min(ROWS_OF_BADGES, Math.ceil(fullest / this.#perRow()));
    const square = Math.max(SMALLEST_SQUARE, Math.min(each, 56), rows * BADGE + 6);
    this.#up = scaleBand(GRADES, [5 * square, 0]);
    this.height = 5 * square + BOTTOM;
  }

  squareAt(across: number, up: number): Square {
    return {
      x: this.#across(across as 1) ?? 0,
      y: this.#up(up as 1) ?? 0,
      width: this.#across.bandwidth(),
      height: this.#up.bandwidth(),
    };
  }

  #inSquare(across: number, up: number): Badge[] {
    return this.#badges.filter((badge) => badge.across === across && badge.up === up);
  }

  #perRow(): number {
    return Math.max(1, Math.floor((this.#across.bandwidth() - 4) / BADGE));
  }

  /** The middle of a badge; undefined where its square is too full for it. */
  placeOf(badge: Badge): { readonly x: number; readonly y: number } | undefined {
    const all = this.#inSquare(badge.across, badge.up);
    const square = this.squareAt(badge.across, badge.up);
    const perRow = this.#perRow();
    const most = perRow * Math.max(1, Math.floor((square.height - 4) / BADGE));
    const at = all.indexOf(badge);
    if (at >= (all.length > most ? most - 1 : most)) return undefined;
    const rows = Math.ceil(Math.min(all.length, most) / perRow);
    const inRow = Math.min(perRow, Math.min(all.length, most) - Math.floor(at / perRow) * perRow);
    return {
      x: square.x + square.width / 2 + ((at % perRow) - (inRow - 1) / 2) * BADGE,
      y: square.y + square.height / 2 + (Math.floor(at / perRow) - (rows - 1) / 2) * BADGE,
    };
  }

  drawSquares({ palette }: Canvas, fillOf: (across: number, up: number) => string): string {
    return GRADES.flatMap((up) =>
      GRADES.map((across) =>
        tag('rect', { ...this.squareAt(across, up), fill: fillOf(across, up), stroke: palette.line }),
      ),
    ).join('');
  }

  /** In the last place of a square that is too full stands how many more there are. */
  drawBadges(canvas: Canvas): string {
    const parts = this.#badges.map((badge) => {
      const place = this.placeOf(badge);
      return place ? item(canvas, badge, drawBadge(place.x, place.y, badge, canvas)) : '';
    });
    return parts.join('') + this.#drawRest(canvas);
  }

  #drawRest({ palette }: Canvas): string {
    const parts = GRADES.flatMap((up) =>
      GRADES.map((across) => {
        const left = this.#inSquare(across, up).filter((badge) => this.placeOf(badge) === undefined).length;
        const { x, y, width, height } = this.squareAt(across, up);
        if (left === 0) return '';
        return text(x + width - 4, y + height - 5, `+${left}`, {
          fill: palette.ink,
          size: 9.5,
          anchor: 'end',
          isBold: true,
        });
      }),
    );
    return parts.join('');
  }

  drawAxes({ palette }: Canvas, across: string, up: string): string {
    const bottom = this.height - BOTTOM;
    const style = { fill: palette.soft, size: 10.5, anchor: 'middle' } as const;
    const title = { fill: palette.ink, size: 11, anchor: 'middle', isBold: true } as const;
    const marks = GRADES.flatMap((grade) => {
      const square = this.squareAt(grade, grade);
      return [
        text(square.x + square.width / 2, bottom + 15, String(grade), style),
        text(LEFT - 10, square.y + square.height / 2 + 4, String(grade), style),
      ];
    });
    const [x, y] = [12, round(bottom / 2)];
    const side = tag('g', { transform: `translate(${x} ${y}) rotate(-90)` }, text(0, 0, up, title));
    return [...marks, text((LEFT + this.width) / 2, bottom + 33, across, title), side].join('');
  }
}

const RADIUS = 9.2;

export function drawBadge(
  x: number,
  y: number,
  { number, isHollow }: Pick<Badge, 'number' | 'isHollow'>,
  { palette }: Canvas,
): string {
  const size = number < 100 ? 10 : 8.5;
  const shape = isHollow
    ? { fill: palette.ground, stroke: palette.edge, 'stroke-width': 1.3, 'stroke-dasharray': '2.5 1.8' }
    : { fill: palette.accent, stroke: palette.accent, 'stroke-width': 1.3 };
  const style = { fill: isHollow ? palette.ink : palette.onAccent, size, anchor: 'middle', isBold: true } as const;
  return tag('circle', { cx: x, cy: y, r: RADIUS, ...shape }) + text(x, y + size * 0.36, String(number), style);
}
