import type { Message } from '../messages/message.ts';
import type { Span } from './tree.ts';

export type ProblemCode =
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'tab-indent'
  | 'merge-conflict'
  | 'prose-needs-quotes'
  | 'too-large';

/** Something wrong with the text itself, before any schema. Spans are offsets in the file. */
export interface Problem {
  readonly code: ProblemCode;
  readonly span: Span;
  readonly message: Message;
  /** The text that mends it without a guess, and where it goes. */
  readonly fix?: { readonly title: Message; readonly span: Span; readonly newText: string };
  readonly related?: { readonly span: Span; readonly message: Message };
}
