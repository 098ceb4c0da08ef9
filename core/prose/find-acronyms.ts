import type { Span } from '../parse/tree.ts';
import type { AnalysedText, Word } from './analyse-text.ts';
import { STRESSED_WORDS } from './lists/acronyms.ts';

export interface Acronym extends Span {
  readonly acronym: string;
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}&]{2,6}s?$/u;

/** Acronyms by their capitals: no stressed words, and nothing in a row of words that are all in capitals. */
export function findAcronyms({ sentences }: AnalysedText): Acronym[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap((word, at) => {
      const isShouted = [words[at - 1], words[at + 1]].some((neighbour) => neighbour && isShouting(neighbour));
      const acronym = word.source.replace(/s$/, '');
      if (!ACRONYM.test(word.source) || isShouted || STRESSED_WORDS.has(acronym) || word.isQuoted) return [];
      return [{ acronym, start: word.start, end: word.end }];
    }),
  );
}

function isShouting({ source }: Word): boolean {
  return source.length > 6 ? source === source.toUpperCase() : STRESSED_WORDS.has(source) && source.length > 1;
}

const IN_BRACKETS = /\(([\p{Lu}&]{2,6})s?\)/gu;
const BEFORE_BRACKETS = /(?<![\p{L}\p{N}])([\p{Lu}&]{2,6})s? \((?=[^()]*\s)/gu;

/** Acronyms that a text explains where it uses them: "continuous integration (CI)", "CI (continuous integration)". */
export function definedAcronyms(text: string): string[] {
  return [IN_BRACKETS, BEFORE_BRACKETS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, acronym]) => (acronym as string).replace(/s$/, '')),
  );
}
