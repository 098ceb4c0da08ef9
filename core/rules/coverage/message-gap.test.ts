import { describeRule } from '../../testing/describe-rule.ts';
import { messageGap } from './message-gap.ts';

const head = (impact: string, size = '') => `
kind: change-plan
title: "One booking tool"
${size}who:
  affected:
    mechanics:
      impact: ${impact}
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
`;

const points = (excuse = '') => `    name: "Mechanics"
messages:
  points:
    why:
      text: "Every fifth booking gets lost."
    first-steps:
      text: "From 1 March you book on the screen."
${excuse}`;

const missing = (names: string) =>
  `  ~~~~~~~~~ No item of the schedule brings ${names} to "mechanics" (impact: medium). They will guess, or hear it from others.\n`;

const schedule = (messages: string) => `schedule:\n  kick-off:\n    audiences: [mechanics]\n${messages}`;

describeRule(messageGap, [
  {
    title: 'counts a key message that any item delivers',
    plan: `${head('high')}${points()}${schedule('    messages: [why]\n')}  shift-talk:\n    audiences: [mechanics]\n    messages: [first-steps]\n`,
  },
  { title: 'asks nothing for an audience of low impact', plan: `${head('low')}${points()}${schedule('')}` },
  {
    title: 'names all that are missing in one finding, without an item that is cancelled',
    plan: `${head('medium')}${missing('"why" and "first-steps"')}${points()}${schedule('')}  shift-talk:\n    audiences: [mechanics]\n    messages: [why, first-steps]\n    status: cancelled\n`,
  },
  {
    title: 'is excused by not-for',
    plan: `${head('medium')}${points('      not-for:\n        - audience: mechanics\n          because: "They know the screen."\n')}${schedule('    messages: [why]\n')}`,
  },
  {
    title: 'waits where not-for names somebody who exists nowhere, or cannot be read',
    plan: `${head('medium')}${points('      not-for:\n        - audience: mechanicks\n')}${schedule('    messages: [why]\n')}`,
  },
  {
    title: 'is not excused by a not-for of others',
    plan: `${head('medium')}${missing('"first-steps"')}${points('      not-for:\n        - audience: front-desk\n').replace('messages:', '  front-desk:\n    name: "Front desk"\nmessages:')}${schedule('    messages: [why]\n')}`,
  },
  {
    title: 'waits where an item names a key message that exists nowhere',
    plan: `${head('medium')}${points()}${schedule('    messages: [why, first-step]\n')}`,
  },
  { title: 'is silent in a small plan', plan: `${head('medium', 'size: small\n')}${points()}${schedule('')}` },
  {
    title: 'yields where nothing speaks to the audience at all',
    plan: `${head('medium')}${points()}schedule:\n  kick-off:\n    messages: [why]\n`,
  },
  {
    title: 'lets each of several communication plans owe its key messages to those that it speaks to',
    plan: `${head('medium')}    name: "Mechanics"\nschedule:\n  kick-off:\n    audiences: [mechanics]\n---
kind: communication-plan
title: "One booking tool: for customers"
audiences:
  customers:
    name: "Customers"
messages:
  points:
    one-call:
      text: "One call is enough."
schedule:
  letter:
    audiences: [customers]
    messages: [one-call]
`,
  },
  {
    title: 'counts a key message of the same name in another communication plan',
    plan: `${head('medium')}${points()}${schedule('    messages: [why]\n')}---
kind: communication-plan
title: "One booking tool: the workshops"
messages:
  points:
    first-steps:
      text: "This is how you book."
schedule:
  shift-talk:
    audiences: [mechanics]
    messages: [first-steps]
`,
  },
  {
    title: 'is information in a draft',
    shows: 'severity',
    plan: `${head('medium')}  ~~~~~~~~~ information\n${points()}${schedule('    messages: [why]\n')}`,
  },
  {
    title: 'asks for the impacts that the organisation sets',
    files: { 'changewright.yaml': 'rules:\n  message-gap:\n    impacts: [high]\n' },
    plan: `${head('medium')}${points()}${schedule('    messages: [why]\n')}`,
  },
]);
