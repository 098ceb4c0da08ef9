import { wordsOf } from '../document/inline.ts';
import { type Column, linesIn, type Ruler } from '../document/page-height.ts';
import type { Line, Piece } from '../document/piece.ts';

/** Of a long text its first lines, with a sign that there is more; the same line where it is short enough. */
export function shorten(line: Line, column: Column, most: number, ruler: Ruler): Line {
  if (ruler.linesOf(line, column) <= most) return line;
  return cutAt(line, longestThatFits(wordsOf(line), column, most));
}

const MORE = '…';

/** By halves: how many characters of the text fit, with the sign behind them. */
function longestThatFits(words: string, column: Column, most: number): number {
  let [fits, tooLong] = [0, words.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (linesIn(words.slice(0, middle) + MORE, column) <= most) fits = middle;
    else tooLong = middle;
  }
  return fits;
}

/** The pieces up to a place; the last one ends after a whole word where it has one. */
function cutAt(line: Line, length: number): Line {
  const kept: Piece[] = [];
  let left = length;
  for (const piece of line) {
    const words = wordsOf([piece]);
    if (words.length > left) return [...kept, beginningOf(piece, words, left, kept.length > 0)];
    kept.push(piece);
    left -= words.length;
  }
  return kept;
}

/** Emphasis and links are left out of it: they might end behind its end. */
function beginningOf(piece: Piece, words: string, length: number, isAfterMore: boolean): Piece {
  const start = words.slice(0, length);
  const whole = /\s/.test(words[length] ?? ' ') ? start : start.replace(/(?:^|\s)\S*$/, '');
  // A word that is longer than all that is shown is cut where the room ends.
  const kept = whole.trim() === '' && !isAfterMore ? withoutHalves(start) : whole;
  const text = `${kept.trimEnd().replace(/[,;:]$/, '')}${MORE}`;
  return piece.type === 'prose' ? { ...piece, type: 'value', text } : { ...piece, text };
}

/** Not the first half of a character alone. */
function withoutHalves(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
