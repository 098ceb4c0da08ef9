import { describeRule } from '../../testing/describe-rule.ts';
import { individualMetric } from './individual-metric.ts';

const plan = (kpi: string, status = 'draft') => `
kind: change-plan
title: "Ship what matters"
status: ${status}
what:
  kpis:
    changes: ${kpi}
`;

describeRule(individualMetric, [
  {
    title: 'lets people be asked one by one how they are',
    plan: plan('{name: "Answers to the pulse", measures: wellbeing, scope: individual}'),
  },
  {
    title: 'says nothing while it is open what is measured',
    plan: plan('{name: "Changes", scope: individual}'),
  },
  { title: 'lets teams count their output', plan: plan('{name: "Changes", measures: output, scope: team}') },
  {
    title: 'is a warning in a draft already',
    shows: 'severity',
    plan: plan(
      '{name: "Launches", measures: launch, scope: individual}\n                                                         ~~~~~~~~~~ warning',
    ),
    fixed: plan('{name: "Launches", measures: launch, scope: team}'),
  },
]);
