import type { Document } from '../core/document/document.ts';

export interface Slides {
  /** All of it on one slide, or a short deck with a slide for each section of the first page. */
  readonly slides: 'one' | 'deck';
}

/** A presentation of native text, tables and shapes; what has no room on its slides is in their notes. */
export async function toPptx(document: Document, { slides }: Slides): Promise<Uint8Array> {
  const { writePptx } = await import('./pptx/write-pptx.ts');
  return writePptx(document, slides);
}
