import { cleanText } from '../../core/document/clean-text.ts';
import type { Content, Section } from '../../core/document/document.ts';
import { wordsOf } from '../../core/document/inline.ts';
import { shortenSpans } from '../office/spans.ts';
import { type Block, drawAll, flow, heightOfAll, measured, TextBlock } from './block.ts';
import { drawTimeline } from './pictures/timeline.ts';
import { addSlide, type Show, sayShortened } from './show.ts';
import { BODY, FOOT } from './stage.ts';
import { type Setting, toBlocks } from './to-blocks.ts';
import { findPicture } from './topics.ts';

/** Told in the notes only: one slide is for the decision. */
const NOTES_ONLY: ReadonlySet<string> = new Set(['affected', 'changed', 'open']);

/** Long where there are many groups; each of them has it on a sheet of its own. */
const FIRST_TO_GO: ReadonlySet<string> = new Set(['staff-changes', 'staff-help', 'staff-training']);

const TOP = 66;
const BETWEEN_COLUMNS = 28;
const COLUMN = (BODY.width - BETWEEN_COLUMNS) / 2;
const STRIP = 112;
const BETWEEN = 6;
const BOTTOM = FOOT.y - 10;

const COMMON = { saysMore: false };
const LEAD = { ...COMMON, width: BODY.width, size: 14, cell: 10, mostLines: 2, mostEntries: 4 };

/** From roomy to tight: size, size in tables, lines of a text. */
const TYPES = [
  [13, 12, 4],
  [12, 11, 3],
  [11, 10, 3],
  [10, 9, 3],
  [10, 9, 2],
  [9, 8, 2],
  [9, 8, 1],
] as const;

/** Those in which nothing is cut to a line or two. */
const READABLE = TYPES.filter(([, , mostLines]) => mostLines > 2);

/** Of a list or a table, as many as there is room for; more are not read. */
const ENTRIES = [5, 4, 3, 2];
/** Rather smaller letters than fewer entries. */
const WANTED = 3;

/** The first page on one slide: the sentence above, the sections in two columns, the time as a strip below. */
export function drawOneSlide(show: Show): void {
  const { document, palette, wording } = show;
  const timeline = findPicture(document, 'timeline');
  const sections = document.pages[0]?.sections ?? [];
  const lead = sections.find(({ id }) => id === 'sentence');
  const others = sections.filter(
    (each) => each !== lead && !NOTES_ONLY.has(each.id) && !(timeline && each.id === 'timeline'),
  );
  const all = document.pages.flatMap((page) => page.sections);
  const canvas = addSlide(show, wordsOf(document.title), all);
  const first = toBlocks((lead?.content ?? []).map(abreast), LEAD, palette, wording);
  const [top = []] = flow(first.blocks, BODY.height / 3);
  drawAll(top, canvas, { x: BODY.x, y: TOP }, BETWEEN);
  const y = TOP + heightOfAll(top, BETWEEN) + 12;
  const room = (timeline ? BOTTOM - STRIP - 10 : BOTTOM) - y;
  const columns = fitted(others, room, show);
  columns.forEach((blocks, at) => {
    drawAll(blocks, canvas, { x: BODY.x + at * (COLUMN + BETWEEN_COLUMNS), y }, BETWEEN);
  });
  const strip = { ...BODY, y: BOTTOM - STRIP, height: STRIP };
  // Of the communications there is no room for more than the milestones.
  if (timeline)
    drawTimeline(canvas, { ...timeline, markLanes: timeline.markLanes.slice(0, 1) }, strip, {
      palette,
      size: 8,
      hasLegend: false,
    });
  sayShortened(show, canvas);
}

/** Where there is a table, it is what the section is about. */
function mainOf(content: readonly Content[]): readonly Content[] {
  const tables = content.filter(({ type }) => type === 'table');
  return tables.length > 0 ? tables : content;
}

/** Facts side by side, as a table of one row. */
function abreast(content: Content): Content {
  if (content.type !== 'facts') return content;
  return {
    type: 'table',
    headings: content.facts.map(({ name }) => name),
    rows: [content.facts.map(({ line }) => line)],
  };
}

type Columns = readonly (readonly Block[])[];

/** Two columns as roomy as a height allows. Rather fewer sections than scraps of all: the others are in the notes. */
function fitted(sections: readonly Section[], height: number, show: Show): Columns {
  for (let some = sections; some.length > 0; some = withoutLeastWanted(some)) {
    const fits = asRoomyAsFits(some, some.some(isFirstToGo) ? READABLE : TYPES, height, show);
    if (fits) return fits;
  }
  const [size, cell, mostLines] = TYPES[TYPES.length - 1] as (typeof TYPES)[number];
  const tight = { ...COMMON, width: COLUMN, size, cell, mostLines, mostEntries: 1 };
  return divided(sections, tight, show).map((column) => flow(blocksOfAll(column, tight, show), height)[0] ?? []);
}

function withoutLeastWanted(sections: readonly Section[]): readonly Section[] {
  const least = sections.findLast(isFirstToGo) ?? sections.at(-1);
  return sections.filter((section) => section !== least);
}

function isFirstToGo({ id }: Section): boolean {
  return FIRST_TO_GO.has(id);
}

function asRoomyAsFits(
  sections: readonly Section[],
  types: readonly (typeof TYPES)[number][],
  height: number,
  show: Show,
): Columns | undefined {
  for (const least of [WANTED, Math.min(...ENTRIES)]) {
    for (const [size, cell, mostLines] of types) {
      const setting = { ...COMMON, width: COLUMN, size, cell, mostLines };
      const columns = divided(sections, { ...setting, mostEntries: WANTED }, show);
      const fits = columns.map((column) => withMostEntries(column, least, height, setting, show));
      if (fits.every((column) => column !== undefined)) return fits;
    }
  }
  return undefined;
}

function withMostEntries(
  sections: readonly Section[],
  least: number,
  height: number,
  setting: Omit<Setting, 'mostEntries'>,
  show: Show,
): readonly Block[] | undefined {
  return ENTRIES.filter((entries) => entries >= least)
    .map((mostEntries) => blocksOfAll(sections, { ...setting, mostEntries }, show))
    .find((blocks) => heightOfAll(blocks, BETWEEN) <= height);
}

/** In their order, divided where the higher column is lowest. */
function divided(sections: readonly Section[], setting: Setting, show: Show): readonly (readonly Section[])[] {
  const heights = sections.map((section) => heightOfAll(blocksOf(section, setting, show), BETWEEN));
  const sum = (some: readonly number[]) => some.reduce((all, height) => all + height, 0);
  const higher = (at: number) => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
  const [best = 0] = sections.map((_, at) => at + 1).sort((a, b) => higher(a) - higher(b));
  return [sections.slice(0, best), sections.slice(best)];
}

function blocksOfAll(sections: readonly Section[], setting: Setting, show: Show): Block[] {
  return sections.flatMap((section) => blocksOf(section, setting, show));
}

function blocksOf({ title, content }: Section, setting: Setting, { palette, wording }: Show): Block[] {
  const { size } = setting;
  const spans = shortenSpans([{ text: cleanText(title) }], { size, width: COLUMN, isBold: true }, 1);
  const words = { spans, size, isBold: true, colour: palette.brand };
  const heading = new TextBlock([measured(words, COLUMN, true)], COLUMN);
  return [heading, ...toBlocks(mainOf(content), setting, palette, wording).blocks];
}
