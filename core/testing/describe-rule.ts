import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import type { Rule, RuleExample } from '../engine/rule.ts';
import { drawCheck, findingsOf, type PictureOptions } from './check-picture.ts';
import { stripSquiggles } from './picture.ts';

/** A plan drawn with what the rule says of it: squiggles with the message below, or none where it must stay silent. */
export interface RuleCase extends RuleExample {
  readonly title: string;
  /** What stands behind a squiggle: the message, or the severity where that is the point. */
  readonly shows?: 'message' | 'severity';
  /** The plan after the first fix of each finding. */
  readonly fixed?: string;
}

/** What one rule says of an example, drawn under the text. */
export function drawRule(rule: Rule, example: RuleExample, shows: RuleCase['shows'] = 'message') {
  return drawCheck(example.plan, {
    ...surroundings(example),
    only: ({ finding }) => finding.code === rule.id,
    label: (located) => (shows === 'severity' ? located.finding.severity : located.message),
  });
}

/** What stands around an example: other files, the day, the last commit. */
function surroundings({ files = {}, committed, today }: RuleExample): PictureOptions {
  return { others: files, ...(committed !== undefined && { committed }), ...(today !== undefined && { today }) };
}

/** An example after the first fix of each of the rule's findings. */
async function fixRule(rule: Rule, example: RuleExample): Promise<string> {
  const text = stripSquiggles(example.plan);
  const found = await findingsOf(text, surroundings(example));
  const own = found.filter(({ finding }) => finding.code === rule.id);
  return applyEdits(
    text,
    own.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  );
}

/** The near misses, the options and the statuses of one rule. Its two examples are tested with those of all rules. */
export function describeRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    it.each(cases.map((each) => [each.title, each] as const))('%s', async (_, each) => {
      expect(await drawRule(rule, each, each.shows)).toBe(each.plan);
      if (each.fixed !== undefined) expect(await fixRule(rule, each)).toBe(each.fixed);
    });
  });
}

export function hasSquiggles({ plan }: RuleExample): boolean {
  return stripSquiggles(plan) !== plan;
}

/** The plans of an example as they are once they are done: no rule has anything to say of them. */
export function whenDone(example: RuleExample): RuleExample {
  const plan = stripSquiggles(example.plan)
    .replace(/^status: .*\n/gm, '')
    .replace(/^title: .*$/gm, '$&\nstatus: done');
  return { ...example, plan };
}
