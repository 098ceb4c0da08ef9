import type { Word } from './word.ts';

export const formats = {} satisfies Readonly<Record<string, Word>>;
