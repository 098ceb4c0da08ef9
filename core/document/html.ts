import { cleanText } from './clean-text.ts';
import { type Inline, inlinesOf } from './inline.ts';
import type { Line, Piece } from './piece.ts';
import type { Places } from './places.ts';

/** Text as it stands between tags or in an attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A line as HTML: each piece that was taken from a plan bears the number of its place. */
export function lineHtml(line: Line, places: Places): string {
  return line
    .map((piece) => pieceHtml(piece, places))
    .join('')
    .trim();
}

function pieceHtml(piece: Piece, places: Places): string {
  const { type, text, tone } = piece;
  const looks = [...(type === 'gap' ? ['gap'] : []), ...(tone === undefined || tone === 'strong' ? [] : [tone])];
  const attributes = [
    ...(looks.length > 0 ? [`class="${looks.join(' ')}"`] : []),
    // Text that runs from right to left stays by itself, and does not turn what comes after it.
    ...(RIGHT_TO_LEFT.test(text) ? ['dir="auto"'] : []),
    ...places.attributesOf(piece.from),
  ];
  const said = linked(inlinesOf(piece));
  return attributes.length === 0 ? said : `<span ${attributes.join(' ')}>${said}</span>`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Stretches that lead to the same address are one link. */
function linked(inlines: readonly Inline[]): string {
  const parts = inlines.map((inline, at) => {
    const isOpened = inline.href !== undefined && inline.href !== inlines[at - 1]?.href;
    const isClosed = inline.href !== undefined && inline.href !== inlines[at + 1]?.href;
    const open = isOpened ? `<a href="${escapeHtml(inline.href ?? '')}" rel="noreferrer">` : '';
    return `${open}${inlineHtml(inline)}${isClosed ? '</a>' : ''}`;
  });
  return parts.join('');
}

function inlineHtml({ text, isStrong, isEmphasised, isCode }: Inline): string {
  const tags = [...(isStrong ? ['strong'] : []), ...(isEmphasised ? ['em'] : []), ...(isCode ? ['code'] : [])];
  return tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, escapeHtml(text));
}
