import { defineRule } from '../../engine/rule.ts';
import { message } from '../../messages/message.ts';
import { gapsIn, stubsOf } from '../../views/gaps.ts';
import { kpis } from '../../views/kpis.ts';
import { below } from '../../views/spot.ts';

const LABELS = {
  target: message('measurable-kpi/target'),
  due: message('measurable-kpi/due'),
  baseline: message('measurable-kpi/baseline'),
  unit: message('measurable-kpi/unit'),
  source: message('measurable-kpi/source'),
  owner: message('measurable-kpi/owner'),
} as const;

const LABELS_OF_PROMISE = {
  due: message('measurable-kpi/promised-day'),
  owner: message('measurable-kpi/promised-person'),
} as const;

export const measurableKpi = defineRule({
  id: 'measurable-kpi',
  severity: 'warning',
  states: 'missing',
  summary: 'A KPI has no target, due date, baseline, unit, source or owner.',
  why: 'A number becomes a measure only when people know where it stands today, where it should stand by which day, where it comes from and who looks it up. If one of these is open, everybody can read success or failure into it afterwards.',
  source:
    "Changewright's default, after the SMART criteria of George T. Doran (1981): specific, measurable, assignable, time-related.",
  falsePositives:
    'A KPI that was never counted has no baseline yet: give the baseline a "due" and an "owner" until it is measured. A KPI that you only watch may stand in your dashboard instead of the plan.',
  messages: {
    default: {
      message: '"{kpi}" lacks {missing}. Nobody can say later whether it was reached.',
      remedy:
        'Add what is missing. If the baseline is not measured yet, write below it who will measure it ("owner") and by when ("due").',
    },
    stub: { message: 'Add lines to fill in', remedy: '' },
    target: { message: 'a target', remedy: '' },
    due: { message: 'a due date', remedy: '' },
    baseline: { message: 'a baseline', remedy: '' },
    unit: { message: 'a unit', remedy: '' },
    source: { message: 'a source', remedy: '' },
    owner: { message: 'an owner', remedy: '' },
    'promised-day': { message: 'a day for measuring the baseline', remedy: '' },
    'promised-person': { message: 'a person to measure the baseline', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New expense tool"
what:
  kpis:
    days-to-pay:
    ~~~~~~~~~~~ "days-to-pay" lacks a due date, a source and an owner. Nobody can say later whether it was reached.
      name: "Days from claim to payment"
      measures: impact
      unit: days
      direction: down
      baseline: 24
      target: 10
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
      baseline:
        due: 2027-01-29
        owner: ottokar
      target: 10
      due: 2027-03-31
      source: "Accounts"
      owner: ottokar
`,
  },
  *check(read) {
    for (const { id, value, spot } of read(kpis)) {
      const { baseline } = value;
      const promise =
        typeof baseline === 'object' ? gapsIn(baseline, below(spot, 'baseline'), LABELS_OF_PROMISE, read) : [];
      const gaps = [...gapsIn(value, spot, LABELS, read), ...promise];
      const [first] = gaps;
      if (!first) continue;
      const edits = stubsOf(gaps);
      yield {
        at: first.at,
        params: { kpi: id, missing: gaps.map(({ label }) => label) },
        fixes: edits.length === 0 ? [] : [{ says: 'stub', applicability: 'suggested', edits }],
      };
    }
  },
});
