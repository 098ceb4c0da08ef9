import { describeRule } from '../../testing/describe-rule.ts';
import { dateOrder } from './date-order.ts';

describeRule(dateOrder, [
  {
    title: 'lets go-live be the last day of the plan, and a step stand on its first and last day',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  go-live: 2027-03-01
  end: 2027-03-01
  milestones:
    first-tag:
      date: start
    last-tag:
      date: end
`,
  },
  {
    title: 'measures nothing against start and end while these are wrong themselves',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  go-live: 2027-03-01
  end: 2026-04-30
       ~~~~~~~~~~ The plan ends on 2026-04-30, before go-live on 2027-03-01. Nobody would see it through.
  milestones:
    first-tag:
      date: 2027-02-01
`,
  },
  {
    title: 'wants time between start and go-live',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  go-live: start
           ~~~~~ Go-live on 2027-01-11 is not after the start on 2027-01-11. Nobody would have time to prepare.
  end: 2027-04-30
`,
  },
  {
    title: 'knows a wrong end without a go-live',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  end: 2027-01-11
       ~~~~~~~~~~ The plan ends on 2027-01-11, which is not after its start on 2027-01-11. There is no time for any step.
`,
  },
  {
    title: 'speaks once of a day that others count from',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  go-live: 2027-03-01
  end: 2027-04-30
  milestones:
    thanks:
      date: 2028-04-12
            ~~~~~~~~~~ "thanks" is dated 2028-04-12, but the plan ends on 2027-04-30. One of the two dates must be wrong.
    photo:
      date: thanks + 1 week
`,
  },
  {
    title: 'speaks once of an activity that is late with both of its days, and twice of one on both sides',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  end: 2027-04-30
how:
  activities:
    collect-old-tags:
      start: 2027-05-03
             ~~~~~~~~~~ "collect-old-tags" is dated 2027-05-03, but the plan ends on 2027-04-30. One of the two dates must be wrong.
      due: 2027-05-14
    print-tags:
      start: 2026-12-01
             ~~~~~~~~~~ "print-tags" is dated 2026-12-01, but the plan only starts on 2027-01-11. One of the two dates must be wrong.
      due: 2027-05-14
           ~~~~~~~~~~ "print-tags" is dated 2027-05-14, but the plan ends on 2027-04-30. One of the two dates must be wrong.
`,
  },
  {
    title: 'leaves out what is dropped, and what has no day',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  end: TBD
  milestones:
    first-tag:
      date: 2026-02-01
      status: dropped
    last-tag:
      date: "?"
    photo:
      date: 2030-02-01
`,
  },
  {
    title: 'tells of each stretch that ends before it begins, and then no more of it',
    plan: `
kind: change-plan
title: "New name tags"
people:
  ilva:
    name: "Ilva Brontesand"
    away:
      - from: 2027-01-04
        to: 2026-01-08
            ~~~~~~~~~~ 2026-01-08 is before 2027-01-04, the day on which this begins. One of the two dates must be wrong.
when:
  start: 2027-01-11
  go-live: 2027-03-01
  end: 2027-04-30
  phases:
    try-out:
      start: 2027-02-01
      end: 2026-02-12
           ~~~~~~~~~~ 2026-02-12 is before 2027-02-01, the day on which this begins. One of the two dates must be wrong.
where:
  waves:
    north:
      start: 2027-02-15
      go-live: 2027-02-12
               ~~~~~~~~~~ 2027-02-12 is before 2027-02-15, the day on which this begins. One of the two dates must be wrong.
support:
  offered:
    - what: "A helper at the gate"
      from: go-live
      until: go-live - 1 day
             ~~~~~~~~~~~~~~~ 2027-02-28 is before 2027-03-01, the day on which this begins. One of the two dates must be wrong.
feedback:
  loops:
    gate-talk:
      cadence: weekly on mon from 2027-03-01 until 2027-02-01
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 2027-02-01 is before 2027-03-01, the day on which this begins. One of the two dates must be wrong.
---
kind: communication-plan
title: "New name tags: what we say"
schedule:
  gate-news:
    every: weekly on tue from 2027-03-02 until 2027-02-02
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 2027-02-02 is before 2027-03-02, the day on which this begins. One of the two dates must be wrong.
blackouts:
  - from: 2027-02-08
    to: 2027-02-05
        ~~~~~~~~~~ 2027-02-05 is before 2027-02-08, the day on which this begins. One of the two dates must be wrong.
`,
  },
  {
    title: 'measures the steps of each of several changes against their own plan',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  end: 2027-04-30
how:
  activities:
    print-tags:
      due: 2027-04-15
---
kind: change-plan
title: "New gates"
when:
  start: 2027-05-03
  end: 2027-08-27
how:
  activities:
    order-gates:
      due: 2027-04-15
           ~~~~~~~~~~ "order-gates" is dated 2027-04-15, but the plan only starts on 2027-05-03. One of the two dates must be wrong.
`,
  },
  {
    title: 'stays an error in a draft, because the order is wrong',
    shows: 'severity',
    plan: `
kind: change-plan
title: "New name tags"
status: draft
when:
  start: 2027-01-11
  go-live: 2026-03-01
           ~~~~~~~~~~ error
`,
  },
  {
    title: 'tells a wrong start, go-live or end once, and not what counts from it',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  go-live: 2026-03-01
           ~~~~~~~~~~ Go-live on 2026-03-01 is not after the start on 2027-01-11. Nobody would have time to prepare.
  end: 2027-04-30
  phases:
    try-out:
      start: 2027-02-01
      end: go-live - 1 day
support:
  offered:
    - what: "A helper at the gate"
      from: 2027-02-15
      until: go-live + 1 week
`,
  },
  {
    title: 'tells a wave that goes live before it starts, and not the milestone of that day',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-01-11
  go-live: 2027-03-01
  end: 2027-04-30
  milestones:
    north-live:
      date: north.go-live
where:
  waves:
    north:
      start: 2027-02-15
      go-live: 2026-03-01
               ~~~~~~~~~~ 2026-03-01 is before 2027-02-15, the day on which this begins. One of the two dates must be wrong.
`,
  },
  {
    title: 'takes the start for the wrong one where many steps come before it',
    plan: `
kind: change-plan
title: "New name tags"
when:
  start: 2027-02-15
         ~~~~~~~~~~ 3 steps of the plan come before its start on 2027-02-15. Most likely the start is wrong.
  end: 2027-04-30
  milestones:
    announce:
      date: 2027-02-01
    photo:
      date: 2027-02-08
  phases:
    prepare:
      start: start
      end: 2027-02-05
how:
  activities:
    collect-old-tags:
      due: 2027-02-10
`,
  },
]);
