import type { Content as PdfContent } from 'pdfmake/interfaces';
import type { Picture } from '../../core/document/picture.ts';
import type { Look } from './look.ts';

/** As lines and letters, not as points: sharp at any size. */
export function setPicture(_picture: Picture, _look: Look): PdfContent {
  return '';
}

export function heightOf(_picture: Picture, _look: Look): number {
  return 0;
}
