import { describeRule } from '../../testing/describe-rule.ts';
import { uncoveredAudience } from './uncovered-audience.ts';

const change = `
kind: change-plan
title: "One booking tool"
who:
  affected:
    mechanics:
      impact: low
`;

const comms = `---
kind: communication-plan
title: "One booking tool: what we say"
`;

const missing =
  '  ~~~~~~~~~ The change affects "mechanics", but no item of the schedule addresses them. They will hear of it in the corridor.\n';

describeRule(uncoveredAudience, [
  {
    title: 'says nothing while there is no communication plan',
    plan: `${change}  audiences:\n    mechanics:\n      name: "Mechanics"\n`,
  },
  {
    title: 'leaves an audience that exists nowhere to its own finding',
    plan: `${change}${comms}audiences:\n  front-desk:\n    name: "Front desk"\nschedule:\n  kick-off:\n    audiences: [front-desk]\n`,
  },
  {
    title: 'does not count an item that is cancelled, or one for a single person',
    plan: `${change}${comms}people:\n  ada:\n    name: "Ada Rennquist"\naudiences:\n  mechanics:\n${missing}    name: "Mechanics"\nschedule:\n  kick-off:\n    audiences: [mechanics]\n    status: cancelled\n  briefing:\n    audiences: [ada]\n`,
  },
  {
    title: 'leaves a schedule that is not there to the question of how often you communicate',
    plan: `${change}${comms}audiences:\n  mechanics:\n    name: "Mechanics"\n`,
  },
  {
    title: 'speaks where that question is answered without a schedule',
    plan: `${change}${comms}audiences:\n  mechanics:\n${missing}    name: "Mechanics"\nfrequency:\n  default: weekly\n`,
  },
  {
    title: 'tells a schedule without any item once',
    plan: `${change}    front-desk:
      impact: high
---
kind: communication-plan
      ~~~~~~~~~~~~~~~~~~ The schedule has no items, but the change affects "mechanics" and "front-desk". They will hear of it in the corridor.
title: "One booking tool: what we say"
audiences:
  mechanics:
    name: "Mechanics"
  front-desk:
    name: "Front desk"
frequency:
  default: weekly
`,
  },
  {
    title: 'waits while an item names an audience that exists nowhere, or cannot be read',
    plan: `${change}${comms}audiences:\n  mechanics:\n    name: "Mechanics"\n  front-desk:\n    name: "Front desk"\nschedule:\n  kick-off:\n    audiences: [front-desk, mechanic]\n`,
  },
  {
    title: 'waits while a whole item cannot be read',
    plan: `${change}${comms}audiences:\n  mechanics:\n    name: "Mechanics"\nschedule:\n  kick-off: "Tell all mechanics"\n`,
  },
  {
    title: 'waits while the schedule has a misspelt name',
    plan: `${change}${comms}audiences:\n  mechanics:\n    name: "Mechanics"\nfrequency:\n  default: weekly\nshedule:\n  kick-off:\n    audiences: [mechanics]\n`,
  },
  {
    title: 'waits while a file of the family is missing',
    plan: `${change}${comms}uses: [./gone.registry.yaml]\naudiences:\n  mechanics:\n    name: "Mechanics"\nschedule:\n  kick-off:\n    audiences: [front-desk]\n`,
  },
  {
    title: 'counts several communication plans together',
    plan: `${change}${comms}audiences:\n  mechanics:\n    name: "Mechanics"\n  front-desk:\n    name: "Front desk"\nschedule:\n  kick-off:\n    audiences: [front-desk]\n${comms}schedule:\n  shift-talk:\n    audiences: [mechanics]\n`,
  },
  {
    title: 'is information in a draft and an error after it',
    shows: 'severity',
    plan: `${change}${comms}status: in-review\naudiences:\n  mechanics:\n  ~~~~~~~~~ error\n    name: "Mechanics"\n  front-desk:\n    name: "Front desk"\nschedule:\n  kick-off:\n    audiences: [front-desk]\n`,
  },
  {
    title: 'is silent once the plan is done',
    plan: `${change}${comms}status: done\naudiences:\n  mechanics:\n    name: "Mechanics"\n  front-desk:\n    name: "Front desk"\nschedule:\n  kick-off:\n    audiences: [front-desk]\n`,
  },
]);
