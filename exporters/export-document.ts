import type { Document } from '../core/document/document.ts';

/** The formats that documents come in. */
export const DOCUMENT_FORMATS = ['md', 'html', 'docx', 'pptx', 'pdf', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export interface ExportOptions {
  readonly paper: Paper;
}

/** A document as the bytes of a file. The same document gives the same bytes. */
export async function exportDocument(
  _document: Document,
  format: DocumentFormat,
  _options: ExportOptions,
): Promise<Uint8Array> {
  throw new Error(`Nothing writes ${format} yet.`);
}
