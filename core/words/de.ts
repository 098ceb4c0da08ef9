import { calendar } from './calendar.de.ts';
import { document } from './document.de.ts';
import type { en } from './en.ts';
import { formats } from './formats.de.ts';
import { kits } from './kits.de.ts';
import { pictures } from './pictures.de.ts';
import { summary } from './summary.de.ts';
import type { Word } from './word.ts';

export const de: Readonly<Record<keyof typeof en, Word>> = {
  ...document,
  ...summary,
  ...pictures,
  ...kits,
  ...calendar,
  ...formats,
};
