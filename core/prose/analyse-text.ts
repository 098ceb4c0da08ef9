import type { Span } from '../parse/tree.ts';
import { blankMarkup } from './blank-markup.ts';
import { expandWord } from './expand-word.ts';
import { findQuotations } from './find-quotations.ts';
import { splitSentences } from './split-sentences.ts';

/** What stands between a word and the one before it in its sentence: nothing of note, a comma, a dash, or more than these. */
export type Pause = '' | ',' | '–' | ';';

/** A word in lower case, contractions written out: `don't` is two words at one place. */
export interface Word extends Span {
  readonly text: string;
  /** As it is written. */
  readonly source: string;
  readonly pause: Pause;
  readonly isQuoted: boolean;
}

export interface Sentence extends Span {
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
}

/** A text with its sentences and words. All places count in the text as it is written. */
export interface AnalysedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

const WORD = /[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*|%/gu;

export function analyseText(text: string): AnalysedText {
  const plain = blankMarkup(text);
  const quotations = findQuotations(plain);
  const sentences = splitSentences(plain).map(
    ({ start, end }): Sentence => ({
      start,
      end,
      words: wordsIn(plain, { start, end }, quotations),
      isQuestion: /\?["'”’)]*$/.test(plain.slice(start, end)),
    }),
  );
  return { text, sentences: sentences.filter(({ words }) => words.length > 0) };
}

function wordsIn(plain: string, sentence: Span, quotations: readonly Span[]): Word[] {
  const words: Word[] = [];
  let last = sentence.start;
  for (const match of plain.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const isQuoted = quotations.some((quotation) => quotation.start < start && end < quotation.end);
    const pause = words.length === 0 ? '' : pauseIn(plain.slice(last, start));
    for (const [at, text] of expandWord(match[0]).entries())
      words.push({ text, source: match[0], start, end, pause: at === 0 ? pause : '', isQuoted });
    last = end;
  }
  return words;
}

function pauseIn(gap: string): Pause {
  if (/[;:()[\]…!?]|\.\.\./.test(gap)) return ';';
  if (/[–—]|\s-+\s|--/.test(gap)) return '–';
  return gap.includes(',') ? ',' : '';
}
