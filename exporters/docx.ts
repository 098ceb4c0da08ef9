import type { Document } from '../core/document/document.ts';
import type { SHEETS } from '../core/document/sheet.ts';

/** A document for Word: native styles, tables and sections, nothing that could run. */
export async function toDocx(document: Document, paper: keyof typeof SHEETS = 'a4'): Promise<Uint8Array> {
  const { writeDocx } = await import('./docx/write-docx.ts');
  return writeDocx(document, paper);
}
