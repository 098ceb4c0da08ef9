import { cleanText } from '../../document/clean-text.ts';

/** Widths of signs in common faces without serifs, in parts of the type size, on the safe side. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'|!’‘·]/u, 0.28],
  [/[frt()[\]\-/\\ "“”„]/u, 0.36],
  [/[mwMW@%…—]/u, 0.92],
  [/\p{Lu}/u, 0.71],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.05],
  [/\p{M}/u, 0],
];
const COMMON = 0.57;
const BOLD = 1.08;

/** How wide a text is about to be, without anybody drawing it. */
export function widthOf(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const sign of text) width += widthOfSign(sign);
  return width * size * (isBold ? BOLD : 1);
}

const FIRST_NOT_ASCII = 128;
/** Most signs are among these, and to try one pattern after another takes its time. */
const ASCII = Array.from({ length: FIRST_NOT_ASCII }, (_, code) => lookUp(String.fromCharCode(code)));

function widthOfSign(sign: string): number {
  return ASCII[sign.charCodeAt(0)] ?? lookUp(sign);
}

function lookUp(sign: string): number {
  return WIDTHS.find(([pattern]) => pattern.test(sign))?.[1] ?? COMMON;
}

/** The text, cut with an ellipsis where it is too wide. */
export function shorten(text: string, width: number, size: number, isBold = false): string {
  return wrap(text, width, size, 1, isBold)[0] ?? '';
}

/** The text in at most so many lines of a width; what does not fit ends in an ellipsis. */
export function wrap(text: string, width: number, size: number, most: number, isBold = false): string[] {
  const room = width / (size * (isBold ? BOLD : 1));
  const words = wordsOf(text, room, most);
  const lines: string[] = [];
  let line = '';
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, room)) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, withEllipsis([longer, ...words.slice(at + 1)].join(' '), room)];
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line, room)) {
      if (lines.length === most - 1) return [...lines, withEllipsis(line, room)];
      const head = headOf(line, room);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Only so much of the text as can matter: the rest is cut anyway, and it may be very long. */
function wordsOf(text: string, room: number, most: number): string[] {
  const NARROWEST = 0.2;
  return cleanText(text)
    .trim()
    .slice(0, Math.ceil((room / NARROWEST) * (most + 1)))
    .split(/ +/)
    .filter((word) => word !== '');
}

function fits(text: string, room: number): boolean {
  return widthOf(text, 1) <= room;
}

/** As many signs as fit, at least one. */
function headOf(text: string, room: number): string {
  let head = '';
  for (const sign of text) {
    if (head !== '' && !fits(head + sign, room)) break;
    head += sign;
  }
  return head;
}

function withEllipsis(text: string, room: number): string {
  return `${headOf(text, room - widthOf('…', 1)).trimEnd()}…`;
}
