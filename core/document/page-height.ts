import { drawTimeline } from '../pictures/draw/draw-timeline.ts';
import { PAPER } from '../pictures/draw/palette.ts';
import type { Content, Paragraph, Section } from './document.ts';
import { wordsOf } from './inline.ts';
import type { Timeline } from './picture.ts';
import type { Line, Table } from './piece.ts';
import { FIRST_PAGE, SHEETS } from './sheet.ts';

/** What no estimate foresees: the height of three lines. */
const SPARE = 32;

/** Points that a page has for text: as wide as the narrower paper, and as high as the lower one. */
export const PAGE_WIDTH = Math.min(SHEETS.a4.width, SHEETS.letter.width) - 2 * FIRST_PAGE.margin;
export const PAGE_HEIGHT = Math.min(SHEETS.a4.height, SHEETS.letter.height) - 2 * FIRST_PAGE.margin - SPARE;

type Type = { readonly size: number; readonly line: number; readonly before: number; readonly after: number };

/** The share of the width that names of facts take. */
const NAMES = 0.16;

/** A width that text is set in, and how it is set. */
export interface Column {
  readonly type: Type;
  readonly width: number;
}

const HEADING: Column = { type: FIRST_PAGE.heading, width: PAGE_WIDTH };
export const TEXT: Column = { type: FIRST_PAGE.text, width: PAGE_WIDTH };
const LEAD: Column = { type: FIRST_PAGE.lead, width: PAGE_WIDTH };
export const ITEM: Column = { type: FIRST_PAGE.text, width: PAGE_WIDTH - FIRST_PAGE.indent };
export const FACT: Column = { type: FIRST_PAGE.text, width: PAGE_WIDTH * (1 - NAMES) };

export function columnOf({ role }: Paragraph): Column {
  if (role === 'lead') return LEAD;
  return role === undefined ? TEXT : { type: FIRST_PAGE.note, width: PAGE_WIDTH };
}

export function cellColumns(widths: readonly number[]): Column[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => ({
    type: FIRST_PAGE.cell,
    width: (PAGE_WIDTH * width) / all - 2 * FIRST_PAGE.cellPadding,
  }));
}

/** Measures generously: whoever lays a page out may need less room, never more. Each line is read once. */
export class Ruler {
  readonly #counts = new WeakMap<Line, number>();

  /** How high a section is of whose texts no more than some lines are shown. */
  heightOf({ content, title }: Section, most: number): number {
    const heading = blockHeight(title, HEADING);
    return heading + sum(content.map((each) => this.#contentHeight(each, most)));
  }

  lineHeight(line: Line, column: Column, most = Number.POSITIVE_INFINITY): number {
    return heightOfLines(Math.min(most, this.linesOf(line, column)), column);
  }

  /** A line is always set in one and the same column. */
  linesOf(line: Line, column: Column): number {
    const count = this.#counts.get(line) ?? linesIn(wordsOf(line), column);
    this.#counts.set(line, count);
    return count;
  }

  #contentHeight(content: Content, most: number): number {
    switch (content.type) {
      case 'paragraph':
        return this.lineHeight(content.line, columnOf(content), most);
      case 'subheading':
        return this.lineHeight(content.line, HEADING, most);
      case 'list':
        return sum(content.items.map((item) => this.lineHeight(item, ITEM, most)));
      case 'facts':
        return sum(content.facts.map(({ line }) => this.lineHeight(line, FACT, most)));
      case 'table':
        return this.#tableHeight(content, most);
      case 'picture':
        return content.picture.type === 'timeline' ? timelineHeight(content.picture) : PAGE_HEIGHT;
      case 'blanks':
        // Page one has none of them, and of pictures the timeline only.
        return PAGE_HEIGHT;
      default:
        return content satisfies never;
    }
  }

  #tableHeight({ headings, rows, widths }: Table, most: number): number {
    const columns = cellColumns(widths ?? headings.map(() => 1));
    const head = Math.max(...headings.map((text, at) => blockHeight(text, columns[at] ?? TEXT)));
    const heights = rows.map((row) =>
      Math.max(...row.map((cell, at) => this.lineHeight(cell, columns[at] ?? TEXT, most))),
    );
    return head + sum(heights);
  }
}

/** Units in which a picture is as wide as a page. */
const PICTURE_WIDTH = 640;
/** What stands under a picture: in Word its description and what its signs mean. */
const BELOW_PICTURE = 90;

export function timelineHeight(picture: Timeline): number {
  const { height } = drawTimeline(picture, { palette: PAPER, width: PICTURE_WIDTH, placeOf: undefined });
  return (height * PAGE_WIDTH) / PICTURE_WIDTH + BELOW_PICTURE;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, each) => all + each, 0);
}

export function blockHeight(text: string, column: Column): number {
  return heightOfLines(linesIn(text, column), column);
}

function heightOfLines(count: number, { type }: Column): number {
  return count * type.line + type.before + type.after;
}

/** How many lines a text takes when its words are set one after the other. */
export function linesIn(text: string, { type, width }: Column): number {
  const room = width / type.size;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = lengthOf(word);
    if (used > 0 && used + SPACE + length > room) {
      lines++;
      used = 0;
    }
    // A word that is longer than a line goes on in the next ones.
    const more = Math.max(0, Math.ceil((used + length) / room) - 1);
    lines += more;
    used = more > 0 ? used + length - more * room : used + length + (used > 0 ? SPACE : 0);
  }
  return lines;
}

/** Widths of letters in relation to the size of the type: those of Arial, the widest of the types that documents come in. */
const SPACE = 0.28;
const USUAL = 0.55;
const NARROW = 0.3;
const WIDE = 0.88;
const CAPITAL = 0.7;
/** Of scripts in which letters are as wide as they are high. */
const SQUARE = 1.1;

const WIDTHS: ReadonlyMap<string, number> = new Map([
  ...[..."iljtfr.,:;'’|!()[]-"].map((letter) => [letter, NARROW] as const),
  ...[...'mwMW@%–—…'].map((letter) => [letter, WIDE] as const),
  ...[...'ABCDEFGHIJKLNOPQRSTUVXYZÄÖÜ'].map((letter) => [letter, CAPITAL] as const),
]);

function lengthOf(word: string): number {
  let length = 0;
  for (const letter of word) length += WIDTHS.get(letter) ?? (letter > '\u2E80' ? SQUARE : USUAL);
  return length;
}
