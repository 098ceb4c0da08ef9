import type PptxGenJS from 'pptxgenjs';
import { INK, MUTED } from '../office/palette.ts';
import type { Span } from '../office/spans.ts';
import { FONT } from '../office/text-width.ts';
import type { Descriptions } from './descriptions.ts';
import { type Box, inches, placed } from './stage.ts';

/** A paragraph in one size. */
export interface Words {
  readonly spans: readonly Span[];
  readonly size: number;
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** A bullet, or the number of an entry. */
  readonly mark?: 'bullet' | number;
  /** Room under it, in points. */
  readonly after?: number;
}

export interface TextLook {
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  /** Where a text stands in for a placeholder of the master. */
  readonly placeholder?: string;
  readonly description?: { readonly name: string; readonly text?: string };
}

export interface ShapeLook {
  readonly type: 'rect' | 'ellipse' | 'diamond' | 'line';
  readonly fill?: string;
  readonly line?: { readonly colour: string; readonly width: number };
  readonly name: string;
}

export interface Cell {
  readonly spans: readonly Span[];
  readonly isHeading?: boolean;
  readonly isName?: boolean;
}

export interface TableLook {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly size: number;
  readonly name: string;
  readonly hasHeadings: boolean;
  readonly colours: {
    readonly headings: string;
    readonly rule: string;
    readonly strong: string;
    readonly name: string;
  };
}

/** Room around a cell's text, by the size of its letters. */
export function cellMargin(size: number): { readonly side: number; readonly edge: number } {
  return { side: size * 0.45, edge: Math.max(2, (size - 6) * 0.6) };
}

/** A slide that is drawn on in points. */
export class Canvas {
  readonly #slide: PptxGenJS.Slide;
  readonly #descriptions: Descriptions;

  constructor(slide: PptxGenJS.Slide, descriptions: Descriptions) {
    this.#slide = slide;
    this.#descriptions = descriptions;
  }

  /** Where the master has its place for it. */
  title(words: Words): void {
    const name = words.spans.map(({ text }) => text).join('');
    this.#slide.addText(toRuns([words]), { placeholder: 'title', objectName: this.#descriptions.nameFor(name) });
  }

  text(paragraphs: readonly Words[], box: Box, look: TextLook = {}): void {
    const { align = 'left', valign = 'top', description } = look;
    this.#slide.addText(toRuns(paragraphs), {
      ...placed(box),
      align,
      valign,
      margin: 0,
      fontFace: FONT,
      wrap: true,
      ...(description && { objectName: this.#descriptions.nameFor(description.name, description.text) }),
    });
  }

  /** Words that are read from bottom to top, in a box that is higher than wide. */
  turned(text: string, { x, y, width, height }: Box, size: number): void {
    const box = { x: x - (height - width) / 2, y: y + (height - width) / 2, width: height, height: width };
    this.#slide.addText(toRuns([{ spans: [{ text }], size, isBold: true, colour: MUTED }]), {
      ...placed(box),
      rotate: 270,
      align: 'center',
      valign: 'middle',
      margin: 0,
      fontFace: FONT,
    });
  }

  /** A surface, with words on it where there are some. */
  shape({ type, fill, line, name }: ShapeLook, box: Box, words: readonly Words[] = [], description = ''): void {
    const options = {
      ...placed(box),
      ...(fill && { fill: { color: fill } }),
      ...(line && { line: { color: line.colour, width: line.width } }),
      objectName: this.#descriptions.nameFor(name, description),
    };
    if (words.length === 0) this.#slide.addShape(type as PptxGenJS.SHAPE_NAME, options);
    else {
      const shape = type as PptxGenJS.SHAPE_NAME;
      this.#slide.addText(toRuns(words), {
        ...options,
        shape,
        margin: 0,
        align: 'center',
        valign: 'middle',
        fontFace: FONT,
      });
    }
  }

  table(rows: readonly (readonly Cell[])[], { x, y }: Pick<Box, 'x' | 'y'>, look: TableLook): void {
    const { widths, heights, size, name, hasHeadings, colours } = look;
    const { edge, side } = cellMargin(size);
    const none = { type: 'none' } as const;
    const rule = (color: string, pt: number) => [none, none, { type: 'solid', color, pt }, none] as const;
    const cells = rows.map((row) =>
      row.map(({ spans, isHeading = false, isName = false }) => ({
        text: toRuns([{ spans, size, isBold: isHeading || isName, ...(isName && { colour: colours.name }) }]),
        options: {
          border: [...(isHeading ? rule(colours.strong, 1.25) : rule(colours.rule, 0.75))] as never,
          valign: 'top' as const,
          ...(isHeading && { fill: { color: colours.headings } }),
        },
      })),
    );
    this.#slide.addTable(cells, {
      x: inches(x),
      y: inches(y),
      w: inches(widths.reduce((sum, width) => sum + width, 0)),
      colW: widths.map(inches),
      rowH: heights.map(inches),
      margin: [edge, side, edge, side],
      fontFace: FONT,
      fontSize: size,
      objectName: this.#descriptions.nameFor(name, '', hasHeadings),
    });
  }

  notes(text: string): void {
    this.#slide.addNotes(text);
  }
}

function toRuns(paragraphs: readonly Words[]): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((words) => {
    const spans = words.spans.filter(({ text }) => text !== '');
    const runs = spans.length === 0 ? [{ text: '' }] : spans;
    return runs.map((span, at) => ({
      text: span.text,
      options: optionsOf(span, words, at === 0, at === runs.length - 1),
    }));
  });
}

function optionsOf(span: Span, words: Words, isFirst: boolean, isLast: boolean): PptxGenJS.TextPropsOptions {
  const { mark, after = 0 } = words;
  const indent = words.size;
  return {
    fontFace: span.isCode ? 'Courier New' : FONT,
    fontSize: words.size,
    ...(span.href === undefined && { color: span.colour ?? words.colour ?? INK }),
    bold: span.isBold ?? words.isBold ?? false,
    italic: span.isItalic ?? words.isItalic ?? false,
    paraSpaceAfter: after,
    ...(span.href !== undefined && { hyperlink: { url: span.href } }),
    ...(isFirst && mark === 'bullet' && { bullet: { indent } }),
    ...(isFirst &&
      typeof mark === 'number' && { bullet: { type: 'number' as const, numberStartAt: mark, indent: indent * 1.5 } }),
    ...(isLast && { breakLine: true }),
  };
}
