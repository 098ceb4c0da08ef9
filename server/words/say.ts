import type { en, Word } from './en.ts';

export type WordId = keyof typeof en;

/** All texts of one language. */
export type Language = Readonly<Record<WordId, Word>>;

/** The text of the client's language, filled in. */
export type Say = (id: WordId, params?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language, locale: string): Say {
  const plural = new Intl.PluralRules(locale);
  return (id, params = {}) => {
    const word = language[id];
    const form =
      typeof word === 'string' ? word : plural.select(Number(params.count)) === 'one' ? word.one : word.other;
    return form.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}
