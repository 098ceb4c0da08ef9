import type { Word } from './en.ts';

/** German, as `en.ts`. */
export const de: Partial<Record<string, Word>> = {};
