import type { PhraseText } from '../phrase-parser.ts';

/** What a rule looks for, and where it lets it pass. */
export interface WordList {
  readonly flags: readonly PhraseText[];
  /** Harmless phrases that hold flagged words: "fire drill". */
  readonly passes: readonly PhraseText[];
}
