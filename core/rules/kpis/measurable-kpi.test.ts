import { describeRule } from '../../testing/describe-rule.ts';
import { measurableKpi } from './measurable-kpi.ts';

const kpi = (lines: string) => `
kind: change-plan
title: "New expense tool"
what:
  kpis:
    days-to-pay:
      name: "Days from claim to payment"
      measures: impact
${lines}`;

describeRule(measurableKpi, [
  {
    title: 'lets a baseline be measured later; once its day has passed, another rule speaks',
    today: '2027-01-30',
    plan: kpi(
      '      baseline: {due: 2027-01-29, owner: ottokar}\n      target: 10\n      unit: days\n      due: 2027-03-31\n      source: "Accounts"\n      owner: ottokar\n',
    ),
  },
  {
    title: 'asks who measures the baseline, and by when',
    plan: kpi(
      '      baseline: {owner: ottokar}\n      ~~~~~~~~ "days-to-pay" lacks a day for measuring the baseline. Nobody can say later whether it was reached.\n      target: 10\n      unit: days\n      due: 2027-03-31\n      source: "Accounts"\n      owner: ottokar\n',
    ),
  },
  {
    title: 'says nothing of a value of a wrong type or a date that cannot be read: their own findings do',
    plan: kpi(
      '      baseline: about forty\n      target: [10]\n      unit: days\n      due: next spring\n      source: "Accounts"\n      owner: ottokar\n',
    ),
  },
  {
    title: 'speaks of each plan’s own KPIs, and is information in a draft',
    shows: 'severity',
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
status: draft
measurement:
  kpis:
    knows-why:
    ~~~~~~~~~ information
      name: "People who can say why"
      level: outcome
`,
  },
  {
    title: 'offers lines to fill in for what is not written at all',
    plan: kpi(
      '      baseline: 24\n      target: TBD\n              ~~~ "days-to-pay" lacks a target, a source and an owner. Nobody can say later whether it was reached.\n      unit: days\n      due: 2027-03-31\n',
    ),
    fixed: kpi(
      '      baseline: 24\n      target: TBD\n      unit: days\n      due: 2027-03-31\n      source: TBD\n      owner: TBD\n',
    ),
  },
]);
