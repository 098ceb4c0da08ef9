import type { Language } from '../../core/messages/language.ts';
import { type LanguageId, languageIdOf, loadLanguage } from '../../core/messages/load-language.ts';
import { en } from './en.ts';
import { type Say, sayIn, type Language as Words } from './say.ts';

/** All that is said to one client, in its language. */
export interface Texts {
  /** Of findings, questions, fields and rules. */
  readonly language: Language;
  /** Beside them. */
  readonly say: Say;
}

const WORDS: Readonly<Record<LanguageId, () => Promise<Words>>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  pseudo: async () => (await import('./pseudo.ts')).pseudo,
};

export async function loadTexts(locale: string | undefined): Promise<Texts> {
  const id = languageIdOf(locale);
  const language = await loadLanguage(id);
  return { language, say: sayIn(await WORDS[id](), language.locale) };
}
