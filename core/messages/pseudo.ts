import type { Word } from '../words/word.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';
import { markOurs } from './mark-ours.ts';

/** English with all that is ours in brackets: what a reader sees outside of them has escaped translation. */
export const pseudo: Language = {
  locale: 'en-GB',
  texts: Object.fromEntries(
    Object.entries(english.texts).map(([id, { message, remedy }]) => [
      id,
      { message: markOurs(message), remedy: markOurs(remedy) },
    ]),
  ),
  words: Object.fromEntries(
    Object.entries<Word>(english.words).map(([id, word]) => [id, markWord(word)]),
  ) as Language['words'],
  and: markOurs(english.and),
  or: markOurs(english.or),
  questionText: (question) => markOurs(english.questionText(question)),
  phrase: markOurs,
  withheld: markOurs(english.withheld),
};

function markWord(word: Word): Word {
  return typeof word === 'string' ? markOurs(word) : { one: markOurs(word.one), other: markOurs(word.other) };
}
