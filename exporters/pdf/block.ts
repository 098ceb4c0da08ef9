import type { Content } from 'pdfmake/interfaces';

/** Something that is set, and how much of it stands together, in points. */
export interface Block {
  readonly set: Content;
  readonly height: number;
}
