import { describeRule } from '../../testing/describe-rule.ts';
import { noReinforcement } from './no-reinforcement.ts';

const change = `
kind: change-plan
title: "Paperless delivery notes"
when:
  start: 2027-01-11
  go-live: 2027-03-15
  end: 2027-05-28`;

const comms = `
---
kind: communication-plan
title: "Paperless delivery notes: what we say"
schedule:`;

describeRule(noReinforcement, [
  {
    title: 'does not count the day of go-live itself, nor what asks or reports',
    plan: `${change}
what:
  kpis:
    notes:
      due: 2027-05-21
feedback:
  loops:
    yard-pulse:
      cadence: monthly${comms}
~~~~~~~~ Nothing is planned after go-live on 2027-03-15. People go back to the old way when nobody asks about the new one.
  start-talk:
    date: go-live
`,
  },
  {
    title: 'lets an item that goes on until the end be enough',
    plan: `${change}${comms}
  yard-news:
    every: every 2 weeks on tue
`,
  },
  {
    title: 'lets a win be enough',
    plan: `${change}
recognition:
  wins:
    first-week:
      date: go-live + 1 week${comms}
  start-talk:
    date: go-live
`,
  },
  {
    title: 'waits where something has no day yet',
    plan: `${change}
support:
  offered:
    - what: "A helper in the yard"
      from: go-live${comms}
  start-talk:
    date: go-live
`,
  },
  {
    title: 'says nothing without a communication plan, or one whose schedule is empty',
    plan: `${change}
---
kind: communication-plan
title: "Paperless delivery notes: what we say"
schedule: {}
`,
  },
  {
    title: 'speaks of each of several changes after which nothing comes',
    plan: `${change}
---
kind: change-plan
title: "New vans"
when:
  start: 2027-01-11
  go-live: 2027-02-15
  end: 2027-05-28${comms}
~~~~~~~~ Nothing is planned after go-live on 2027-03-15. People go back to the old way when nobody asks about the new one.
  van-day:
    date: 2027-03-01
`,
  },
  {
    title: 'is at most information in a draft, because something is missing',
    shows: 'severity',
    plan: `${change}${comms}
~~~~~~~~ information
  start-talk:
    date: go-live
`,
  },
]);
