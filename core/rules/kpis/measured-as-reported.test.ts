import { describeRule } from '../../testing/describe-rule.ts';
import { measuredAsReported } from './measured-as-reported.ts';

const plan = (cadence: string, reporting: string, status = 'draft') => `
kind: change-plan
title: "New expense tool"
status: ${status}
what:
  kpis:
    days-to-pay:
      cadence: ${cadence}
reporting:
  ${reporting}
`;

describeRule(measuredAsReported, [
  {
    title: 'takes every 4 weeks and monthly for the same',
    plan: plan('monthly on day 3', 'progress: [{kpi: days-to-pay, cadence: every 4 weeks}]'),
  },
  {
    title: 'speaks once, of the most frequent reader',
    plan: plan(
      'monthly\n               ~~~~~~~ "days-to-pay" is measured monthly, but reported weekly on mon. Some reports will have no new number to show.',
      'progress: [{kpi: days-to-pay, cadence: every 2 weeks}]\n  executive-updates: {cadence: weekly on mon}',
    ),
  },
  {
    title: 'says nothing where a rhythm is missing or cannot be read',
    plan: plan('monthly', 'progress: [{kpi: days-to-pay}, {kpi: days-to-pay, cadence: now and then}]'),
  },
  {
    title: 'says nothing of a row that names another KPI',
    plan: plan('monthly', 'progress: [{kpi: errors, cadence: daily}]'),
  },
  {
    title: 'knows a KPI of the communication plan that the change reports, and not its executive update',
    plan: `
kind: change-plan
title: "New expense tool"
reporting:
  progress: [{kpi: knows-how, cadence: monthly}]
  executive-updates: {cadence: weekly}
---
kind: communication-plan
title: "New expense tool: what we say"
measurement:
  kpis:
    knows-how: {cadence: quarterly}
                         ~~~~~~~~~ "knows-how" is measured quarterly, but reported monthly. Some reports will have no new number to show.
    feels-heard: {cadence: monthly}
`,
  },
  {
    title: 'is a warning in a draft',
    shows: 'severity',
    plan: plan('yearly\n               ~~~~~~ warning', 'executive-updates: {cadence: monthly}'),
  },
]);
