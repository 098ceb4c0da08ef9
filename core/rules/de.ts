/** A message, and what to write instead where that is said. */
type Text = readonly [message: string, remedy?: string];

interface RuleTexts {
  readonly summary: string;
  readonly why: string;
  readonly messages: Readonly<Record<string, Text>>;
}

/** The rules in German, by their codes. */
export const de: Readonly<Record<string, RuleTexts>> = {};
