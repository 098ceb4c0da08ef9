import type { SHEETS } from '../core/document/sheet.ts';

/** The formats that documents come in. */
export const DOCUMENT_FORMATS = ['md', 'html', 'docx', 'pptx', 'pdf', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Those that are no text. */
export const BINARY_FORMATS: ReadonlySet<DocumentFormat> = new Set(['docx', 'pptx', 'pdf']);

export const PAPERS = ['a4', 'letter'] as const satisfies readonly (keyof typeof SHEETS)[];
export type Paper = (typeof PAPERS)[number];

/** One slide for the first page, or a short deck. */
export const SLIDES = ['one', 'deck'] as const;
export type Slides = (typeof SLIDES)[number];

export interface ExportOptions {
  readonly paper: Paper;
  readonly slides?: Slides;
}
