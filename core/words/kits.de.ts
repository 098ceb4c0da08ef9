import type { kits as en } from './kits.en.ts';
import type { Word } from './word.ts';

export const kits: Readonly<Record<keyof typeof en, Word>> = {};
