import { markOurs } from '../../core/messages/mark-ours.ts';
import { en, type Word } from './en.ts';
import type { Language } from './say.ts';

/** English with all that is ours in brackets: see `core/messages/pseudo.ts`. */
export const pseudo = Object.fromEntries(Object.entries(en).map(([id, word]) => [id, mark(word)])) as Language;

function mark(word: Word): Word {
  return typeof word === 'string' ? markOurs(word) : { one: markOurs(word.one), other: markOurs(word.other) };
}
