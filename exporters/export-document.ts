import type { Document } from '../core/document/document.ts';
import type { DocumentFormat, ExportOptions } from './document-formats.ts';

export type { DocumentFormat, ExportOptions } from './document-formats.ts';

/**
 * A document as the bytes of a file. The same document gives the same bytes. What writes a format is loaded when it is
 * first asked for.
 */
export async function exportDocument(
  document: Document,
  format: DocumentFormat,
  { paper, slides = 'one' }: ExportOptions,
): Promise<Uint8Array> {
  switch (format) {
    case 'md':
      return bytesOf((await import('../core/document/render-markdown.ts')).renderMarkdown(document));
    case 'html':
      return bytesOf((await import('../core/document/render-html-file.ts')).renderHtmlFile(document, paper));
    case 'json':
      return bytesOf((await import('../core/document/render-json.ts')).renderJson(document));
    case 'docx':
      return (await import('./docx.ts')).toDocx(document, paper);
    case 'pptx':
      return (await import('./pptx.ts')).toPptx(document, { slides });
    case 'pdf':
      return (await import('./pdf.ts')).writePdf(document, paper);
    default:
      return format satisfies never;
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
