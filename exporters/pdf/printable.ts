import { cleanText } from '../../core/document/clean-text.ts';
import { CHARACTERS } from '../generated/source-sans.ts';

/** Stands for a character that the fonts do not have. */
const MISSING = '□';

/** What is never seen; the fonts would take a soft hyphen for the hyphen that it may become, and hide that too. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

const LONG_WORD = /\S{32,}/gu;
const PART_OF_WORD = /.{1,16}/gu;

/** Lines may end here. */
const BREAK = '\u200B';

/** Words with the blank behind them. For each segment the whole of a text may be kept: a long one is taken piece by piece. */
const PIECE = /[^ ]{1,256} ?| /gsu;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Puts texts into characters that the fonts have, and knows whether any had to be replaced. */
export class Printable {
  isIncomplete = false;

  /** What the fonts lack is seen to be missing: one sign for each character, as readers count them. */
  text(text: string): string {
    const composed = cleanText(text).normalize('NFC');
    if (isWhole(composed)) return composed;
    return composed.replace(PIECE, (piece) => (isWhole(piece) ? piece : this.#shown(piece)));
  }

  #shown(piece: string): string {
    const signs = Array.from(graphemes.segment(piece), ({ segment }) => {
      const seen = segment.replace(UNSEEN, '');
      if (isWhole(seen)) return seen;
      this.isIncomplete = true;
      return MISSING;
    });
    return signs.join('');
  }

  /** The same, where words too long for a line may be broken. */
  words(text: string): string {
    return this.text(text).replace(LONG_WORD, (word) => word.match(PART_OF_WORD)?.join(BREAK) ?? word);
  }
}

function isWhole(text: string): boolean {
  for (const character of text) if (!isCovered(character.codePointAt(0) ?? 0)) return false;
  return true;
}

function isCovered(code: number): boolean {
  // The soft hyphen is among what the fonts have.
  if (code === 0xad) return false;
  return code < 0x7f ? code >= 0x20 : CHARACTERS.some(([first, last]) => first <= code && code <= last);
}
