/** What documents are set in: every system has it, or a font with the same widths. */
export const FONT = 'Arial';

/** Of the characters from the space to the tilde, in thousandths of the size. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const LATIN = 611;
const WIDE = 1000;
const BOLD = 1.08;

/** How wide a text is in one line, in points. */
export function widthOf(text: string, size: number, isBold = false): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widthOfUnit(text.charCodeAt(at));
  return ((width * size) / 1000) * (isBold ? BOLD : 1);
}

function widthOfUnit(unit: number): number {
  return WIDTHS[unit - 32] ?? (unit < 0x590 ? LATIN : WIDE);
}

/** How many lines a text takes in a width, words broken where they are too long for a line. */
export function linesOf(text: string, size: number, width: number, isBold = false): number {
  return text
    .split('\n')
    .map((paragraph) => linesOfParagraph(paragraph, size, width, isBold))
    .reduce((lines, more) => lines + more, 0);
}

function linesOfParagraph(text: string, size: number, width: number, isBold: boolean): number {
  const space = widthOf(' ', size, isBold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = widthOf(word, size, isBold);
    if (used > 0 && used + space + needed > width) {
      lines += 1;
      used = 0;
    } else if (used > 0) used += space;
    lines += Math.floor((used + needed) / (width + 0.01));
    used = (used + needed) % (width + 0.01);
  }
  return lines;
}
