import { describeRule } from '../../testing/describe-rule.ts';
import { beforeDependency } from './before-dependency.ts';

describeRule(beforeDependency, [
  {
    title: 'names the last of several, and goes by the due day of an activity without a start',
    plan: `
kind: change-plan
title: "Night cover"
how:
  activities:
    write-rota:
      due: 2027-02-12
    book-rooms:
      due: 2027-02-19
    try-one-night:
      due: 2027-02-10
           ~~~~~~~~~~ "try-one-night" is due on 2027-02-10, but needs "book-rooms", which is only due on 2027-02-19. It would have to be done without it.
      needs: [write-rota, book-rooms]
`,
  },
  {
    title: 'finds a touchpoint before an approval of the change plan, dated or recurring',
    plan: `
kind: change-plan
title: "Night cover"
when:
  start: 2027-01-11
  end: 2027-06-30
  milestones:
    announce:
      date: 2027-02-16
how:
  approvals:
    council-consent:
      due: 2027-02-19
    board-consent:
      due: 2027-02-19
---
kind: communication-plan
title: "Night cover: what we say"
schedule:
  first-word:
    date: announce
          ~~~~~~~~ "first-word" starts on 2027-02-16, but needs "council-consent", which is only due on 2027-02-19. It would have to start without it.
    needs: [council-consent]
  house-news:
    every: weekly on wed from 2027-02-17 until end
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ "house-news" starts on 2027-02-17, but needs "board-consent", which is only due on 2027-02-19. It would have to start without it.
    needs: [board-consent]
`,
  },
  {
    title: 'is silent about what starts on the same day, is over, is dropped, is unknown, or waits for itself',
    plan: `
kind: change-plan
title: "Night cover"
how:
  activities:
    write-rota:
      due: 2027-02-12
    hang-up-rota:
      start: 2027-02-12
      due: 2027-02-15
      needs: [write-rota]
    ask-houses:
      start: 2027-01-18
      due: 2027-01-20
      needs: [write-rota]
      status: done
    order-lamps:
      start: 2027-01-18
      due: 2027-03-20
      needs: [council-consent, order-lamps, old-idea, undated]
    old-idea:
      due: 2027-05-01
      status: dropped
    undated:
      needs: [write-rota]
  approvals:
    council-consent:
      due: 2027-02-19
      status: done
`,
  },
  {
    title: 'takes the activity of its own plan where two changes have one with that id',
    plan: `
kind: change-plan
title: "Night cover"
how:
  activities:
    write-rota:
      due: 2027-02-12
    try-one-night:
      start: 2027-02-15
      needs: [write-rota]
---
kind: change-plan
title: "Day cover"
how:
  activities:
    write-rota:
      due: 2027-04-12
`,
  },
  {
    title: 'keeps its severity in a draft: the day is wrong',
    shows: 'severity',
    plan: `
kind: change-plan
title: "Night cover"
status: draft
how:
  activities:
    write-rota:
      due: 2027-02-12
    hang-up-rota:
      start: 2027-02-11
             ~~~~~~~~~~ warning
      needs: [write-rota]
`,
  },
  {
    title: 'leaves steps that wait for each other to the rule about circles',
    plan: `
kind: change-plan
title: "Night cover"
how:
  activities:
    write-rota:
      start: 2027-02-01
      due: 2027-02-12
      needs: [try-one-night]
    try-one-night:
      start: 2027-02-15
      due: 2027-02-19
      needs: [write-rota]
`,
  },
  {
    title: 'tells a late approval once, on the first that needs it',
    plan: `
kind: change-plan
title: "Night cover"
how:
  activities:
    try-one-night:
      start: 2027-02-15
      due: 2027-02-16
      needs: [council-consent]
    hang-up-rota:
      start: 2027-02-10
             ~~~~~~~~~~ "hang-up-rota" starts on 2027-02-10, but needs "council-consent", which is only due on 2027-02-19. It would have to start without it.
      due: 2027-02-12
      needs: [council-consent]
  approvals:
    council-consent:
      due: 2027-02-19
`,
  },
]);
