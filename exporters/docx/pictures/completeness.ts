import { type FileChild, TableRow } from 'docx';
import { ANSWER_STATES, type AnswerState, type Completeness } from '../../../core/document/picture.ts';
import { ANSWER_FILLS, WHITE } from '../../office/palette.ts';
import { DescribedTable } from '../described-table.ts';
import type { Layout } from '../layout.ts';
import { legend, patch } from './legend.ts';
import { NO_BORDERS, rule, shadedCell } from './shaded-cell.ts';

/** The columns that a bar is made of. */
const UNITS = 40;

/** A bar for each section, in stretches as long as their numbers, which stand in them. */
export function drawCompleteness(picture: Completeness, { width }: Layout): FileChild[] {
  const names = Math.min(130, width * 0.3);
  const unit = (width - names) / UNITS;
  const states = ANSWER_STATES.filter((state) => picture.sections.some((section) => section[state] > 0));
  return [
    new DescribedTable({
      widths: [names, ...Array.from({ length: UNITS }, () => unit)],
      borders: NO_BORDERS,
      describedAs: picture,
      rows: picture.sections.map((section) => bar(section)),
    }),
    legend(states.map((state) => ({ sign: patch(ANSWER_FILLS[state]), label: picture.legend[state] }))),
  ];
}

const EDGE = rule(WHITE, 12);
const SEGMENT = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

function bar(section: Completeness['sections'][number]): TableRow {
  const lengths = lengthsOf(section);
  return new TableRow({
    cantSplit: true,
    children: [
      shadedCell([[{ text: section.label, isBold: true }]]),
      ...lengths.map(({ state, length }) =>
        shadedCell([[{ text: String(section[state]) }]], {
          columns: length,
          align: 'center',
          padding: 0,
          fill: ANSWER_FILLS[state],
          borders: SEGMENT,
        }),
      ),
    ],
  });
}

/** How many columns each state takes: at least two where there is any, together all of them. */
function lengthsOf(section: Completeness['sections'][number]): { state: AnswerState; length: number }[] {
  const present = ANSWER_STATES.filter((state) => section[state] > 0);
  const whole = present.reduce((sum, state) => sum + section[state], 0);
  const lengths = present.map((state) => ({
    state,
    length: Math.max(2, Math.round((section[state] / whole) * UNITS)),
  }));
  const longest = lengths.toSorted((a, b) => b.length - a.length)[0];
  const rest = UNITS - lengths.reduce((sum, { length }) => sum + length, 0);
  return lengths.map((each) => (each === longest ? { ...each, length: each.length + rest } : each));
}
