import type { Word } from './word.ts';

export const pictures = {} satisfies Readonly<Record<string, Word>>;
