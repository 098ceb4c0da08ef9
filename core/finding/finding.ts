import type { Message } from '../messages/message.ts';
import type { Place } from '../parse/locate.ts';

export type Severity = 'error' | 'warning' | 'information';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

export type Category = 'syntax' | 'schema' | 'question' | 'rule' | 'suppression' | 'configuration';

/** A smallest text edit: replaces what `place` covers; an empty span inserts. */
export interface Edit {
  readonly place: Place;
  readonly newText: string;
}

/** `safe` holds no guess and may be applied without asking; `suggested` is a person's to accept. */
export interface Fix {
  readonly title: Message;
  readonly applicability: 'safe' | 'suggested';
  readonly edits: readonly Edit[];
}

/** Another place that explains a finding, in this file or another of the family. */
export interface Related {
  readonly uri: string;
  readonly document: number;
  readonly place: Place;
  readonly message: Message;
}

/** What is wrong at one place of one document, free of language and of absolute positions. */
export interface Finding {
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly document: number;
  readonly place: Place;
  readonly message: Message;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Of a question's finding. */
  readonly state?: 'unanswered' | 'partial';
  /** Of `missing-section`: the questions that the section would answer. */
  readonly questions?: readonly string[];
  /** What tells two findings of one code at one place apart, such as the offending key: part of the fingerprint. */
  readonly discriminator?: string;
}

export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
