import { describeRule } from '../../testing/describe-rule.ts';
import { lateFirstWin } from './late-first-win.ts';

describeRule(lateFirstWin, [
  {
    title: 'counts the last day of the first third, and large wins not at all',
    plan: `
kind: change-plan
title: "Fresh meals"
when:
  start: 2027-02-01
  end: 2027-05-02
recognition:
  wins:
    all-kitchens:
      size: large
      date: 2027-04-30
    first-kitchen:
      size: small
      date: 2027-03-03
`,
  },
  {
    title: 'stands on the first of several small wins',
    plan: `
kind: change-plan
title: "Fresh meals"
when:
  start: 2027-02-01
  end: 2027-05-02
recognition:
  wins:
    second-kitchen:
      size: small
      date: 2027-04-05
    first-kitchen:
      size: small
      date: start + 31 days
            ~~~~~~~~~~~~~~~ The first small win, "first-kitchen", comes only on 2027-03-04. Until then people see no sign that the change works.
`,
  },
  {
    title: 'does not look at a plan of less than three months',
    plan: `
kind: change-plan
title: "Fresh meals"
when:
  start: 2027-02-01
  end: 2027-04-30
recognition:
  wins:
    first-kitchen:
      size: small
      date: 2027-04-05
`,
  },
  {
    title: 'leaves a win without a day, and wins that are missing, to the question',
    plan: `
kind: change-plan
title: "Fresh meals"
when:
  start: 2027-02-01
  end: 2027-10-29
recognition:
  wins:
    first-kitchen:
      size: small
      date: TBD
    second-kitchen:
      size: small
      date: 2027-09-05
---
kind: change-plan
title: "Fresh drinks"
when:
  start: 2027-02-01
  end: 2027-10-29
recognition:
  wins:
    all-kitchens:
      size: large
      date: 2027-09-05
`,
  },
  {
    title: 'is silent in a small plan',
    plan: `
kind: change-plan
title: "Fresh meals"
size: small
when:
  start: 2027-02-01
  end: 2027-10-29
recognition:
  wins:
    first-kitchen:
      size: small
      date: 2027-09-05
`,
  },
  {
    title: 'waits while the size of an earlier win cannot be read',
    plan: `
kind: change-plan
title: "Night cover"
when:
  start: 2027-01-11
  end: 2027-12-17
recognition:
  wins:
    first-night:
      size: smal
      date: 2027-02-01
    quiet-month:
      size: small
      date: 2027-11-01
`,
  },
]);
