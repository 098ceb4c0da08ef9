import { widthOf } from './measure-text.ts';
import { type Canvas, type Drawn, move, text } from './svg.ts';

const SIZE = 10.5;
const SWATCH = 24;
const GAP = 14;
const ROW = 20;

export interface LegendEntry {
  readonly label: string;
  /** Drawn around the middle of 16 × 16. */
  readonly swatch: string;
}

/** What the marks mean, in as many rows as it takes. */
export function drawLegend({ palette, width }: Canvas, entries: readonly LegendEntry[]): Drawn {
  let [x, y] = [0, 0];
  const parts = entries.map(({ label, swatch }) => {
    const needed = SWATCH + widthOf(label, SIZE);
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW];
    const part = move(x, y, swatch, text(SWATCH, 11.5, label, { fill: palette.soft, size: SIZE }));
    x += needed + GAP;
    return part;
  });
  return { svg: parts.join(''), height: entries.length > 0 ? y + ROW : 0 };
}
