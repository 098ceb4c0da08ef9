import type { pictures as en } from './pictures.en.ts';
import type { Word } from './word.ts';

export const pictures: Readonly<Record<keyof typeof en, Word>> = {};
