import type { summary as en } from './summary.en.ts';
import type { Word } from './word.ts';

export const summary: Readonly<Record<keyof typeof en, Word>> = {};
