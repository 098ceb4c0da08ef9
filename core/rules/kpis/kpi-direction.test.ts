import { describeRule } from '../../testing/describe-rule.ts';
import { kpiDirection } from './kpi-direction.ts';

const kpi = (lines: string, status = 'in-review') => `
kind: change-plan
title: "New expense tool"
status: ${status}
what:
  kpis:
    days-to-pay:
      name: "Days from claim to payment"
${lines}`;

describeRule(kpiDirection, [
  {
    title: 'reads a KPI without a direction as one that shall rise, and offers to turn it round',
    plan: kpi(
      '      baseline: 24\n      target: 10\n              ~~ The target 10 is below the baseline 24, but "days-to-pay" has no direction. Without one, more counts as better.\n',
    ),
    fixed: kpi('      direction: down\n      baseline: 24\n      target: 10\n'),
  },
  {
    title: 'speaks of a target that is reached before the change begins',
    plan: kpi(
      '      direction: down\n      baseline: 0\n      target: 0\n              ~ The target of "days-to-pay" equals its baseline, 0. It is reached before the change begins.\n',
    ),
  },
  {
    title: 'speaks of a target that rises where it shall fall',
    plan: kpi(
      '      direction: down\n      baseline: 24\n      target: 30.5\n              ~~~~ With "direction: down" the target 30.5 is worse than the baseline 24. "days-to-pay" would look good when things get worse.\n',
    ),
  },
  {
    title: 'says nothing while the baseline is not measured',
    plan: kpi('      baseline: {due: 2027-01-29}\n      target: 10\n'),
  },
  {
    title: 'says nothing of a direction that is none',
    plan: kpi('      direction: falling\n      baseline: 24\n      target: 10\n'),
  },
  {
    title: 'keeps its severity in a draft, because a direction is wrong and not missing',
    shows: 'severity',
    plan: kpi('      baseline: 24\n      target: 10\n              ~~ error\n', 'draft'),
  },
  { title: 'is silent once the plan is stopped', plan: kpi('      baseline: 24\n      target: 10\n', 'stopped') },
]);
