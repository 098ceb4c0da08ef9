import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Picture } from './picture.ts';
import type { Line, Table } from './piece.ts';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly line: Line;
  /** `lead`: what the page is about. `note`: small print. `more`: what stands in the annex instead of here. */
  readonly role?: 'lead' | 'note' | 'more';
}

export interface List {
  readonly type: 'list';
  readonly items: readonly Line[];
  readonly isOrdered?: boolean;
}

/** Names with what is said of each. */
export interface Facts {
  readonly type: 'facts';
  readonly facts: readonly { readonly name: string; readonly line: Line }[];
}

export interface Subheading {
  readonly type: 'subheading';
  readonly line: Line;
}

/** A picture, which carries the table that says the same. */
export interface Illustration {
  readonly type: 'picture';
  readonly picture: Picture;
}

/** Lines to be filled in by hand, such as a signature: a label and an empty space. */
export interface Blanks {
  readonly type: 'blanks';
  readonly labels: readonly string[];
}

export type Content = Paragraph | List | Table | Facts | Subheading | Illustration | Blanks;

export interface Section {
  /** The same in every language, such as `decisions`. */
  readonly id: string;
  readonly title: string;
  readonly content: readonly Content[];
}

/** Sections that begin on a new sheet. */
export interface Page {
  readonly id: string;
  /** What is above the sections; the document's own title on its first page. */
  readonly title?: Line;
  readonly sections: readonly Section[];
}

/** A picture file in its own format. */
export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly bytes: Uint8Array;
}

/** How an organisation's documents look. */
export interface Brand {
  readonly name?: string;
  /** `#rrggbb`. */
  readonly colour?: string;
  readonly logo?: Logo;
}

/** What is put into people's hands, in any format: final words, each traceable to a place of the plans. */
export interface Document {
  /** What sort it is, in words: "Executive summary". */
  readonly label: string;
  readonly title: Line;
  /** What stands under the title: the status, the version, who may read it. */
  readonly head: readonly Line[];
  readonly pages: readonly Page[];
  /** At the foot of the first page. */
  readonly foot: readonly Line[];
  /** BCP 47. */
  readonly language: string;
  readonly today: CalendarDate;
  readonly brand: Brand;
  /** Leaders decide on it: where it is signed on paper, it has lines for that. */
  readonly asksApproval?: true;
}
