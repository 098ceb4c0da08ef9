import { cleanText } from '../../core/document/clean-text.ts';
import type { Content, Facts, List, Paragraph } from '../../core/document/document.ts';
import type { Line, Table } from '../../core/document/piece.ts';
import type { FormatSpeech } from '../../core/words/format-words.ts';
import { INK, MUTED, type Palette, RULE } from '../office/palette.ts';
import { partsOf } from '../office/parts-of.ts';
import { type Column, type Span, shortenSpans, spansOf } from '../office/spans.ts';
import { type Block, type MeasuredWords, measured, roomIn, TableBlock, TextBlock } from './block.ts';
import type { Cell, Words } from './canvas.ts';

/** How contents are set. */
export interface Setting {
  readonly width: number;
  /** Of text, and of the words in tables. */
  readonly size: number;
  readonly cell: number;
  /** Of one text; the rest of it is in the notes. */
  readonly mostLines: number;
  /** Of a list or a table; the others are in the notes. */
  readonly mostEntries: number;
  /** Whether it is said at each place how many entries are missing there. */
  readonly saysMore?: boolean;
}

export interface Fitted {
  readonly blocks: readonly Block[];
  /** Whether some of it is only in the notes. */
  readonly isShortened: boolean;
}

/** Contents as blocks of a width, long texts shortened. */
export function toBlocks(
  contents: readonly Content[],
  setting: Setting,
  palette: Palette,
  wording: FormatSpeech,
): Fitted {
  const fitting = new Fitting(setting, palette, wording);
  for (const content of contents) fitting.add(content);
  return fitting.done();
}

/** Of more columns, each would be too narrow for words. */
const MOST_COLUMNS = 10;

class Fitting {
  readonly #setting: Setting;
  readonly #palette: Palette;
  readonly #wording: FormatSpeech;
  readonly #blocks: Block[] = [];
  #words: MeasuredWords[] = [];
  #isShortened = false;

  constructor(setting: Setting, palette: Palette, wording: FormatSpeech) {
    this.#setting = setting;
    this.#palette = palette;
    this.#wording = wording;
  }

  done(): Fitted {
    this.#endText();
    return { blocks: this.#blocks, isShortened: this.#isShortened };
  }

  add(content: Content): void {
    switch (content.type) {
      case 'paragraph':
        this.#paragraph(content);
        break;
      case 'subheading':
        this.#text({ spans: spansOf(content.line), size: this.#setting.size, isBold: true, after: 2 }, true);
        break;
      case 'list':
        this.#list(content);
        break;
      case 'facts':
        this.#facts(content);
        break;
      case 'table':
        this.#tables(content, '');
        break;
      case 'picture':
        this.#tables(content.picture.table, content.picture.title);
        break;
      case 'blanks':
        // Nobody signs a slide.
        break;
      default:
        content satisfies never;
    }
  }

  #paragraph({ line, role }: Paragraph): void {
    if (role === 'more') {
      // It names a place in the annex; here that is the notes.
      this.#isShortened = true;
      return;
    }
    const { size } = this.#setting;
    const isSmall = role === 'note';
    this.#text({
      spans: spansOf(line),
      size: role === 'lead' ? size * 1.15 : isSmall ? Math.max(8, size * 0.8) : size,
      colour: isSmall ? MUTED : INK,
      after: size * 0.4,
    });
  }

  #list({ items, isOrdered }: List): void {
    const { size } = this.#setting;
    items.slice(0, this.#setting.mostEntries).forEach((item, at) => {
      this.#text({ spans: spansOf(item), size, mark: isOrdered ? at + 1 : 'bullet', after: size * 0.3 });
    });
    this.#more(items.length);
  }

  #facts({ facts }: Facts): void {
    const { width, cell } = this.#setting;
    const names = Math.min(cell * 9, width * 0.28);
    const rows = facts.map(({ name, line }) => [
      {
        spans: this.#shorten([{ text: cleanText(name) }], { size: cell, width: roomIn(names, cell), isBold: true }),
        isName: true,
      },
      this.#cell(line, width - names),
    ]);
    this.#tableOf(undefined, rows, [names, width - names], '');
    this.#more(facts.length);
  }

  #tables(table: Table, name: string): void {
    for (const part of partsOf(table, MOST_COLUMNS)) this.#table(part, name);
    this.#more(table.rows.length);
  }

  #table({ headings, rows, widths = headings.map(() => 1) }: Table, name: string): void {
    const { width, cell } = this.#setting;
    const all = widths.reduce((sum, share) => sum + share, 0);
    const points = widths.map((share) => (share / all) * width);
    const head = headings.map((heading, at): Cell => {
      const column = { size: cell, width: roomIn(points[at] ?? 0, cell), isBold: true };
      return { spans: this.#shorten([{ text: cleanText(heading) }], column), isHeading: true };
    });
    const body = rows.map((row) => row.map((line, at) => this.#cell(line, points[at] ?? 0)));
    this.#tableOf(head, body, points, name);
  }

  #tableOf(
    headings: readonly Cell[] | undefined,
    rows: readonly (readonly Cell[])[],
    widths: readonly number[],
    name: string,
  ): void {
    this.#endText();
    const { cell, mostEntries } = this.#setting;
    const colours = { headings: this.#palette.tint, rule: RULE, strong: this.#palette.brand, name: MUTED };
    this.#blocks.push(new TableBlock(headings, rows.slice(0, mostEntries), { widths, size: cell, name, colours }));
  }

  #cell(line: Line, width: number): Cell {
    return {
      spans: this.#shorten(spansOf(line), { size: this.#setting.cell, width: roomIn(width, this.#setting.cell) }),
    };
  }

  #text(words: Words, isHeading = false): void {
    const { width } = this.#setting;
    const indent = words.mark === undefined ? 0 : words.size * 1.5;
    const column = { size: words.size, width: width - indent, isBold: words.isBold ?? false };
    this.#words.push(measured({ ...words, spans: this.#shorten(words.spans, column) }, width, isHeading));
  }

  /** Says how many entries are in the notes only. */
  #more(count: number): void {
    const left = count - this.#setting.mostEntries;
    if (left <= 0) return;
    this.#isShortened = true;
    if (this.#setting.saysMore === false) return;
    const text = this.#wording.say('formats.more-in-notes', { count: left });
    const { size } = this.#setting;
    this.#text({ spans: [{ text }], size: Math.max(8, size * 0.8), colour: MUTED, isItalic: true, after: 2 });
  }

  #shorten(spans: readonly Span[], column: Column): readonly Span[] {
    const short = shortenSpans(spans, column, this.#setting.mostLines);
    if (short !== spans) this.#isShortened = true;
    return short;
  }

  #endText(): void {
    if (this.#words.length > 0) this.#blocks.push(new TextBlock(this.#words, this.#setting.width));
    this.#words = [];
  }
}
