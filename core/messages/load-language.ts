import { english } from './english.ts';
import type { Language } from './language.ts';

/** Languages beside English. Their texts are read only when somebody wants them. */
const OTHERS = {
  de: async () => (await import('./german.ts')).german,
  pseudo: async () => (await import('./pseudo.ts')).pseudo,
};

export type LanguageId = 'en' | keyof typeof OTHERS;

/** The language of a locale such as `de-AT`; English where there is none of ours. */
export function languageIdOf(locale: string | undefined): LanguageId {
  const id = locale?.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(OTHERS, id) ? (id as keyof typeof OTHERS) : 'en';
}

export async function loadLanguage(id: LanguageId): Promise<Language> {
  return id === 'en' ? english : OTHERS[id]();
}
