import { describeRule } from '../../testing/describe-rule.ts';
import { hoursOverload } from './hours-overload.ts';

const QUIET = hoursOverload.bad.plan.replace(/\n *~+ .*/, '');

describeRule(hoursOverload, [
  { title: 'does not mind hours of two weeks', plan: QUIET.replace('2027-02-04', '2027-02-08') },
  {
    title: 'does not mind hours of two audiences',
    plan: QUIET.replace('audience: cashiers\n      skill: "Close', 'audience: cooks\n      skill: "Close'),
  },
  {
    title: 'adds items of the schedule and sessions',
    plan: `
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
    name: "Cashiers"
schedule:
  shop-meeting:
    date: 2027-02-04
    audiences: [cashiers]
    duration: 150 minutes
training:
  sessions:
    - audience: cashiers
      date: 2027-02-05
            ~~~~~~~~~~ "cashiers" must give 4.5 hours in the week of 2027-02-01, but can give 4. What does not fit is skipped.
      hours: 2
`,
  },
  {
    title: 'counts as the configuration says',
    files: { 'changewright.yaml': 'rules: {hours-overload: {per-week: 5}}\n' },
    plan: QUIET,
  },
]);
