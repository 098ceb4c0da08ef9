import { describeRule } from '../../testing/describe-rule.ts';
import { unreportedKpi } from './unreported-kpi.ts';

const plan = (reporting: string, head = '') => `
kind: change-plan
title: "New expense tool"
${head}what:
  kpis:
    days-to-pay: {name: "Days from claim to payment", owner: ottokar, cadence: monthly}
    lost-receipts: {name: "Claims without a receipt"}
${reporting}`;

const rows = `reporting:
  progress:
    - kpi: lost-receipts
      tool: "Accounts report"
`;

describeRule(unreportedKpi, [
  { title: 'says nothing where nothing is reported: the question does', plan: plan('reporting: {}\n') },
  {
    title: 'says nothing while a row names no KPI that exists: it may be the one',
    plan: plan('reporting: {progress: [{kpi: days-to-pa}, {kpi: lost-receipts}]}\n'),
  },
  {
    title: 'offers a row with what the KPI says itself',
    plan: plan(rows).replace(
      '    lost-receipts:',
      '    ~~~~~~~~~~~ Nothing under "progress" reports "days-to-pay". Nobody acts on a number that nobody sees.\n    lost-receipts:',
    ),
    fixed: plan(`${rows}    - kpi: days-to-pay\n      tool: TBD\n      owner: ottokar\n      cadence: monthly\n`),
  },
  { title: 'says nothing at size small', plan: plan(rows, 'size: small\n') },
  {
    title: 'says nothing of the communication plan’s KPIs, and finds a row of another change by the name of its file',
    files: {
      'ship.change.yaml': 'kind: change-plan\ntitle: Ship\nwhat: {kpis: {launches: {name: "Launches"}}}\n',
    },
    plan: `
kind: communication-plan
title: "What we say"
for: [./ship.change.yaml, ./plan.yaml]
measurement:
  kpis:
    knows-how: {name: "People who know how"}
---
kind: change-plan
title: "New expense tool"
what:
  kpis:
    days-to-pay: {name: "Days"}
reporting:
  progress: [{kpi: days-to-pay}, {kpi: ship/launches}]
`,
  },
]);
