import type { Word } from './word.ts';

export const calendar = {} satisfies Readonly<Record<string, Word>>;
