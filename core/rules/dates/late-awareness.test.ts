import { describeRule } from '../../testing/describe-rule.ts';
import { lateAwareness } from './late-awareness.ts';

const change = `
kind: change-plan
title: "New badges"
who:
  affected:
    night-guards:
      impact: low
    day-guards:
      impact: low
when:
  start: 2027-02-01
  go-live: 2027-03-15
---
kind: communication-plan
title: "New badges: what we say"
audiences:
  night-guards:
    name: "Night guards"
  day-guards:
    name: "Day guards"`;

describeRule(lateAwareness, [
  {
    title: 'lets the tenth working day before go-live be early enough',
    plan: `${change}
schedule:
  gate-talk:
    date: go-live - 10 working days
    audiences: [night-guards, day-guards]
    stage: awareness
`,
  },
  {
    title: 'speaks once of an item that is late for several audiences',
    plan: `${change}
schedule:
  gate-talk:
    date: go-live - 9 working days
          ~~~~~~~~~~~~~~~~~~~~~~~~ "night-guards" and "day-guards" will hear of the change only on 2027-03-02, less than 10 working days before go-live on 2027-03-15. That is too late to understand why.
    audiences: [night-guards, day-guards]
    stage: [awareness, desire]
  again:
    date: 2027-03-09
    audiences: [night-guards, day-guards]
    stage: awareness
`,
  },
  {
    title: 'counts an item without a stage as one that may make aware, and waits for one without a day',
    plan: `${change}
schedule:
  first-word:
    date: 2027-02-09
    audiences: [night-guards]
  gate-talk:
    date: 2027-03-09
    audiences: [night-guards, day-guards]
    stage: awareness
  some-day:
    date: TBD
    audiences: [day-guards]
    stage: awareness
`,
  },
  {
    title:
      'leaves an audience that nothing makes aware to stage-gap, and one that nothing reaches to uncovered-audience',
    plan: `${change}
schedule:
  how-to:
    date: 2027-02-09
    audiences: [night-guards]
    stage: knowledge
`,
  },
  {
    title: 'speaks of it itself where stage-gap cannot, because nobody says how strongly it is affected',
    plan: `
kind: change-plan
title: "New badges"
who:
  affected:
    night-guards:
      losing: "The old badge"
when:
  go-live: 2027-03-15
---
kind: communication-plan
title: "New badges: what we say"
audiences:
  night-guards:
  ~~~~~~~~~~~~ No item of the schedule makes "night-guards" aware of the change before go-live on 2027-03-15. It would take them by surprise.
    name: "Night guards"
schedule:
  how-to:
    date: 2027-02-09
    audiences: [night-guards]
    stage: knowledge
`,
  },
  {
    title: 'wants five working days in a small plan',
    plan: `${change.replace('title: "New badges"', 'title: "New badges"\nsize: small')}
schedule:
  gate-talk:
    date: go-live - 5 working days
    audiences: [night-guards]
    stage: awareness
  day-talk:
    date: go-live - 4 working days
          ~~~~~~~~~~~~~~~~~~~~~~~~ "day-guards" will hear of the change only on 2027-03-09, less than 5 working days before go-live on 2027-03-15. That is too late to understand why.
    audiences: [day-guards]
    stage: awareness
`,
  },
  {
    title: 'speaks in a small plan of an audience that nothing makes aware, because stage-gap is silent there',
    plan: `${change.replace('title: "New badges"', 'title: "New badges"\nsize: small').replace('  night-guards:\n    name: "Night', '  night-guards:\n  ~~~~~~~~~~~~ No item of the schedule makes "night-guards" aware of the change before go-live on 2027-03-15. It would take them by surprise.\n    name: "Night')}
schedule:
  how-to:
    date: 2027-02-09
    audiences: [night-guards]
    stage: knowledge
  gate-talk:
    date: 2027-02-09
    audiences: [day-guards]
    stage: awareness
`,
  },
  {
    title: 'counts from the earliest go-live of its waves',
    plan: `
kind: change-plan
title: "New badges"
who:
  affected:
    night-guards:
      impact: low
when:
  go-live: 2027-03-15
where:
  waves:
    south:
      audiences: [night-guards]
      go-live: 2027-03-15
    north:
      audiences: [night-guards]
      go-live: 2027-03-01
---
kind: communication-plan
title: "New badges: what we say"
audiences:
  night-guards:
    name: "Night guards"
schedule:
  gate-talk:
    date: 2027-02-16
          ~~~~~~~~~~ "night-guards" will hear of the change only on 2027-02-16, less than 10 working days before go-live on 2027-03-01. That is too late to understand why.
    audiences: [night-guards]
    stage: awareness
`,
  },
  {
    title: 'says nothing without a communication plan or a go-live',
    plan: `
kind: change-plan
title: "New badges"
who:
  affected:
    night-guards:
      impact: low
  audiences:
    night-guards:
      name: "Night guards"
when:
  go-live: 2027-03-15
`,
  },
]);
