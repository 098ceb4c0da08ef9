import { describeRule } from '../../testing/describe-rule.ts';
import { overdue } from './overdue.ts';

describeRule(overdue, [
  {
    title: 'finds each kind of thing that has a day and is not done',
    plan: `
kind: change-plan
title: "Cash-free canteen"
what:
  kpis:
    queue:
      baseline:
        due: 2026-11-02
             ~~~~~~~~~~ The baseline of "queue" was due on 2026-11-02 and has not been measured.
      due: 2026-11-20
           ~~~~~~~~~~ The KPI "queue" was due on 2026-11-20 and has no reading. Nobody can tell whether it was reached.
when:
  start: 2026-09-01
  milestones:
    first-till:
      date: start + 4 weeks
            ~~~~~~~~~~~~~~~ The milestone "first-till" was due on 2026-09-29 and is not done.
how:
  activities:
    order-tills:
      due: 2026-11-20
           ~~~~~~~~~~ The activity "order-tills" was due on 2026-11-20 and is not done.
      status: doing
  approvals:
    council-consent:
      due: 2026-11-20
           ~~~~~~~~~~ The approval "council-consent" was due on 2026-11-20 and has not been given. Others may be waiting for it.
support:
  asks:
    helpers:
      due: 2026-11-20
           ~~~~~~~~~~ The request "helpers" was due on 2026-11-20 and is still open.
recognition:
  wins:
    first-week:
      date: 2026-11-20
            ~~~~~~~~~~ The win "first-week" was planned for 2026-11-20 and is not celebrated.
reporting:
  executive-updates:
    next: 2026-11-20
          ~~~~~~~~~~ The next update for the executives was planned for 2026-11-20, which has passed.
decisions:
  close-the-till:
    due: 2026-11-20
         ~~~~~~~~~~ The decision "close-the-till" was due on 2026-11-20 and has not been taken.
    decided: TBD
---
kind: communication-plan
title: "Cash-free canteen: what we say"
schedule:
  table-cards:
    date: 2026-11-20
          ~~~~~~~~~~ "table-cards" was to be sent on 2026-11-20 and is still planned. People may be waiting for it.
measurement:
  kpis:
    knows-when:
      due: 2026-11-20
           ~~~~~~~~~~ The KPI "knows-when" was due on 2026-11-20 and has no reading. Nobody can tell whether it was reached.
`,
  },
  {
    title: 'is silent about what is due today, done, dropped or answered, and about what repeats',
    plan: `
kind: change-plan
title: "Cash-free canteen"
what:
  kpis:
    queue:
      due: 2026-11-20
      readings:
        - date: 2026-11-19
          value: 12
when:
  start: 2026-09-01
  milestones:
    first-till:
      date: 2026-11-21
    second-till:
      date: 2026-11-20
      status: dropped
how:
  activities:
    order-tills:
      due: 2026-11-20
      status: done
  approvals:
    council-consent:
      due: 2026-11-20
      status: dropped
support:
  asks:
    helpers:
      due: 2026-11-20
      status: refused
recognition:
  wins:
    first-week:
      date: 2026-11-20
      status: celebrated
reporting:
  evaluation:
    date: 2026-11-20
decisions:
  close-the-till:
    due: 2026-11-20
    decided-date: 2026-11-19
---
kind: communication-plan
title: "Cash-free canteen: what we say"
schedule:
  table-cards:
    date: 2026-11-20
    status: sent
  posters:
    date: 2026-11-20
    status: cancelled
  menu-line:
    every: weekly on mon from 2026-10-05 until 2026-11-20
`,
  },
  {
    title: 'goes by the given day',
    today: '2027-02-03',
    plan: `
kind: change-plan
title: "Cash-free canteen"
how:
  activities:
    order-tills:
      due: 2027-02-02
           ~~~~~~~~~~ The activity "order-tills" was due on 2027-02-02 and is not done.
    train-cashiers:
      due: 2027-02-03
`,
  },
  {
    title: 'keeps its severity in a draft: a day in the past is wrong',
    shows: 'severity',
    plan: `
kind: change-plan
title: "Cash-free canteen"
status: draft
how:
  activities:
    order-tills:
      due: 2026-11-02
           ~~~~~~~~~~ warning
`,
  },
  {
    title: 'is silent once the plan is stopped',
    plan: `
kind: change-plan
title: "Cash-free canteen"
status: stopped
how:
  activities:
    order-tills:
      due: 2026-11-02
`,
  },
  {
    title: 'leaves a day that stands in the wrong order to the rule about that, and what counts from it too',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  go-live: 2027-03-01
  end: 2027-04-30
  milestones:
    announce:
      date: 2026-01-18
---
kind: communication-plan
title: "New name tags: what we say"
schedule:
  gate-talk:
    date: announce
    audiences: [guards]
`,
  },
]);
