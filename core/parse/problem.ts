import type { Message } from '../messages/message.ts';
import type { Span } from './tree.ts';

export const PROBLEM_CODES = [
  'yaml-syntax',
  'duplicate-key',
  'tab-indent',
  'merge-conflict',
  'prose-needs-quotes',
  'too-large',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Problems because of which a part of the file is lost to every reader. */
export const LOSES_LINES: readonly ProblemCode[] = ['yaml-syntax', 'tab-indent', 'merge-conflict', 'too-large'];

/** Something wrong with the text itself, before any schema. Spans are offsets in the file. */
export interface Problem {
  readonly code: ProblemCode;
  readonly span: Span;
  readonly message: Message;
  /** The text that mends it without a guess, and where it goes. */
  readonly fix?: { readonly title: Message; readonly span: Span; readonly newText: string };
  readonly related?: { readonly span: Span; readonly message: Message };
}
