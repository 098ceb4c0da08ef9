import type { document as en } from './document.en.ts';
import type { Word } from './word.ts';

export const document: Readonly<Record<keyof typeof en, Word>> = {
  'document.not-yet-answered': 'noch nicht beantwortet',
  'document.untitled': 'Plan ohne Titel',
};
