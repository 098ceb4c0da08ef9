import type { Question } from './question.ts';

/** The questions in German, by their short names. */
export const de: Readonly<Record<string, Pick<Question, 'asks' | 'good'>>> = {};
