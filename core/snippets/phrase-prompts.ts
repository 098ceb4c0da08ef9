import type { Language } from '../messages/language.ts';

/** A body or a text with its prompts in another language. In a choice the commas of a prompt are escaped. */
export function phrasePrompts(text: string, phrase: Language['phrase']): string {
  return text.replace(/<[^<>\n]+>/g, (prompt) => {
    const said = phrase(prompt.replaceAll('\\,', ','));
    return prompt.includes('\\,') ? said.replaceAll(',', '\\,') : said;
  });
}
