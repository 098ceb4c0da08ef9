import type { Document } from '../core/document/document.ts';
import type { Paper } from './document-formats.ts';

/** A document for Word: native styles, tables and sections, nothing that could run. */
export async function toDocx(document: Document, paper: Paper = 'a4'): Promise<Uint8Array> {
  const { writeDocx } = await import('./docx/write-docx.ts');
  return writeDocx(document, paper);
}
