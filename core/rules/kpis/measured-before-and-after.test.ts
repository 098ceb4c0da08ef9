import { describeRule } from '../../testing/describe-rule.ts';
import { measuredBeforeAndAfter } from './measured-before-and-after.ts';

const plan = (methods: string, { head = '', date = '2027-02-11' } = {}) => `
kind: communication-plan
title: "New expense tool: what we say"
${head}schedule:
  announcement: {date: ${date}}
measurement:
  methods:
${methods}`;

describeRule(measuredBeforeAndAfter, [
  {
    title: 'takes all methods together, and the day of the announcement for one after it',
    plan: plan(
      '    - {method: "Show of hands", dates: [announcement - 1 week]}\n    - {method: "Five calls", dates: [announcement]}\n',
    ),
  },
  {
    title: 'speaks of measures that end before the announcement, under the last one',
    plan: plan(
      '    - {method: "Show of hands", dates: [2027-02-01]}\n    - {method: "Five calls", dates: [announcement - 1 day]}\n                                    ~~~~~~~~~~~~~~~~~~~~~~ The last measurement is on 2027-02-10, before the announcement on 2027-02-11. Nobody will know what the messages changed.\n',
    ),
  },
  {
    title: 'says nothing while one of the days is not known',
    plan: plan('    - {method: "Show of hands", dates: [2027-03-01, TBD]}\n'),
  },
  {
    title: 'says nothing while the day of the announcement is not known',
    plan: plan('    - {method: "Show of hands", dates: [2027-03-01]}\n', { date: 'TBD' }),
  },
  {
    title: 'says nothing at size small',
    plan: plan('    - {method: "Show of hands", dates: [2027-03-01]}\n', { head: 'size: small\n' }),
  },
  {
    title: 'counts from the announcement of the change, and is a warning once the plan is reviewed',
    shows: 'severity',
    plan: `
kind: change-plan
title: "New expense tool"
when: {milestones: {announce: {date: 2027-02-11}}}
---
kind: communication-plan
title: "New expense tool: what we say"
status: in-review
measurement:
  methods:
    - method: "Show of hands"
      dates: [announce + 1 week]
             ~~~~~~~~~~~~~~~~~~~ warning
`,
  },
]);
