import { describeRule } from '../../testing/describe-rule.ts';
import { expiredDeferral } from './expired-deferral.ts';

const plan = (status: string, due: string) => `
kind: change-plan
title: "Evening shifts in the library"
status: ${status}
people:
  oyvind:
    name: "Oyvind Castellan"
when:
  start: 2026-11-02
open:
  - question: support.resources
    owner: oyvind
    due: ${due}
`;

describeRule(expiredDeferral, [
  { title: 'is silent on the day itself', plan: plan('in-review', '2026-11-21') },
  {
    title: 'is an error in a draft, too, and counts from other dates of the plan',
    shows: 'severity',
    plan: `${plan('draft', 'start + 2 weeks').trimEnd()}\n         ~~~~~~~~~~~~~~~ error\n`,
  },
  { title: 'is silent once the plan is done', plan: plan('done', '2026-11-16') },
  { title: 'is silent where the plan has stopped', plan: plan('stopped', '2026-11-16') },
  {
    title: 'is silent where the question has its answer by now: the question says what is left to do',
    plan: `${plan('in-review', '2026-11-16')}support:
  asks:
    guard:
      what: "A guard on weekday evenings"
      amount: "300 hours until June"
      whom: oyvind
      due: 2027-01-15
      if-not: "We close at 20:00 as before."
`,
  },
]);
