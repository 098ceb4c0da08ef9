import type { Language } from './say.ts';

/** German, as `en.ts`. */
export const de: Partial<Language> = {};
