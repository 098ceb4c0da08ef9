import { formats as de } from './formats.de.ts';
import { formats as en } from './formats.en.ts';
import type { Word } from './word.ts';

type FormatWordId = keyof typeof en;

/** What a format has to say by itself. */
export type FormatWords = (id: FormatWordId, params?: Readonly<Record<string, string | number>>) => string;

/**
 * The few words that a format adds to a document, in the document's language. They come without all the others, so that
 * what writes a file need not carry a whole language with it.
 */
export function formatWords(language: string): FormatWords {
  const words: Readonly<Record<FormatWordId, Word>> = /^de\b/i.test(language) ? de : en;
  return (id, params = {}) => {
    const word = words[id];
    const text = typeof word === 'string' ? word : word[Number(params.count) === 1 ? 'one' : 'other'];
    return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}
