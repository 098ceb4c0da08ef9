import type { Content as PdfContent } from 'pdfmake/interfaces';
import { base64 } from '../../core/document/base64.ts';
import type { Logo } from '../../core/document/document.ts';

const ROOM: [number, number] = [110, 34];

/** A logo as it is set: as large as its room allows, in its own proportions. */
export function setLogo({ mediaType, bytes }: Logo): PdfContent {
  if (mediaType !== 'image/svg+xml') return { image: `data:${mediaType};base64,${base64(bytes)}`, fit: ROOM };
  // What a picture points to is not looked for.
  return { svg: new TextDecoder().decode(bytes), fit: ROOM, options: { imageCallback: () => '' } } as PdfContent;
}
