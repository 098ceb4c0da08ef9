import type { Content, Document } from '../document/document.ts';
import type { Line, Piece } from '../document/piece.ts';

/** Every line of a document, pictures left out. */
export function linesOf({ title, head, pages, foot }: Document): Line[] {
  const inPages = pages.flatMap((page) => [
    ...(page.title ? [page.title] : []),
    ...page.sections.flatMap(({ content }) => content.flatMap(linesIn)),
  ]);
  return [title, ...head, ...inPages, ...foot];
}

export function piecesOf(document: Document): Piece[] {
  return linesOf(document).flat();
}

function linesIn(content: Content): readonly Line[] {
  switch (content.type) {
    case 'paragraph':
    case 'subheading':
      return [content.line];
    case 'list':
      return content.items;
    case 'facts':
      return content.facts.map(({ line }) => line);
    case 'table':
      return content.rows.flat();
    default:
      return [];
  }
}
