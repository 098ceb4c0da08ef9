import { describeRule } from '../../testing/describe-rule.ts';
import { lonelyOutputMetric } from './lonely-output-metric.ts';

const plan = (kpis: string, kind = 'change-plan') => `
kind: ${kind}
title: "Ship what matters"
${kind === 'change-plan' ? 'what' : 'measurement'}:
  kpis:
${kpis}`;

describeRule(lonelyOutputMetric, [
  {
    title: 'takes a pair from either side',
    plan: plan(
      '    launches: {name: "Launches", measures: launch}\n    defects: {name: "Defects", measures: quality, pairs-with: launches}\n',
    ),
  },
  {
    title: 'offers the only KPI that could be the pair',
    plan: plan(
      '    launches: {name: "Launches", measures: launch}\n    ~~~~~~~~ "launches" counts launches alone. People will make more of it, at the cost of what it is for.\n    defects: {name: "Defects", measures: quality}\n',
    ),
    fixed: plan(
      '    launches: {name: "Launches", measures: launch, pairs-with: defects}\n    defects: {name: "Defects", measures: quality}\n',
    ),
  },
  {
    title: 'takes no other count for a pair',
    plan: plan(
      '    launches: {name: "Launches", measures: launch, pairs-with: visits}\n                                                               ~~~~~~ "launches" counts launches and is paired with "visits", which measures adoption. Neither shows whether the work was any good.\n    visits: {name: "Visits to the new page", measures: adoption}\n',
    ),
  },
  {
    title: 'says nothing of a pair that exists nowhere or whose measure is not known',
    plan: plan(
      '    launches: {name: "Launches", measures: launch, pairs-with: defcts}\n    lead-time: {name: "Days", measures: output, pairs-with: defects}\n    defects: {name: "Defects"}\n',
    ),
  },
  {
    title: 'says nothing of what a communication plan counts: another rule does',
    plan: plan('    mails-sent: {name: "Mails", measures: output, level: output}\n', 'communication-plan'),
  },
]);
