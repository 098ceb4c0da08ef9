import { describeRule } from '../../testing/describe-rule.ts';
import { blackoutCollision } from './blackout-collision.ts';

describeRule(blackoutCollision, [
  {
    title: 'lets an audience that works at weekends hear on a Saturday, and names one that does not',
    plan: `
kind: communication-plan
title: "Lockers: what we say"
audiences:
  porters:
    name: "Porters"
    working-week: [tue, wed, thu, fri, sat]
  office:
    name: "Office"
schedule:
  porters-talk:
    date: 2027-02-06
    audiences: [porters]
  monday-talk:
    date: 2027-02-08
          ~~~~~~~~~~ 2027-02-08 is not a working day of "porters": few of them will see or hear this.
    audiences: [porters, office]
  saturday-talk:
    date: 2027-02-06
          ~~~~~~~~~~ 2027-02-06 is not a working day: few people will see or hear this.
    audiences: [porters, office]
  quiet-day:
    date: 2027-02-08
    audiences: [porters]
    on-purpose: "The lockers are changed while they are off."
`,
  },
  {
    title: 'knows holidays, and blackouts of single audiences with their reason or without',
    plan: `
kind: communication-plan
title: "Lockers: what we say"
uses: [./company.registry.yaml]
audiences:
  porters:
    name: "Porters"
  cashiers:
    name: "Cashiers"
schedule:
  epiphany:
    date: 2027-01-06
          ~~~~~~~~~~ 2027-01-06 is a holiday: few people will see or hear this.
    audiences: [porters]
  stock-taking:
    date: 2027-01-12
    audiences: [porters]
  stock-taking-too:
    date: 2027-01-12
          ~~~~~~~~~~ 2027-01-12 falls in a blackout of "cashiers" (2027-01-11 to 2027-01-15), for this reason: "Stock-taking"
    audiences: [porters, cashiers]
  rush:
    date: 2027-02-12
          ~~~~~~~~~~ 2027-02-12 falls in a blackout of "cashiers" (2027-02-12 to 2027-02-12): they have no time for this.
    audiences: [cashiers]
  for-nobody-known:
    date: 2027-02-12
    audiences: [cashier]
blackouts:
  - from: 2027-02-12
    audiences: [cashiers]
training:
  sessions:
    - topic: "Codes and keys"
      audience: cashiers
      date: 2027-01-14
            ~~~~~~~~~~ 2027-01-14 falls in a blackout of "cashiers" (2027-01-11 to 2027-01-15), for this reason: "Stock-taking"
`,
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What all plans share"
holidays: [2027-01-06]
blackouts:
  - from: 2027-01-11
    to: 2027-01-15
    why: "Stock-taking"
    audiences: [cashiers]
`,
    },
  },
  {
    title: 'tells of an item that repeats once, with the first days and how many',
    plan: `
kind: change-plan
title: "Lockers with a code"
when:
  start: 2027-01-04
  end: 2027-03-31
---
kind: communication-plan
title: "Lockers: what we say"
schedule:
  daily-word:
    every: daily from 2027-01-29 until 2027-02-14
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 6 of 17 days are holidays, blackouts or other non-working days, first 2027-01-30, 2027-01-31 and 2027-02-06. People are away or busy then.
  monthly-word:
    every: monthly on day 6
           ~~~~~~~~~~~~~~~~ 2 of 3 days are holidays, blackouts or other non-working days, first 2027-02-06 and 2027-03-06. People are away or busy then.
  one-of-them:
    every: monthly on day 6 until 2027-02-28
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 2027-02-06 is not a working day: few people will see or hear this.
`,
  },
  {
    title: 'speaks once of a day that others count from, and not of what is over or cancelled',
    plan: `
kind: change-plan
title: "Lockers with a code"
when:
  milestones:
    announce:
      date: 2027-02-06
            ~~~~~~~~~~ 2027-02-06 is not a working day: few people will see or hear this.
    old-locks-off:
      date: 2026-11-14
      status: done
    given-up:
      date: 2027-02-13
      status: dropped
---
kind: communication-plan
title: "Lockers: what we say"
schedule:
  announcement:
    date: announce
  reminder:
    date: announcement + 1 week
  sent-already:
    date: 2026-11-15
    status: sent
  no-more:
    date: 2027-02-14
    status: cancelled
`,
  },
  {
    title: 'goes by the working week of the company, and by that of the company for single persons',
    plan: `
kind: communication-plan
title: "Lockers: what we say"
uses: [./company.registry.yaml]
people:
  ilva:
    name: "Ilva Brontesand"
schedule:
  sunday-talk:
    date: 2027-02-07
    audiences: [ilva]
  friday-talk:
    date: 2027-02-12
          ~~~~~~~~~~ 2027-02-12 is not a working day: few people will see or hear this.
    audiences: [ilva]
`,
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What all plans share"
working-week: [sun, mon, tue, wed, thu]
`,
    },
  },
  {
    title: 'keeps its severity in a draft: the day is wrong',
    shows: 'severity',
    plan: `
kind: change-plan
title: "Lockers with a code"
status: draft
when:
  milestones:
    first-lockers:
      date: 2027-02-06
            ~~~~~~~~~~ warning
`,
  },
  {
    title: 'takes the usual week while a day of the working week cannot be read',
    plan: `
kind: communication-plan
title: "Lockers with a code: what we say"
uses: [./company.registry.yaml]
audiences:
  ilva:
    name: "Ilva"
schedule:
  wednesday-talk:
    date: 2027-02-10
    audiences: [ilva]
`,
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What all plans share"
working-week: [mon, tue, wednes, thu, fri]
`,
    },
  },
]);
