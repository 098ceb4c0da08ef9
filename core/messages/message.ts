import type { Question } from '../questions/question.ts';
import type { en } from './en.ts';

/** Text of the plan itself: never shown of a restricted plan. */
export interface Prose {
  readonly prose: string;
}

/** A question's own text, in the reader's language. */
export interface QuestionText {
  readonly question: string;
  readonly text: 'asks' | 'good';
  /** Of an organisation's own question, which has no other language. */
  readonly words?: string;
}

/** One of several, as `a, b or c`. */
export interface AnyOf {
  readonly anyOf: readonly (string | Message)[];
}

/** What fills a placeholder: a name or number of the plan, or words of ours, which are a message of their own. */
export type Param =
  | string
  | number
  | Prose
  | QuestionText
  | Message
  | AnyOf
  | readonly (string | Message)[]
  | readonly QuestionText[];

/** A rule's own message: its id and which of its messages. */
export type RuleMessageId = `${string}/${string}`;

export type MessageId = keyof typeof en | RuleMessageId;

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

export function message(id: MessageId, params: Readonly<Record<string, Param>> = {}): Message {
  return { id, params };
}

export function prose(text: string): Prose {
  return { prose: text };
}

export function asks(question: Question): QuestionText {
  return questionText(question, 'asks');
}

export function goodAnswer(question: Question): QuestionText {
  return questionText(question, 'good');
}

function questionText(question: Question, text: QuestionText['text']): QuestionText {
  return { question: question.id, text, ...(question.isOwn && { words: question[text] }) };
}
