import type { ContentText } from 'pdfmake/interfaces';
import { inlinesOf } from '../../core/document/inline.ts';
import type { Line, Piece } from '../../core/document/piece.ts';
import { GAP, type Look, TONES, type TypeName } from './look.ts';

/** A line of a document as text that is set in one type. */
export function setLine(line: Line, type: TypeName, look: Look): ContentText {
  return { text: line.flatMap((piece) => setPiece(piece, look)), ...look.type(type) };
}

function setPiece(piece: Piece, look: Look): ContentText[] {
  return inlinesOf(piece).map(({ text, isStrong, isEmphasised, href }) => ({
    text: look.printable.words(text),
    ...((isStrong || piece.tone === 'bad') && { bold: true }),
    ...((isEmphasised || piece.type === 'gap') && { italics: true }),
    ...(piece.tone && piece.tone !== 'strong' && { color: TONES[piece.tone] }),
    ...(piece.type === 'gap' && { color: GAP }),
    ...(href !== undefined && { link: href, color: look.accent, decoration: 'underline' as const }),
  }));
}
