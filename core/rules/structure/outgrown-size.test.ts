import { describeRule } from '../../testing/describe-rule.ts';
import { outgrownSize } from './outgrown-size.ts';

const REACH = 'From 150 people on you can no longer speak with each of them.';

describeRule(outgrownSize, [
  {
    title: 'is silent just below each limit, and counts of a registry only whom the plans reach',
    files: {
      'depots.registry.yaml': `
kind: change-registry
title: "What our depots share"
audiences:
  drivers:
    name: "Drivers"
    size: 140
  warehouse:
    name: "Warehouse"
    size: 400
`,
    },
    plan: `
kind: change-plan
title: "New lockers for the depots"
size: small
uses: [./depots.registry.yaml]
who:
  audiences:
    porters:
      name: "Porters"
      size: 9
  affected:
    drivers:
      impact: medium
when:
  start: 2027-01-11
  go-live: 2027-03-15
  end: 2027-04-04
`,
  },
  {
    title: 'adds up those who are affected, spoken to or written about',
    plan: `
kind: change-plan
title: "New lockers for the depots"
size: small
      ~~~~~ This plan is marked as small, but its audiences have 150 people. ${REACH}
who:
  audiences:
    porters:
      name: "Porters"
      size: 10
  affected:
    drivers:
      impact: medium
---
kind: communication-plan
title: "New lockers for the depots"
size: large
audiences:
  drivers:
    name: "Drivers"
    size: 140
`,
  },
  {
    title: 'stands on the size that counts, says the gravest reason and speaks in a draft',
    plan: `
kind: change-plan
title: "New lockers for the depots"
status: draft
who:
  affected:
    drivers:
      impact: high
---
kind: communication-plan
title: "New lockers for the depots"
status: draft
size: small
      ~~~~~ This plan is marked as small, but its messages say what happens to jobs. People will ask more than a small plan answers.
messages:
  points:
    same-posts:
      text: "All posts stay."
      answers: [job-security]
`,
  },
  {
    title: 'names who is hit hard',
    plan: `
kind: change-plan
title: "New lockers for the depots"
size: small
      ~~~~~ This plan is marked as small, but its impact on "drivers" is high. They will ask more than a small plan answers.
who:
  audiences:
    drivers:
      name: "Drivers"
  affected:
    drivers:
      impact: high
`,
    fixed: `
kind: change-plan
title: "New lockers for the depots"
size: standard
who:
  audiences:
    drivers:
      name: "Drivers"
  affected:
    drivers:
      impact: high
`,
  },
  {
    title: 'is silent where the change plan is of another size, whatever its partner says',
    plan: `
kind: change-plan
title: "New lockers for the depots"
size: standard
when:
  start: 2027-01-11
  end: 2027-12-17
---
kind: communication-plan
title: "New lockers for the depots"
size: small
`,
  },
  {
    title: 'goes by the limits of the organisation',
    files: { 'changewright.yaml': 'rules: {outgrown-size: {people: 40, weeks: 52}}\n' },
    plan: `
kind: change-plan
title: "New lockers for the depots"
size: small
      ~~~~~ This plan is marked as small, but its audiences have 44 people. From 40 people on you can no longer speak with each of them.
who:
  audiences:
    drivers:
      name: "Drivers"
      size: 44
when:
  start: 2027-01-11
  end: 2027-12-17
`,
  },
  {
    title: 'asks for no size where none is written',
    plan: `
kind: change-plan
title: "New lockers for the depots"
when:
  start: 2027-01-11
  end: 2027-12-17
`,
  },
]);
