import type { Word } from './word.ts';

export const kits = {} satisfies Readonly<Record<string, Word>>;
