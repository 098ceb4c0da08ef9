import type { Paper } from '../core/document/sheet.ts';

export type { Paper };

/** The formats that documents come in. */
export const DOCUMENT_FORMATS = ['md', 'html', 'docx', 'pptx', 'pdf', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Those that are no text. */
export const BINARY_FORMATS: ReadonlySet<DocumentFormat> = new Set(['docx', 'pptx', 'pdf']);

export const PAPERS: readonly Paper[] = ['a4', 'letter'];

/** One slide for the first page, or a short deck. */
export const SLIDES = ['one', 'deck'] as const;
export type Slides = (typeof SLIDES)[number];

export interface ExportOptions {
  readonly paper: Paper;
  readonly slides?: Slides;
}
