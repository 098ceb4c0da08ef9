import { defineRule } from '../../engine/rule.ts';
import { kpis } from '../../views/kpis.ts';
import { below } from '../../views/spot.ts';
import { unsound, unsoundAt } from '../../views/unsound.ts';

export const kpiDirection = defineRule({
  id: 'kpi-direction',
  severity: 'error',
  states: 'wrong',
  summary: 'A target lies on the wrong side of its baseline, or equals it.',
  why: 'With the wrong direction a report turns green while things get worse, and people are praised or criticised for the opposite of what happened. A target that equals the baseline asks for nothing.',
  source:
    'Changewright\'s default: with "direction: up" the target is above the baseline, with "direction: down" below it. Without a direction, up is meant.',
  falsePositives:
    'A number that should stay where it is has no target to reach: watch it with a trigger under "adaptation" instead.',
  messages: {
    default: {
      message:
        'With "direction: {direction}" the target {target} is worse than the baseline {baseline}. "{kpi}" would look good when things get worse.',
      remedy: 'Write "direction: {other}", or correct the target.',
    },
    unwritten: {
      message:
        'The target {target} is below the baseline {baseline}, but "{kpi}" has no direction. Without one, more counts as better.',
      remedy: 'Write "direction: {other}", or correct the target.',
    },
    equal: {
      message: 'The target of "{kpi}" equals its baseline, {baseline}. It is reached before the change begins.',
      remedy: 'Write the number that you want to reach.',
    },
    fix: { message: 'Write "direction: {other}"', remedy: '' },
    baseline: { message: 'The baseline', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New expense tool"
what:
  kpis:
    days-to-pay:
      name: "Days from claim to payment"
      measures: impact
      unit: days
      direction: up
      baseline: 24
      target: 10
              ~~ With "direction: up" the target 10 is worse than the baseline 24. "days-to-pay" would look good when things get worse.
      due: 2027-03-31
      source: "Accounts"
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New expense tool"
people:
  ottokar:
    name: "Ottokar Nyberg-Said"
what:
  outcomes:
    paid-sooner:
      change: "Engineers send the form from the van on the day."
      kpis: [days-to-pay]
  kpis:
    days-to-pay:
      name: "Days from claim to payment"
      measures: impact
      unit: days
      direction: down
      baseline: 24
      target: 10
      due: 2027-03-31
      source: "Accounts"
      owner: ottokar
`,
  },
  *check(read) {
    for (const { id, value, spot } of read(kpis)) {
      const { baseline, target, direction = 'up' } = value;
      if (typeof baseline !== 'number' || target === undefined) continue;
      if (unsoundAt(read(unsound), below(spot, 'direction')) === 'malformed') continue;
      const isReached = direction === 'up' ? target <= baseline : target >= baseline;
      if (!isReached) continue;
      const other = direction === 'up' ? 'down' : 'up';
      const isEqual = target === baseline;
      yield {
        at: below(spot, 'target'),
        says: isEqual ? 'equal' : value.direction === undefined ? 'unwritten' : 'default',
        params: { kpi: id, target, baseline, direction, other },
        related: [{ at: below(spot, 'baseline'), says: 'baseline' }],
        fixes: isEqual
          ? []
          : [
              {
                says: 'fix',
                params: { other },
                applicability: 'suggested',
                edits: [{ set: below(spot, 'direction'), value: other }],
              },
            ],
      };
    }
  },
});
