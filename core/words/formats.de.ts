import type { formats as en } from './formats.en.ts';
import type { Word } from './word.ts';

export const formats: Readonly<Record<keyof typeof en, Word>> = {};
