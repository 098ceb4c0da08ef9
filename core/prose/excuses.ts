import type { Sentence, Word } from './analyse-text.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  CONDITIONS,
  DISCLAIMERS,
  NEGATIONS,
  NO_NEGATIONS,
  NOUN_NEGATIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECTS,
  WORRIES,
} from './lists/negation.ts';
import type { MarkedWord } from './mark-words.ts';
import { type FoundWords, Phrases } from './phrases.ts';

type Words = Pick<FoundWords, 'first' | 'last'>;

const cues = new Phrases(NOUN_NEGATIONS, NEGATIONS, WORRIES);
const falseCues = new Phrases(NO_NEGATIONS);
const disclaimers = new Phrases(DISCLAIMERS);

const NEGATION = 1;
const WORRY = 2;

/**
 * What excuses words of a sentence: it is a question, they are quoted, or something before them in their clause negates
 * them or tells them as somebody's worry, or something after them disclaims them.
 */
export function excusesOf({ isQuestion }: Sentence, words: readonly MarkedWord[]): (found: Words) => boolean {
  if (isQuestion) return () => true;
  const wrong = falseCues.find(words);
  const before = cues
    .find(words)
    .filter((cue) => !wrong.some(({ first, last }) => first <= cue.last && cue.first <= last));
  const after = disclaimers.find(words);
  return ({ first, last }) =>
    words.slice(first, last + 1).some(({ isQuoted }) => isQuoted) ||
    before.some(
      (cue) => cue.list === WORRY && first < cue.first && cue.last < last && words[cue.last + 1]?.text === 'that',
    ) ||
    before.some((cue) => cue.last < first && reaches(words, cue, cue.list === NEGATION, first)) ||
    after.some((cue) => cue.first > last && !hasBreak(words, last + 1, cue.first));
}

/** Whether what a cue says still holds at the word `until`: no new clause has started between them. */
function reaches(words: readonly Word[], cue: Words, isNegation: boolean, until: number): boolean {
  if (hasBreak(words, cue.last + 1, until)) return false;
  return !(isNegation && isInCondition(words, cue.first) && endsCondition(words, cue.last + 2, until));
}

function hasBreak(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (startsClause(words, at)) return true;
  return false;
}

function startsClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.pause === ';' || word.pause === '–' || CLAUSE_OPENERS.has(word.text)) return true;
  if (word.text === 'and' || word.text === 'or' || word.text === 'so')
    return startsWithSubject(words, at + 1) || (word.text === 'and' && isAuxiliary(words[at + 1]));
  return word.pause === ',' && startsWithSubject(words, at);
}

/** A pronoun, or some words and then a verb such as "will": who does something is named anew. */
function startsWithSubject(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first || isAuxiliary(first)) return false;
  if (SUBJECTS.has(first.text)) return true;
  for (const word of words.slice(at + 1, at + 5)) {
    if (word.pause !== '') return false;
    if (isAuxiliary(word)) return true;
  }
  return false;
}

/** "Those who do not …", "if you do not …", "not doing it …": what follows is not negated. */
function isInCondition(words: readonly Word[], negation: number): boolean {
  if (negation === 0) return words[0]?.text === 'not' || words[0]?.text === 'without';
  let at = negation - 1;
  while (at > 0 && !startsClause(words, at) && !isCondition(words, at)) at--;
  return isCondition(words, at);
}

function isCondition(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  return CONDITIONS.has(word) || (RELATIVES.has(word) && !SUBJECTS.has(words[at + 1]?.text ?? ''));
}

function endsCondition(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to + 1).some((word) => isAuxiliary(word) || PRONOUNS.has(word.text));
}

function isAuxiliary(word: Word | undefined): boolean {
  return word !== undefined && AUXILIARIES.has(word.text);
}
