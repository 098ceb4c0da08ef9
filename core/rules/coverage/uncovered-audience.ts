import { defineRule } from '../../engine/rule.ts';
import { type Coverage, coverage } from '../../views/coverage.ts';
import { touchpoints } from '../../views/touchpoints.ts';

export const uncoveredAudience = defineRule({
  id: 'uncovered-audience',
  severity: 'error',
  states: 'missing',
  summary: 'No item of the schedule addresses an affected audience.',
  why: 'These people will hear of the change in the corridor, late and distorted. And they will learn that nobody thought of them.',
  source:
    "Changewright's default: the communication plan addresses everybody whom the change plan calls affected. Several communication plans of one change count together.",
  falsePositives:
    'If another group passes the news on, plan that as an item too, with that group as its sender. If the group turns out not to be affected, take it out of the change plan.',
  messages: {
    default: {
      message:
        'The change affects "{audience}", but no item of the schedule addresses them. They will hear of it in the corridor.',
      remedy: 'Plan an item for "{audience}", or add them to the audiences of one that suits them.',
    },
    nothing: {
      message: 'The schedule has no items, but the change affects "{audiences}". They will hear of it in the corridor.',
      remedy: 'Plan the first items under "schedule": the managers first, then the announcement.',
    },
    schedule: { message: 'The schedule that leaves them out', remedy: '' },
    affected: { message: 'Affected according to the change plan', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Safe hand-over"
who:
  affected:
    nurses:
      impact: low
    porters:
      impact: low
---
kind: communication-plan
title: "Safe hand-over: what we say"
audiences:
  nurses:
    name: "Nurses"
    size: 140
  porters:
  ~~~~~~~ The change affects "porters", but no item of the schedule addresses them. They will hear of it in the corridor.
    name: "Porters"
    size: 12
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [nurses]
    stage: awareness
    covers: [why, why-now, risk-of-not-changing]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Safe hand-over"
who:
  affected:
    nurses:
      impact: low
    porters:
      impact: low
---
kind: communication-plan
title: "Safe hand-over: what we say"
audiences:
  nurses:
    name: "Nurses"
    size: 140
  porters:
    name: "Porters"
    size: 12
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [nurses, porters]
    stage: awareness
    covers: [why, why-now, risk-of-not-changing]
`,
  },
  *check(read) {
    const uncovered = read(coverage).filter(({ items }) => items.length === 0);
    const [first, ...others] = uncovered;
    if (first && others.length > 0 && read(touchpoints).length === 0)
      yield {
        at: first.schedule,
        on: 'key',
        says: 'nothing',
        params: { audiences: uncovered.map(({ audience }) => audience.id) },
        related: uncovered.flatMap(placesOf),
      };
    else
      for (const each of uncovered)
        yield {
          at: each.audience.spot,
          params: { audience: each.audience.id },
          related: [{ at: each.schedule, says: 'schedule' }, ...placesOf(each)],
          about: each.audience.id,
        };
  },
});

function placesOf({ audience }: Coverage) {
  return audience.affected.map(({ spot }) => ({ at: spot, says: 'affected' }) as const);
}
