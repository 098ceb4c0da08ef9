import type { Message } from '../messages/message.ts';
import type { Place } from '../parse/locate.ts';
import type { Path, PlainValue } from '../parse/tree.ts';

export type Severity = 'error' | 'warning' | 'information';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

export type Category = 'syntax' | 'schema' | 'question' | 'rule' | 'suppression' | 'configuration';

/**
 * A change of the plan: text that replaces what `place` covers (an empty span inserts); a value that is set at a path,
 * where the keys that lead to it are made if they are absent, and without a value the path's own entry is taken out; or
 * a section that is written with its prompts.
 */
export type Edit =
  | { readonly place: Place; readonly newText: string }
  | { readonly set: Path; readonly value: PlainValue | undefined }
  | { readonly section: string };

/** `safe` holds no guess and may be applied without asking; `suggested` is a person's to accept. */
export interface Fix {
  readonly title: Message;
  readonly applicability: 'safe' | 'suggested';
  /** A way out that a person takes on purpose, such as putting a question off: offered, and never applied among others. */
  readonly isDecision?: true;
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
  /** Of a rule's finding: the question that is not asked beside it. */
  readonly replacesQuestion?: string;
}

export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
