import type { WordId } from '../words/en.ts';
import type { Word } from '../words/word.ts';
import type { MessageText, QuestionText } from './message.ts';

/** One language's texts. Placeholders are `{name}`; a list renders as `a, b and c`, and as `"a", "b" and "c"` for `"{name}"`. */
export interface Language {
  /** What dates and numbers are written by. */
  readonly locale: string;
  readonly texts: Readonly<Record<string, MessageText>>;
  /** What documents say: see `Wording`. */
  readonly words: Readonly<Record<WordId, Word>>;
  readonly and: string;
  readonly or: string;
  readonly questionText: (question: QuestionText) => string;
  /** What the schemas, the snippets and the rules say, by its English text. */
  readonly phrase: (english: string) => string;
  readonly withheld: string;
}
