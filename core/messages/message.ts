import { findQuestion } from '../questions/catalogue.ts';
import { en } from './en.ts';

/** Text of the plan itself: never shown of a restricted plan. */
export interface Prose {
  readonly prose: string;
}

/** A question's own text, in the reader's language. */
export interface QuestionText {
  readonly question: string;
  readonly text: 'asks' | 'good';
}

export type Param = string | number | Prose | QuestionText | readonly string[] | readonly QuestionText[];

export type MessageId = keyof typeof en;

/** What is said, free of any language: rendered at the edge, never hashed into a fingerprint. */
export interface Message {
  readonly id: MessageId;
  readonly params: Readonly<Record<string, Param>>;
}

/** What is wrong and why it matters, and what to write instead (empty where the message says it all). */
export interface MessageText {
  readonly message: string;
  readonly remedy: string;
}

/** One language's texts. Placeholders are `{name}`; a list renders as "a, b and c". */
export interface Language {
  readonly texts: Readonly<Record<MessageId, MessageText>>;
  readonly and: string;
  readonly questionText: (question: QuestionText) => string;
  readonly withheld: string;
}

const PROSE_LIMIT = 60;

export function message(id: MessageId, params: Record<string, Param> = {}): Message {
  return { id, params };
}

export function prose(text: string): Prose {
  return { prose: text };
}

export function asks(question: string): QuestionText {
  return { question, text: 'asks' };
}

export function goodAnswer(question: string): QuestionText {
  return { question, text: 'good' };
}

export interface RenderOptions {
  readonly language?: Language;
  /** Of a restricted plan messages name keys and ids, never its prose. */
  readonly restricted?: boolean;
}

const english: Language = {
  texts: en,
  and: 'and',
  questionText: ({ question, text }) => findQuestion(question)?.[text] ?? question,
  withheld: '(text withheld)',
};

export function renderMessage({ id, params }: Message, options: RenderOptions = {}): MessageText {
  const language = options.language ?? english;
  const fill = (template: string) =>
    template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
      const param = params[name];
      return param === undefined ? whole : renderParam(param, language, options.restricted ?? false);
    });
  const text = language.texts[id];
  return { message: fill(text.message), remedy: fill(text.remedy) };
}

function renderParam(param: Param, language: Language, restricted: boolean): string {
  if (typeof param === 'string' || typeof param === 'number') return String(param);
  if ('prose' in param) return restricted ? language.withheld : shorten(param.prose);
  if ('question' in param) return language.questionText(param);
  const [first] = param;
  if (typeof first === 'object') return (param as readonly QuestionText[]).map(language.questionText).join(' ');
  return joinList(param as readonly string[], language.and);
}

function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > PROSE_LIMIT ? `${line.slice(0, PROSE_LIMIT - 1).trimEnd()}…` : line;
}
