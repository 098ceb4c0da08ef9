import type { Composing } from '../document/composing.ts';
import type { Rule } from '../engine/rule.ts';
import { optionsOf, severityOf } from '../engine/rule-settings.ts';
import { size } from '../views/inputs.ts';

/** What a rule is set to, so that a picture sees gaps where the rule does; undefined where nobody wants to hear of them. */
export function heededOptions({ read, settings }: Composing, rule: Rule): Readonly<Record<string, never>> | undefined {
  const isSilent = read(size) === 'small' && rule.atSmall === 'silent';
  if (isSilent && settings.rules[rule.id]?.severity === undefined) return undefined;
  return severityOf(rule, settings.rules) === 'off' ? undefined : optionsOf(rule, settings.rules);
}
