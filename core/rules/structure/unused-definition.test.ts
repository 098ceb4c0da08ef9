import { describeRule } from '../../testing/describe-rule.ts';
import { unusedDefinition } from './unused-definition.ts';

const canteen = `
kind: change-plan
title: "New opening hours of the canteen"
who:
  roles:
    lead: jorunn
---
kind: communication-plan
title: "New opening hours of the canteen"
people:
  jorunn:
    name: "Jorunn Castellane"
`;

describeRule(unusedDefinition, [
  {
    title: 'counts what any plan of the family names, an entry that extends one of a registry too',
    files: {
      'house.registry.yaml': `
kind: change-registry
title: "What our houses share"
people:
  jorunn:
    name: "Jorunn Castellane"
  edmund:
    name: "Edmund Vasquelle"
audiences:
  kitchen:
    name: "Kitchen"
channels:
  house-radio:
    name: "House radio"
    owner: edmund
`,
    },
    plan: `
kind: change-plan
title: "New opening hours of the canteen"
uses: [./house.registry.yaml]
people:
  edmund:
    away:
      - from: 2027-03-01
        to: 2027-03-12
who:
  affected:
    kitchen:
      impact: low
---
kind: communication-plan
title: "New opening hours of the canteen"
audiences:
  kitchen:
    size: 12
`,
  },
  {
    title: 'finds a person and an audience that neither plan names, each once',
    plan: `${canteen}  quillon:
  ~~~~~~~ Nothing in these plans uses the person "quillon". It was forgotten somewhere, or it is left over.
    name: "Quillon Abernethy-Sato"
audiences:
  night-shift:
    name: "Night shift"
  day-shift:
  ~~~~~~~~~ Nothing in these plans uses the audience "day-shift". It was forgotten somewhere, or it is left over.
    name: "Day shift"
    managers: day-shift
contact:
  person: jorunn
schedule:
  first-notice:
    date: 2027-02-02
    audiences: [night-shift]
`,
    fixed: `${canteen}audiences:
  night-shift:
    name: "Night shift"
contact:
  person: jorunn
schedule:
  first-notice:
    date: 2027-02-02
    audiences: [night-shift]
`,
  },
  {
    title: 'waits for the other plan before it speaks of people and audiences',
    plan: `
kind: communication-plan
title: "New opening hours of the canteen"
audiences:
  night-shift:
    name: "Night shift"
  day-shift:
    name: "Day shift"
schedule:
  first-notice:
    date: 2027-02-02
    audiences: [night-shift]
`,
  },
  {
    title: 'waits until a plan names anything of the kind',
    plan: `
kind: communication-plan
title: "New opening hours of the canteen"
channels:
  staff-app:
    name: "Staff app"
  house-radio:
    name: "House radio"
`,
  },
  {
    title: 'is silent while a file of the family is missing',
    plan: `
kind: communication-plan
title: "New opening hours of the canteen"
for: ./gone.change.yaml
channels:
  staff-app:
    name: "Staff app"
  house-radio:
    name: "House radio"
schedule:
  first-notice:
    date: 2027-02-02
    channel: staff-app
`,
  },
  {
    title: 'takes what a trigger watches, own data and a misspelt key for uses',
    plan: `
kind: communication-plan
title: "New opening hours of the canteen"
objectives:
  calm-lunch:
    statement: "People find a free table."
    kpi: queue-time
channels:
  staff-app:
    name: "Staff app"
  house-radio:
    name: "House radio"
measurement:
  kpis:
    queue-time:
      name: "Minutes in the queue"
    late-guests:
      name: "Guests after two"
    cold-meals:
      name: "Meals that come back cold"
    left-over:
    ~~~~~~~~~ Nothing in these plans uses the KPI "left-over". It was forgotten somewhere, or it is left over.
      name: "Meals left over"
iteration:
  adjust:
    - trigger: "late-guests is under 20 a day, or Meals that come back cold are over 5"
schedule:
  first-notice:
    date: 2027-02-02
    chanel: house-radio
  second-notice:
    date: 2027-02-09
    channel: staff-app
`,
  },
  {
    title: 'finds a key message that no item of the schedule delivers',
    plan: `${canteen}audiences:
  day-shift:
    name: "Day shift"
messages:
  points:
    later-lunch:
      text: "Lunch is served until 14:30."
    more-choice:
    ~~~~~~~~~~~ Nothing in these plans uses the key message "more-choice". It was forgotten somewhere, or it is left over.
      text: "A second hot meal on Tuesdays."
schedule:
  first-notice:
    date: 2027-02-02
    audiences: [day-shift]
    messages: [later-lunch]
`,
  },
  {
    title: 'leaves a key message that people are owed to the rule that says who misses it',
    plan: `${canteen.replace('---', '  affected:\n    day-shift:\n      impact: medium\n---')}audiences:
  day-shift:
    name: "Day shift"
messages:
  points:
    later-lunch:
      text: "Lunch is served until 14:30."
    more-choice:
      text: "A second hot meal on Tuesdays."
schedule:
  first-notice:
    date: 2027-02-02
    audiences: [day-shift]
    messages: [later-lunch]
`,
  },
  {
    title: 'is silent once the plan is done',
    plan: `
kind: communication-plan
title: "New opening hours of the canteen"
status: done
channels:
  staff-app:
    name: "Staff app"
  house-radio:
    name: "House radio"
schedule:
  first-notice:
    date: 2027-02-02
    channel: staff-app
`,
  },
  {
    title: 'is silent while a name is misspelt: it may be the one',
    plan: `
kind: change-plan
title: "New gates"
what:
  outcomes:
    short-queues:
      who: guards
      kpis: [queue]
  kpis:
    queues:
      name: "People in the queue"
`,
  },
]);
