import { ANSWER_STATES, type AnswerState, type Completeness } from '../../document/picture.ts';
import { drawLegend } from './legend.ts';
import { wrap } from './measure-text.ts';
import { type Canvas, type Drawn, hatch, item, middleBaseline, move, round, tag, text } from './svg.ts';

type Section = Completeness['sections'][number];

const COUNT = 44;
const BLOCK = 12;
const STEP = 15;
const MOST_BLOCKS = 8;
const ROW = 24;
const BETWEEN = 32;
/** From so many sections on they stand in two columns. */
const MANY = 9;

/** A block for each question, section by section: full, half, hatched or empty. */
export function drawCompleteness({ sections, legend }: Completeness, canvas: Canvas): Drawn {
  const columns = sections.length >= MANY ? 2 : 1;
  const width = (canvas.width - (columns - 1) * BETWEEN) / columns;
  const blocks = Math.min(Math.max(...sections.map(totalOf), 1), MOST_BLOCKS);
  const names = width - COUNT - blocks * STEP;
  const lengths = sections.map((section) => Math.max(1, Math.ceil(totalOf(section) / blocks)));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const parts: string[] = [];
  let [column, rows, most] = [0, 0, 0];
  for (const [at, section] of sections.entries()) {
    if (column === 0 && columns > 1 && rows >= total / 2) [column, rows] = [1, 0];
    const [x, y] = [column * (width + BETWEEN), rows * ROW];
    parts.push(move(x, y, item(canvas, section, drawSection(section, { width, names, blocks }, canvas))));
    rows += lengths[at] ?? 1;
    most = Math.max(most, rows);
  }
  const key = drawLegend(
    canvas,
    ANSWER_STATES.map((state) => ({ label: legend[state], swatch: drawBlock(state, 2, 2, canvas) })),
  );
  const bottom = most * ROW + 12;
  return { svg: parts.join('') + move(0, bottom, key.svg), height: bottom + key.height };
}

function totalOf(section: Section): number {
  return ANSWER_STATES.reduce((sum, state) => sum + section[state], 0);
}

interface Layout {
  readonly width: number;
  /** How much of it is for the name. */
  readonly names: number;
  /** Beside one another. */
  readonly blocks: number;
}

function drawSection(section: Section, { width, names, blocks }: Layout, canvas: Canvas): string {
  const lines = wrap(section.label, names - 12, 11, 2);
  const size = lines.length > 1 ? 9.5 : 11;
  const states = ANSWER_STATES.flatMap((state) => Array.from({ length: section[state] }, () => state));
  const parts = states.map((state, at) => {
    const [x, y] = [names + (at % blocks) * STEP, Math.floor(at / blocks) * ROW];
    return drawBlock(state, x, y + (ROW - BLOCK) / 2, canvas);
  });
  const { ink, soft } = canvas.palette;
  return [
    text(0, middleBaseline(ROW / 2, lines.length, size), lines, { fill: ink, size }),
    ...parts,
    text(width, middleBaseline(ROW / 2, 1, 10), `${section.answered} / ${states.length}`, {
      fill: soft,
      size: 10,
      anchor: 'end',
    }),
  ].join('');
}

function drawBlock(state: AnswerState, x: number, y: number, { palette }: Canvas): string {
  const box = { x: x + 0.5, y: y + 0.5, width: BLOCK - 1, height: BLOCK - 1, rx: 1.5 };
  const frame = tag('rect', { ...box, fill: palette.ground, stroke: palette.edge });
  switch (state) {
    case 'answered':
      return tag('rect', { ...box, fill: palette.accent, stroke: palette.accent });
    case 'partial': {
      const d = `M${round(x + 0.5)} ${round(y + BLOCK - 0.5)}h${BLOCK - 1}v${1 - BLOCK}Z`;
      return frame + tag('path', { d, fill: palette.accent });
    }
    case 'deferred':
      return frame + hatch(x + 0.5, y + 0.5, BLOCK - 1, BLOCK - 1, 4, palette.ink);
    case 'unanswered':
      return frame;
  }
}
