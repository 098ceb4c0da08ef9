import type { Word } from './word.ts';

export const summary = {} satisfies Readonly<Record<string, Word>>;
