import { linesOfSpans, type Span } from '../office/spans.ts';
import { type Canvas, type Cell, cellMargin, type TableLook, type Words } from './canvas.ts';
import { type Box, LINE } from './stage.ts';

/** Something that stands on a slide, as high as it is known to be. */
export interface Block {
  readonly height: number;
  draw(canvas: Canvas, x: number, y: number): void;
  /** As much as is in a height, and what is left; undefined where nothing is. */
  split(height: number): readonly [Block, Block] | undefined;
}

/** Room between blocks, where nothing else is said. */
const BETWEEN = 8;

export interface MeasuredWords extends Words {
  readonly height: number;
  /** Not to stand alone at the end of a slide. */
  readonly isHeading?: boolean;
}

export function measured(words: Words, width: number, isHeading = false): MeasuredWords {
  const indent = words.mark === undefined ? 0 : words.size * 1.5;
  const column = { size: words.size, width: width - indent, isBold: words.isBold ?? false };
  const lines = linesOfSpans(words.spans, column);
  return { ...words, isHeading, height: lines * words.size * LINE + (words.after ?? 0) };
}

/** Paragraphs in one box of text. */
export class TextBlock implements Block {
  readonly height: number;
  readonly #words: readonly MeasuredWords[];
  readonly #width: number;

  constructor(words: readonly MeasuredWords[], width: number) {
    this.#words = words;
    this.#width = width;
    this.height = words.reduce((sum, { height }) => sum + height, 0);
  }

  draw(canvas: Canvas, x: number, y: number): void {
    canvas.text(this.#words, { x, y, width: this.#width, height: this.height });
  }

  split(height: number) {
    let fits = countWithin(
      this.#words.map((words) => words.height),
      height,
    );
    while (fits > 0 && this.#words[fits - 1]?.isHeading) fits -= 1;
    if (fits === 0 || fits === this.#words.length) return undefined;
    const [some, rest] = [this.#words.slice(0, fits), this.#words.slice(fits)];
    return [new TextBlock(some, this.#width), new TextBlock(rest, this.#width)] as const;
  }
}

type Row = readonly Cell[];

/** A native table; each part of it has the headings. */
export class TableBlock implements Block {
  readonly height: number;
  readonly #headings: Row | undefined;
  readonly #rows: readonly Row[];
  readonly #look: Omit<TableLook, 'heights' | 'hasHeadings'>;
  readonly #heights: readonly number[];
  readonly #headingHeight: number;

  constructor(headings: Row | undefined, rows: readonly Row[], look: Omit<TableLook, 'heights' | 'hasHeadings'>) {
    this.#headings = headings;
    this.#rows = rows;
    this.#look = look;
    this.#heights = rows.map((row) => heightOf(row, look));
    this.#headingHeight = headings ? heightOf(headings, look) : 0;
    this.height = this.#heights.reduce((sum, height) => sum + height, this.#headingHeight);
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const headings = this.#headings ? [this.#headings] : [];
    canvas.table(
      [...headings, ...this.#rows],
      { x, y },
      {
        ...this.#look,
        heights: [...headings.map(() => this.#headingHeight), ...this.#heights],
        hasHeadings: headings.length > 0,
      },
    );
  }

  split(height: number) {
    const fits = countWithin(this.#heights, height - this.#headingHeight);
    if (fits === 0 || fits === this.#rows.length) return undefined;
    const part = (rows: readonly Row[]) => new TableBlock(this.#headings, rows, this.#look);
    return [part(this.#rows.slice(0, fits)), part(this.#rows.slice(fits))] as const;
  }
}

/** How wide a cell's text may be. */
export function roomIn(width: number, size: number): number {
  return width - 2 * cellMargin(size).side;
}

function heightOf(row: Row, { widths, size }: { widths: readonly number[]; size: number }): number {
  const lines = row.map(({ spans, isHeading, isName }: Cell, at) =>
    linesIn(spans, size, widths[at] ?? 0, isHeading || isName),
  );
  return Math.max(1, ...lines) * size * LINE + 2 * cellMargin(size).edge + 1;
}

function linesIn(spans: readonly Span[], size: number, width: number, isBold = false): number {
  return linesOfSpans(spans, { size, width: roomIn(width, size), isBold });
}

function countWithin(heights: readonly number[], height: number): number {
  let count = 0;
  let used = 0;
  for (const each of heights) {
    used += each;
    if (used > height) break;
    count += 1;
  }
  return count;
}

export function heightOfAll(blocks: readonly Block[], between = BETWEEN): number {
  return blocks.reduce((sum, { height }, at) => sum + height + (at > 0 ? between : 0), 0);
}

/** One after the other, in as many heights as they need. */
export function flow(blocks: readonly Block[], height: number): Block[][] {
  const pages: Block[][] = [[]];
  let left = height;
  const queue = [...blocks];
  for (let block = queue.shift(); block; block = queue.shift()) {
    const page = pages.at(-1) as Block[];
    const between = page.length > 0 ? BETWEEN : 0;
    if (block.height <= left - between) {
      page.push(block);
      left -= between + block.height;
      continue;
    }
    const parts = block.split(left - between);
    if (!parts && page.length === 0) {
      page.push(block);
      left = 0;
      continue;
    }
    if (parts) page.push(parts[0]);
    queue.unshift(parts ? parts[1] : block);
    pages.push([]);
    left = height;
  }
  return pages.filter((page) => page.length > 0);
}

export function drawAll(
  blocks: readonly Block[],
  canvas: Canvas,
  { x, y }: Pick<Box, 'x' | 'y'>,
  between = BETWEEN,
): void {
  let at = y;
  for (const block of blocks) {
    block.draw(canvas, x, at);
    at += block.height + between;
  }
}
