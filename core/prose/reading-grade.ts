import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { AnalysedText } from './analyse-text.ts';

/** A text's words (contractions count as one) and the school grade that it takes to read it. */
export interface ReadingGrade {
  readonly words: number;
  readonly grade: number;
}

/** The Flesch–Kincaid grade level. Of a short text it says little. */
export function readingGrade({ sentences }: AnalysedText): ReadingGrade {
  const words = sentences.flatMap(writtenWords);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return {
    words: words.length,
    grade: fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }),
  };
}

/** The words of a sentence as they are written. */
export function writtenWords({ words }: AnalysedText['sentences'][number]): string[] {
  return words
    .filter(({ source, start }, at) => source !== '%' && start !== words[at - 1]?.start)
    .map(({ source }) => source);
}
