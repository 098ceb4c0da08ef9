import type { Language } from '../messages/language.ts';
import type { QuestionText } from '../messages/message.ts';
import type { WordId } from './en.ts';
import { Speech } from './speech.ts';

/** Says things in one language: the tool's own words, days and numbers. */
export class Wording extends Speech<WordId> {
  readonly language: Language;

  constructor(language: Language) {
    super(language.locale, language.words);
    this.language = language;
  }

  asks(question: QuestionText): string {
    return this.language.questionText(question);
  }
}
