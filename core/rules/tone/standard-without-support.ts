import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { audiences } from '../../views/audiences.ts';
import { type Entry, entriesIn, itemsIn, textsOf } from '../../views/entries.ts';
import { gapsIn } from '../../views/gaps.ts';
import { change, type Part, size } from '../../views/inputs.ts';
import { type Kpi, kpis } from '../../views/kpis.ts';
import { below, type PlanRef } from '../../views/spot.ts';

export const standardWithoutSupport = defineRule({
  id: 'standard-without-support',
  severity: 'warning',
  states: 'missing',
  summary: 'An expectation comes without support, or a target rises for an audience that gets no support.',
  why: 'A higher bar without help is heard as "try harder or go". With help it is heard as trust, and people reach it.',
  source:
    'Amy Edmondson, The Fearless Organization (2018): people learn where standards and psychological safety are both high.',
  yieldsTo: ['untrained-audience'],
  falsePositives:
    'It counts what the change plan offers, trains and mentors. Where a group gets its support elsewhere, write it under support.offered: readers of the plan do not know it either.',
  messages: {
    default: {
      message: 'This standard comes without support: people hear only that more is asked of them.',
      remedy: 'Write under "support" what helps people to reach it.',
    },
    target: {
      message:
        'The bar rises from {baseline} to {target} for "{audience}", and no support, training or mentor is named for them.',
      remedy: 'Add what helps them under support.offered or how.training, or set a target that they reach as they are.',
    },
    audience: { message: 'The audience whose bar rises', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Safe hand-over"
safety:
  expectations:
    - standard: "All eight safety items at each change of shift"
      ~~~~~~~~ This standard comes without support: people hear only that more is asked of them.
    - standard: "A short talk of the whole shift at the ward board"
      support: "A helper stands beside the first ten talks."
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Safe hand-over"
safety:
  expectations:
    - standard: "All eight safety items at each change of shift"
      support: "Most items are one tap, and a helper is there on each shift."
    - standard: "A short talk of the whole shift at the ward board"
      support: "A helper stands beside the first ten talks."
`,
  },
  *check(read) {
    for (const { value, spot } of itemsIn(
      read(change.safety),
      ['safety', 'expectations'],
      (safety) => safety.expectations,
    ))
      for (const { at } of value.standard === undefined ? [] : gapsIn(value, spot, { support: 'support' }, read))
        yield { at };
    for (const { audience, kpi } of unsupportedTargets(read)) {
      const { baseline, target } = kpi.value;
      const spot = read(audiences).get(audience)?.spot;
      yield {
        at: below(kpi.spot, 'target'),
        says: 'target',
        params: { audience, baseline: Number(baseline), target: Number(target) },
        about: audience,
        discriminator: audience,
        ...(spot && { related: [{ at: spot, says: 'audience' }] }),
      };
    }
  },
});

interface RisingTarget {
  readonly audience: string;
  readonly kpi: Kpi;
}

/** For each audience that gets no support the first target that asks more of it. */
function unsupportedTargets(read: Read): RisingTarget[] {
  const rising = read(kpis).filter(isRising);
  const outcomes = entriesIn(read(change.what), ['what', 'outcomes'], (what) => what.outcomes);
  const first = new Map<string, RisingTarget>();
  for (const { value, spot } of outcomes) {
    const { who = '', kpis: names } = value;
    const kpi = rising.find((each) => textsOf(names).includes(each.id) && isOf(each, spot.plan));
    const supported = supportedIn(read, spot.plan);
    if (kpi && supported?.has(who) === false && read(audiences).has(who) && !first.has(who))
      first.set(who, { audience: who, kpi });
  }
  return [...first.values()];
}

/** More is asked of people than they reach today. How they feel is nothing to ask of them. */
function isRising({ value: { measures, baseline, target, direction = 'up' } }: Kpi): boolean {
  if (measures === undefined || measures === 'wellbeing') return false;
  if (typeof baseline !== 'number' || target === undefined) return false;
  return direction === 'up' ? target > baseline : target < baseline;
}

function isOf({ spot }: Kpi, plan: PlanRef): boolean {
  return spot.plan === plan || spot.plan.kind === 'communication-plan';
}

/** Whom a change supports; undefined where it names no training or no offer yet, or not for whom: its questions say that. */
function supportedIn(read: Read, plan: PlanRef): ReadonlySet<string> | undefined {
  const own = <T>(parts: readonly Part<T>[]) => parts.filter((part) => part.plan === plan);
  const offers = itemsIn(own(read(change.support)), ['support', 'offered'], (support) => support.offered);
  const trainings = itemsIn(own(read(change.how)), ['how', 'training'], (how) => how.training);
  if (trainings.length === 0 || (offers.length === 0 && read(size) !== 'small')) return undefined;
  const offered = [...offers, ...trainings].map(({ value }: Entry<{ readonly audience?: string }>) => value.audience);
  const mentored = own(read(change.safety)).flatMap(({ value }) => (value.mentoring ?? []).map((each) => each.for));
  if (!offered.every((id) => id !== undefined && read(audiences).has(id))) return undefined;
  return new Set([...offered, ...mentored].flatMap((id) => id ?? []));
}
