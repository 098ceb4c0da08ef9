import { de as pages } from '../explain/de.ts';
import { CODE_PAGES } from '../explain/pages.ts';
import { QUESTIONS } from '../questions/catalogue.ts';
import { de as questions } from '../questions/de.ts';
import { RULES } from '../rules/catalogue.ts';
import { de as rules } from '../rules/de.ts';
import { de as phrases } from '../schema/de.ts';
import { de as prompts } from '../snippets/de.ts';
import { de as words } from '../words/de.ts';
import { de } from './de.ts';
import type { Language } from './language.ts';
import type { MessageText, QuestionText } from './message.ts';

const phraseOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(phrases),
  ...Object.entries(CODE_PAGES).flatMap(([code, { what, why }]): [string, string][] => {
    const own = pages[code];
    return own
      ? [
          [what, own.what],
          [why, own.why],
        ]
      : [];
  }),
  ...QUESTIONS.flatMap(({ id, asks, good }): [string, string][] => {
    const own = questions[id];
    return own
      ? [
          [asks, own.asks],
          [good, own.good],
        ]
      : [];
  }),
  ...RULES.flatMap(({ id, summary, why }): [string, string][] => {
    const own = rules[id];
    return own
      ? [
          [summary, own.summary],
          [why, own.why],
        ]
      : [];
  }),
]);

export const german: Language = {
  locale: 'de',
  texts: { ...de, ...ruleTexts() },
  words,
  and: 'und',
  or: 'oder',
  questionText: ({ question, text }: QuestionText) => questions[question]?.[text] ?? question,
  phrase,
  withheld: '(Text nicht gezeigt)',
};

/** Line by line: what a snippet says is followed by the questions that it answers, each after a dash. */
function phrase(text: string): string {
  return text.replace(/^(- )?(.+)$/gm, (_, dash: string | undefined, line: string) => `${dash ?? ''}${phraseIn(line)}`);
}

/** What is still to be written, as a snippet puts it or by the title of its field. */
function promptIn(text: string): string {
  return (Object.hasOwn(prompts, text) ? prompts[text] : undefined) ?? text.split(' or ').map(titleIn).join(' oder ');
}

function titleIn(text: string): string {
  return phraseOf.get(`${text.charAt(0).toUpperCase()}${text.slice(1)}`) ?? text;
}

/** A default or a severity in brackets at the end of a text is the configuration's own and stays. */
function phraseIn(line: string): string {
  const prompt = /^<(.+)>$/.exec(line)?.[1];
  if (prompt !== undefined) return `<${promptIn(prompt)}>`;
  const [, body = line, suffix = ''] = /^(.*)( \([^()]*\))$/.exec(line) ?? [];
  return phraseOf.get(line) ?? `${phraseOf.get(body) ?? body}${suffix}`;
}

/** As `rule-id/name`. */
function ruleTexts(): Readonly<Record<string, MessageText>> {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([id, { messages }]) =>
      Object.entries(messages).map(([name, [message, remedy = '']]) => [`${id}/${name}`, { message, remedy }]),
    ),
  );
}
