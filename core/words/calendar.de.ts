import type { calendar as en } from './calendar.en.ts';
import type { Word } from './word.ts';

export const calendar: Readonly<Record<keyof typeof en, Word>> = {};
