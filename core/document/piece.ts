import type { Path } from '../parse/tree.ts';

/** A place in a plan that something on a page was taken from, or follows from. */
export interface Source {
  readonly uri: string;
  /** The number of the YAML document in its file, counted from 0. */
  readonly document: number;
  readonly path: Path;
}

/** How something is to be seen. The words always say it too: a colour never stands alone. */
export type Tone = 'strong' | 'good' | 'watch' | 'bad';

/**
 * A stretch of a line, in the words that are shown: `ours` are words of the tool; a `value` is a name, a day or a
 * figure; `prose` is a plan's own text, with inline Markdown; a `gap` stands where an answer is missing.
 */
export interface Piece {
  readonly type: 'ours' | 'value' | 'prose' | 'gap';
  readonly text: string;
  /** Where it stands, or what it follows from; of a gap, where the answer belongs. Only words of ours come from nowhere. */
  readonly from: readonly Source[];
  readonly tone?: Tone;
}

export type Line = readonly Piece[];

export interface Table {
  readonly type: 'table';
  readonly headings: readonly string[];
  /** Each as long as the headings. */
  readonly rows: readonly (readonly Line[])[];
  /** The columns' shares of the width, in any unit; equal where they are not given. */
  readonly widths?: readonly number[];
}
