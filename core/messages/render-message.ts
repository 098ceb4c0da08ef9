import { findQuestion } from '../questions/catalogue.ts';
import { ruleTexts } from '../rules/catalogue.ts';
import { en } from './en.ts';
import type { Message, MessageText, Param, QuestionText } from './message.ts';

/** One language's texts. Placeholders are `{name}`; a list renders as `a, b and c`, and as `"a", "b" and "c"` for `"{name}"`. */
export interface Language {
  readonly texts: Readonly<Record<string, MessageText>>;
  readonly and: string;
  readonly questionText: (question: QuestionText) => string;
  readonly withheld: string;
}

const PROSE_LIMIT = 60;

export interface RenderOptions {
  readonly language?: Language;
  /** Of a restricted plan messages name keys and ids, never its prose. */
  readonly restricted?: boolean;
}

const english: Language = {
  texts: { ...en, ...ruleTexts },
  and: 'and',
  questionText: ({ question, text }) => findQuestion(question)?.[text] ?? question,
  withheld: '(text withheld)',
};

export function renderMessage({ id, params }: Message, options: RenderOptions = {}): MessageText {
  const language = options.language ?? english;
  const fill = (template: string) =>
    template.replace(/("?)\{([a-zA-Z]+)\}\1/g, (whole, quote: string, name: string) => {
      const param = params[name];
      if (param === undefined) return whole;
      if (isWords(param))
        return joinList(
          param.map((word) => `${quote}${word}${quote}`),
          language.and,
        );
      return `${quote}${renderParam(param, language, options.restricted ?? false)}${quote}`;
    });
  const text = language.texts[id] ?? { message: id, remedy: '' };
  return { message: fill(text.message), remedy: fill(text.remedy) };
}

/** Text of a plan as it is shown: withheld of a restricted one. */
export function renderProse(text: string, { language = english, restricted = false }: RenderOptions): string {
  return restricted ? language.withheld : text;
}

type Words = readonly string[];

function isWords(param: Param): param is Words {
  return Array.isArray(param) && typeof param[0] !== 'object';
}

function renderParam(param: Exclude<Param, Words>, language: Language, restricted: boolean): string {
  if (typeof param === 'string' || typeof param === 'number') return String(param);
  if ('prose' in param) return restricted ? language.withheld : shorten(param.prose);
  if ('question' in param) return textOf(param, language);
  return param.map((each) => textOf(each, language)).join(' ');
}

function textOf(question: QuestionText, language: Language): string {
  return question.words ?? language.questionText(question);
}

function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > PROSE_LIMIT ? `${line.slice(0, PROSE_LIMIT - 1).trimEnd()}…` : line;
}
