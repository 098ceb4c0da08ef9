import type { Content as PdfContent } from 'pdfmake/interfaces';
import type { Document } from '../../core/document/document.ts';
import { wordsOf } from '../../core/document/inline.ts';
import { type Look, QUIET, RULE } from './look.ts';
import { setLine } from './set-line.ts';

const LOGO_WIDTH = 110;

/** The top of the first page: what it is, whose it is, what it is called, and what is to be known before reading. */
export function setHead(document: Document, look: Look, logo: PdfContent | undefined): PdfContent[] {
  const { label, title, head, brand } = document;
  const { fontSize, lineHeight } = look.type('note');
  const words: PdfContent[] = [
    {
      text: look.printable.words(label).toLocaleUpperCase(document.language),
      fontSize,
      lineHeight,
      characterSpacing: 0.6,
      bold: true,
      color: look.accent,
    },
    {
      ...setLine(title, 'title', look),
      bold: true,
      outline: true,
      outlineText: look.printable.text(wordsOf(title)),
    },
    ...head.map((line) => ({ ...setLine(line, 'head', look), color: QUIET })),
  ];
  const name = brand.name === undefined ? undefined : look.printable.words(brand.name);
  const side = logo ?? (name && { text: name, fontSize: look.space(10), bold: true, color: look.accent });
  return [
    side
      ? {
          columns: [
            { stack: words, width: '*' },
            { stack: [{ ...(side as object), alignment: 'right' } as PdfContent], width: LOGO_WIDTH },
          ],
          columnGap: 16,
        }
      : { stack: words },
    rule(look, look.accent, 1.5),
  ];
}

/** The small print at the end of the first page. */
export function setFoot({ foot }: Document, look: Look): PdfContent[] {
  if (foot.length === 0) return [];
  const lines = foot.map((line) => ({ ...setLine(line, 'note', look), color: QUIET }));
  return [rule(look, RULE, 0.5), ...lines];
}

function rule(look: Look, lineColor: string, lineWidth: number): PdfContent {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: look.width, y2: 0, lineWidth, lineColor }],
    margin: [0, look.space(3), 0, look.space(2)],
  };
}
