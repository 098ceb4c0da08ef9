import { defineRule } from '../../engine/rule.ts';
import { comms } from '../../views/inputs.ts';
import { spotIn } from '../../views/spot.ts';

export const messageHouse = defineRule({
  id: 'message-house',
  severity: 'warning',
  states: 'wrong',
  summary: 'A communication plan has more than four key messages.',
  why: 'People remember three or four things. Of nine messages each person keeps different ones, and every manager passes on another choice.',
  source:
    'Nelson Cowan, "The magical number 4 in short-term memory" (Behavioral and Brain Sciences, 2001), and the message house of public relations: one roof on a few pillars.',
  falsePositives:
    'What only one group needs is a tailored message, not a key message. If your plan really needs five, raise the option.',
  options: {
    points: {
      type: 'number',
      default: 4,
      min: 1,
      says: 'The most key messages that a communication plan may have.',
    },
  },
  messages: {
    default: {
      message:
        'There are {count} key messages, but people remember {limit} at most. Everybody will remember different ones.',
      remedy:
        'Keep the {limit} that matter most. Move what only supports another one to its "proof", and what concerns one group to "tailored".',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "Move to the canal: what we say"
messages:
  core: "One office, and a quiet corner for everybody."
  points:
  ~~~~~~ There are 5 key messages, but people remember 4 at most. Everybody will remember different ones.
    why:
      text: "Three leases end in June, and one house costs less."
    first-steps:
      text: "From 1 March you book a desk in the app."
    help:
      text: "A colleague stands at the door for two weeks."
    bicycles:
      text: "There is room for 80 bicycles."
    colours:
      text: "The new chairs are blue."
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "Move to the canal: what we say"
messages:
  core: "One office, and a quiet corner for everybody."
`,
  },
  *check(read, options) {
    for (const { plan, value } of read(comms.messages)) {
      const count = Object.keys(value.points ?? {}).length;
      if (count <= options.points) continue;
      yield { at: spotIn(plan, 'messages', 'points'), on: 'key', params: { count, limit: options.points } };
    }
  },
});
