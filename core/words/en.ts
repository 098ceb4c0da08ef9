import { calendar } from './calendar.en.ts';
import { document } from './document.en.ts';
import { formats } from './formats.en.ts';
import { kits } from './kits.en.ts';
import { pictures } from './pictures.en.ts';
import { summary } from './summary.en.ts';
import type { Word } from './word.ts';

/** What the tool says in documents, in English. Ids begin with the name of their group. */
export const en = { ...document, ...summary, ...pictures, ...kits, ...calendar, ...formats } satisfies Readonly<
  Record<string, Word>
>;

export type WordId = keyof typeof en;
