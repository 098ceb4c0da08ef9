import { distinct, list, paragraph, table } from '../document/content.ts';
import type { Content, Section } from '../document/document.ts';
import { join, ours, value } from '../document/line.ts';
import { type Column, cellColumns, columnOf, FACT, ITEM, Ruler, TEXT } from '../document/page-height.ts';
import type { Line } from '../document/piece.ts';
import { FIRST_PAGE } from '../document/sheet.ts';
import { type Block, type Entry, itemsOf, sourcesIn } from './page-one/block.ts';
import type { PageOneSection } from './sections.ts';
import { shorten } from './shorten.ts';
import type { Teller } from './teller.ts';

/** Page one, and the blocks that it does not hold in full. */
export interface FittedPage {
  readonly sections: readonly Section[];
  readonly cut: readonly Block[];
  /** Points that are left. */
  readonly room: number;
}

/** How far a page is shortened: how many entries each block shows at least, how much stands before them, and how many lines a text has. */
interface Measure {
  readonly lines: number;
  readonly before: number;
  readonly least: (id: PageOneSection) => number;
}

/** What leaders want to see at least of each block, where there is that much. */
const LEAST: Readonly<Record<PageOneSection, number>> = {
  sentence: 0,
  decisions: 3,
  why: 3,
  affected: 3,
  timeline: 5,
  risks: 3,
  next: 3,
  changed: 1,
  open: 2,
};

/** In which order blocks get one more entry while there is room. */
const TURNS: readonly PageOneSection[] = [
  'decisions',
  'risks',
  'affected',
  'next',
  'why',
  'open',
  'timeline',
  'changed',
];

const ALL = Number.POSITIVE_INFINITY;
const MEASURES: readonly Measure[] = [
  ...[6, 5, 4, 3, 2].map((lines) => ({ lines, before: ALL, least: (id: PageOneSection) => LEAST[id] })),
  { lines: 2, before: 4, least: () => 1 },
  { lines: 1, before: 2, least: () => 1 },
  { lines: 1, before: 1, least: () => 0 },
];

/** Lays blocks out on one page of some points' height: the first measure at which it fits, and then as many entries as there is room for. */
export function fitPage(
  teller: Teller,
  blocks: readonly Block[],
  height: number,
  whereOf: (block: Block) => string,
): FittedPage {
  const fit = new Fit(teller, blocks, whereOf);
  const measure =
    MEASURES.find((each) => fit.heightAt(each, fit.least(each)) <= height) ?? (MEASURES.at(-1) as Measure);
  const counts = fit.grow(measure, height, fit.least(measure));
  const shown = blocks.map((block, at) => fit.section(block, measure, counts[at] ?? 0));
  return {
    sections: shown.map(({ section }) => section),
    cut: blocks.filter((_, at) => shown[at]?.isCut),
    room: height - fit.heightAt(measure, counts),
  };
}

/** All of a block, however long it is. */
export function fullContent(block: Block): Content[] {
  const { all, columns } = block.entries;
  return [...block.before, ...(columns ? entriesContent(block, all) : list(itemsOf(block.entries)))];
}

interface Shown {
  readonly section: Section;
  /** There is more, or a text is shortened. */
  readonly isCut: boolean;
}

class Fit {
  readonly #teller: Teller;
  readonly #blocks: readonly Block[];
  readonly #whereOf: (block: Block) => string;
  readonly #ruler = new Ruler();

  constructor(teller: Teller, blocks: readonly Block[], whereOf: (block: Block) => string) {
    this.#teller = teller;
    this.#blocks = blocks;
    this.#whereOf = whereOf;
  }

  least({ least }: Measure): number[] {
    return this.#blocks.map((block) => Math.min(least(block.id), mostOf(block)));
  }

  /** First each block up to what leaders want to see at least, then all while there is room. */
  grow(measure: Measure, height: number, least: readonly number[]): number[] {
    const wanted = this.#blocks.map((block) => Math.min(LEAST[block.id], mostOf(block)));
    const first = this.#growTo(wanted, measure, height, least);
    return this.#growTo(this.#blocks.map(mostOf), measure, height, first);
  }

  #growTo(most: readonly number[], measure: Measure, height: number, from: readonly number[]): number[] {
    const counts = [...from];
    let used = this.heightAt(measure, counts);
    for (let isGrowing = true; isGrowing; ) {
      isGrowing = false;
      for (const id of TURNS) {
        const at = this.#blocks.findIndex((block) => block.id === id);
        const block = this.#blocks[at];
        const count = counts[at] ?? 0;
        if (!block || count >= (most[at] ?? 0)) continue;
        const grown = used + this.height(block, measure, count + 1) - this.height(block, measure, count);
        if (grown > height || this.#cutsWithin(block, measure, count + 1)) continue;
        counts[at] = count + 1;
        used = grown;
        isGrowing = true;
      }
    }
    return counts;
  }

  /** Whether an entry more would be cut in its midst, where several stand one after the other: it is better counted as one more. */
  #cutsWithin(block: Block, { lines }: Measure, count: number): boolean {
    if (block.entries.columns) return false;
    const isCut = (at: number) => {
      const section = { id: block.id, title: block.title, content: entriesContent(block, taking(block, at)) };
      return this.#ruler.heightOf(section, ALL) > this.#ruler.heightOf(section, lines);
    };
    return isCut(count) && !isCut(count - 1);
  }

  heightAt(measure: Measure, counts: readonly number[]): number {
    return this.#blocks.reduce((sum, block, at) => sum + this.height(block, measure, counts[at] ?? 0), 0);
  }

  /** With a line that tells of more, where there is more. */
  height(block: Block, { lines, before }: Measure, count: number): number {
    const content = [...block.before.slice(0, before), ...entriesContent(block, taking(block, count))];
    const section = { id: block.id, title: block.title, content };
    const height = this.#ruler.heightOf(section, lines);
    const isCut = isLeftOut(block, before, count) || this.#ruler.heightOf(section, ALL) > height;
    return isCut ? height + MORE_HEIGHT : height;
  }

  section(block: Block, { lines, before }: Measure, count: number): Shown {
    const taken = taking(block, count);
    const full = [...block.before.slice(0, before), ...entriesContent(block, taken)];
    const short = full.map((content) => shortened(content, lines, this.#ruler));
    const isCut = isLeftOut(block, before, count) || short.some((content, at) => content !== full[at]);
    const more = isCut ? [paragraph(this.#more(block, taken), 'more')] : [];
    return { isCut, section: { id: block.id, title: block.title, content: [...short, ...more] } };
  }

  /** How many more there are and where. */
  #more(block: Block, taken: readonly Entry[]): Line {
    const left = block.entries.all.filter((entry) => !taken.includes(entry));
    const where = this.#whereOf(block);
    if (left.length === 0) return [ours(this.#teller.say('summary.in-full', { where }))];
    const count = value(this.#teller.wording.number(left.length), distinct(sourcesIn(left)));
    return this.#teller.line('summary.more', { count, where: ours(where) }, left.length);
  }
}

const MORE_HEIGHT = FIRST_PAGE.note.line + FIRST_PAGE.note.before + FIRST_PAGE.note.after;

function isLeftOut({ before, entries }: Block, mostBefore: number, count: number): boolean {
  return count < entries.all.length || before.length > mostBefore;
}

function mostOf({ entries: { all, most = ALL } }: Block): number {
  return Math.min(all.length, most);
}

/** The entries that weigh most, in the order in which they stand. */
function taking({ entries: { all, order } }: Block, count: number): Entry[] {
  const chosen = new Set((order ?? all.map((_, at) => at)).slice(0, count));
  return all.filter((_, at) => chosen.has(at));
}

function entriesContent({ entries }: Block, shown: readonly Entry[]): Content[] {
  const { columns, isRun } = entries;
  if (columns) {
    return table(
      columns.map(({ heading }) => heading),
      shown,
      columns.map(({ width }) => width),
    );
  }
  const items = itemsOf(entries, shown);
  if (isRun) return items.length === 0 ? [] : [paragraph(join(items, ' · '))];
  return list(items);
}

/** The same content where no text of it is too long. */
function shortened(content: Content, most: number, ruler: Ruler): Content {
  let isSame = true;
  const short = (line: Line, column: Column) => {
    const shorter = shorten(line, column, most, ruler);
    isSame &&= shorter === line;
    return shorter;
  };
  const mapped = mapLines(content, short);
  return isSame ? content : mapped;
}

function mapLines(content: Content, map: (line: Line, column: Column) => Line): Content {
  switch (content.type) {
    case 'paragraph':
      return { ...content, line: map(content.line, columnOf(content)) };
    case 'subheading':
      return { ...content, line: map(content.line, TEXT) };
    case 'list':
      return { ...content, items: content.items.map((item) => map(item, ITEM)) };
    case 'facts':
      return { ...content, facts: content.facts.map((fact) => ({ ...fact, line: map(fact.line, FACT) })) };
    case 'table': {
      const columns = cellColumns(content.widths ?? content.headings.map(() => 1));
      return { ...content, rows: content.rows.map((row) => row.map((cell, at) => map(cell, columns[at] ?? TEXT))) };
    }
    default:
      return content;
  }
}
