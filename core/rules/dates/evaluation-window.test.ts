import { describeRule } from '../../testing/describe-rule.ts';
import { evaluationWindow } from './evaluation-window.ts';

describeRule(evaluationWindow, [
  {
    title: 'speaks of go-live alone where the evaluation comes before it',
    plan: `
kind: change-plan
title: "Shorter queues"
what:
  kpis:
    waiting-time:
      due: 2027-09-30
when:
  go-live: 2027-06-01
reporting:
  evaluation:
    date: go-live - 1 day
          ~~~~~~~~~~~~~~~ Success is judged on 2027-05-31, before go-live on 2027-06-01. There is nothing to judge yet.
    criteria:
      - kpi: waiting-time
`,
  },
  {
    title: 'lists several KPIs with the last day, those of the communication plan among them',
    plan: `
kind: change-plan
title: "Shorter queues"
what:
  kpis:
    waiting-time:
      due: 2027-09-30
    calm-desks:
      due: 2027-07-01
reporting:
  evaluation:
    date: 2027-07-15
          ~~~~~~~~~~ Success is judged on 2027-07-15, but "knows-why" and "waiting-time" are due later, the last on 2027-10-29. Their results will not be there yet.
    criteria:
      - kpi: waiting-time
      - kpi: calm-desks
      - kpi: knows-why
      - kpi: waiting-time
---
kind: communication-plan
title: "Shorter queues: what we say"
measurement:
  kpis:
    knows-why:
      due: 2027-10-29
`,
  },
  {
    title: 'is silent on the day itself, about KPIs that it does not judge, and about unknown ones',
    plan: `
kind: change-plan
title: "Shorter queues"
what:
  kpis:
    waiting-time:
      due: 2027-07-15
    later:
      due: 2027-12-15
    undated:
      name: "Complaints a week"
when:
  go-live: 2027-07-15
reporting:
  evaluation:
    date: 2027-07-15
    criteria:
      - kpi: waiting-time
      - kpi: undated
      - kpi: nowhere
      - threshold: 3
`,
  },
  {
    title: 'keeps its severity in a draft: the day is wrong',
    shows: 'severity',
    plan: `
kind: change-plan
title: "Shorter queues"
status: draft
when:
  go-live: 2027-07-15
reporting:
  evaluation:
    date: 2027-07-14
          ~~~~~~~~~~ warning
`,
  },
]);
