import type { Span } from '../parse/tree.ts';
import type { AnalysedText, Sentence } from './analyse-text.ts';
import { excusesOf } from './excuses.ts';
import { markWords } from './mark-words.ts';
import type { FoundWords, Phrases } from './phrases.ts';

/** Where a phrase stands in a text, by words of its sentence and by offsets. */
export interface PhraseMatch extends Span, FoundWords {
  readonly sentence: Sentence;
}

/** Finds phrases wherever they stand, also where they are quoted or negated. */
export function findPhrases(text: AnalysedText, phrases: Phrases, names: ReadonlySet<string>): PhraseMatch[] {
  return text.sentences.flatMap((sentence) =>
    phrases.find(markWords(sentence.words, names)).map((found) => toMatch(sentence, found)),
  );
}

/** Finds phrases that the text itself says: none that it negates, quotes, asks about or tells as somebody's worry. */
export function findStatements(
  text: AnalysedText,
  phrases: Phrases,
  passing: Phrases,
  names: ReadonlySet<string>,
): PhraseMatch[] {
  return text.sentences.flatMap((sentence) => {
    const words = markWords(sentence.words, names);
    const found = phrases.find(words);
    if (found.length === 0) return [];
    const isExcused = excusesOf(sentence, words);
    const passed = passing.find(words);
    return found
      .filter((each) => !isExcused(each) && !passed.some((other) => shareWords(other, each)))
      .map((each) => toMatch(sentence, each));
  });
}

function toMatch(sentence: Sentence, found: FoundWords): PhraseMatch {
  const { words } = sentence;
  return { ...found, sentence, start: words[found.first]?.start ?? 0, end: words[found.last]?.end ?? 0 };
}

function shareWords(a: FoundWords, b: FoundWords): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
