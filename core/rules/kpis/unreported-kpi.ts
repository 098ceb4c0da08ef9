import { defineRule } from '../../engine/rule.ts';
import type { PlainValue } from '../../parse/tree.ts';
import { type Kpi, kpis } from '../../views/kpis.ts';
import { progressRows } from '../../views/progress.ts';
import { type PlanRef, spotIn } from '../../views/spot.ts';

export const unreportedKpi = defineRule({
  id: 'unreported-kpi',
  severity: 'warning',
  states: 'missing',
  atSmall: 'silent',
  summary: 'A KPI of the change plan is not reported anywhere.',
  why: 'A number that nobody sees changes nothing. Either somebody can act on it, or people should be spared the counting.',
  source: "Changewright's default: each KPI of a change is reported, by a person with a name.",
  falsePositives:
    'If one report shows several KPIs, give each its own entry with the same tool. A KPI that nobody needs to see can leave the plan.',
  messages: {
    default: {
      message: 'Nothing under "progress" reports "{kpi}". Nobody acts on a number that nobody sees.',
      remedy: 'Add it under "progress" with its tool and owner, or leave the KPI out.',
    },
    progress: { message: 'What is reported so far', remedy: '' },
    fix: { message: 'Add "{kpi}" under "progress"', remedy: '' },
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
    lost-receipts:
    ~~~~~~~~~~~~~ Nothing under "progress" reports "lost-receipts". Nobody acts on a number that nobody sees.
      name: "Claims without a receipt"
      measures: quality
reporting:
  progress:
    - kpi: days-to-pay
      tool: "Accounts report"
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
reporting:
  progress:
    - kpi: days-to-pay
      tool: "Accounts report"
      owner: ottokar
`,
  },
  *check(read) {
    const rows = read(progressRows);
    // A row that names no known KPI may be the one that is looked for.
    if (rows.length === 0 || rows.some(({ kpi }) => kpi === undefined)) return;
    const reported = new Set(rows.map(({ kpi }) => kpi));
    for (const kpi of read(kpis)) {
      const { plan } = kpi.spot;
      const count = rows.filter(({ spot }) => spot.plan === plan).length;
      if (plan.kind !== 'change-plan' || count === 0 || reported.has(kpi)) continue;
      yield {
        at: kpi.spot,
        on: 'key',
        params: { kpi: kpi.id },
        related: [{ at: spotIn(plan, 'reporting', 'progress'), says: 'progress' }],
        fixes: [rowFix(kpi, plan, count)],
      };
    }
  },
});

/** A row with what the KPI says itself; with which tool it is shown is left to fill in. */
function rowFix({ id, value }: Kpi, plan: PlanRef, count: number) {
  const { owner = 'TBD', cadence } = value;
  const row: PlainValue = { kpi: id, tool: 'TBD', owner, ...(cadence !== undefined && { cadence }) };
  const edits = [{ set: spotIn(plan, 'reporting', 'progress', count), value: row }];
  return { says: 'fix', params: { kpi: id }, applicability: 'suggested', edits } as const;
}
