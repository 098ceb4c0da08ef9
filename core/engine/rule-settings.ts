import type { Severity } from '../finding/finding.ts';
import type { PlainValue } from '../parse/tree.ts';
import type { Rule } from './rule.ts';

/** What an organisation's configuration says of one rule; nothing of it has to be there. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, PlainValue>>;
}

/** The settings of one file's rules, by their ids. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export function severityOf(rule: Rule, settings: RuleSettings | undefined): Severity | 'off' {
  return settings?.[rule.id]?.severity ?? rule.severity;
}

/** A value for each of the rule's options: as it is set, else the default. */
export function optionsOf(rule: Rule, settings: RuleSettings | undefined): Readonly<Record<string, never>> {
  const set = settings?.[rule.id]?.options;
  const values = Object.entries(rule.options).map(([name, spec]) => [name, set?.[name] ?? spec.default]);
  return Object.fromEntries(values) as Readonly<Record<string, never>>;
}
