import type { Word } from './word.ts';

/** What several sorts of documents say. */
export const document = {
  'document.not-yet-answered': 'not yet answered',
  'document.untitled': 'Untitled plan',
} satisfies Readonly<Record<string, Word>>;
