import type { Rule } from '../engine/rule.ts';
import { RULES_BY_GROUP } from '../generated/rules.ts';
import type { MessageText } from '../messages/message.ts';

export type RuleGroup = keyof typeof RULES_BY_GROUP;

export const RULE_GROUPS = Object.keys(RULES_BY_GROUP) as readonly RuleGroup[];

export const RULES: readonly Rule[] = Object.values(RULES_BY_GROUP).flat();

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

export function rulesOf(group: RuleGroup): readonly Rule[] {
  return RULES_BY_GROUP[group];
}

/** The rules' own messages, as `rule-id/name`. */
export const ruleTexts: Readonly<Record<string, MessageText>> = Object.fromEntries(
  RULES.flatMap(({ id, messages }) => Object.entries(messages).map(([name, text]) => [`${id}/${name}`, text])),
);
