import type { Brand } from '../../core/document/document.ts';
import type { Tone } from '../../core/document/piece.ts';
import { HOUSE_COLOUR, readableColour, tintOf } from '../../core/document/readable-colour.ts';
import { FIRST_PAGE, SHEETS } from '../../core/document/sheet.ts';
import type { Paper } from '../document-formats.ts';
import { Printable } from './printable.ts';

export const INK = '#1f2328';
export const QUIET = '#57606a';
export const RULE = '#c8ced6';

/** Dark enough on white to be read; strong ones are set in bold as well. */
export const TONES: Readonly<Record<Tone, string>> = {
  strong: INK,
  good: '#1a6334',
  watch: '#7a4a00',
  bad: '#a3161b',
};
export const GAP = '#7a4a00';

/** The fonts' lines as they come, by the size of their type. */
const NATURAL_LINE = 1.326;

export type TypeName = 'title' | 'head' | 'heading' | 'lead' | 'text' | 'note' | 'cell';

/** How one document is set: sizes, colours, and the characters that can be shown. */
export class Look {
  readonly accent: string;
  readonly tint: string;
  readonly printable = new Printable();
  readonly sheet: { readonly width: number; readonly height: number };
  readonly margin = FIRST_PAGE.margin;
  readonly #scale: number;

  /** `scale`: smaller than 1 where a page has to be set tighter. */
  constructor({ colour }: Brand, paper: Paper, scale: number) {
    this.accent = readableColour(colour ?? HOUSE_COLOUR);
    this.tint = tintOf(this.accent);
    this.sheet = SHEETS[paper];
    this.#scale = scale;
  }

  /** Of all that stands between the margins. */
  get width(): number {
    return this.sheet.width - 2 * this.margin;
  }

  type(name: TypeName) {
    const { size, line, before, after } = FIRST_PAGE[name];
    return {
      fontSize: size * this.#scale,
      lineHeight: line / (size * NATURAL_LINE),
      margin: [0, this.space(before), 0, this.space(after)] as [number, number, number, number],
    };
  }

  space(points: number): number {
    return points * this.#scale;
  }
}
