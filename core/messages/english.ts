import { findQuestion } from '../questions/catalogue.ts';
import { ruleTexts } from '../rules/catalogue.ts';
import { en as words } from '../words/en.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

export const english: Language = {
  locale: 'en-GB',
  texts: { ...en, ...ruleTexts },
  words,
  and: 'and',
  or: 'or',
  questionText: ({ question, text }) => findQuestion(question)?.[text] ?? question,
  phrase: (text) => text,
  withheld: '(text withheld)',
};
