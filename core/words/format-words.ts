import { formats as de } from './formats.de.ts';
import { formats as en } from './formats.en.ts';
import { Speech } from './speech.ts';

type FormatWordId = keyof typeof en;

/** What a format has to say by itself. */
export type FormatWords = (id: FormatWordId, params?: Readonly<Record<string, string | number>>) => string;

/** The same with days and numbers, and with lines of a document in its sentences. */
export type FormatSpeech = Speech<FormatWordId>;

/**
 * The few words that a format adds to a document, in the document's language. They come without all the others, so that
 * what writes a file need not carry a whole language with it.
 */
export function formatSpeech(language: string): FormatSpeech {
  return /^de\b/i.test(language) ? new Speech('de', de) : new Speech('en-GB', en);
}

export function formatWords(language: string): FormatWords {
  const speech = formatSpeech(language);
  return (id, params) => speech.say(id, params);
}
