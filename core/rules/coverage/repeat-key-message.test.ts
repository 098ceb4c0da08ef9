import { describeRule } from '../../testing/describe-rule.ts';
import { repeatKeyMessage } from './repeat-key-message.ts';

const on = { 'changewright.yaml': 'rules:\n  repeat-key-message: warning\n' };

const plan = (schedule: string, mark = '', impact = 'high', excuse = '') => `
kind: change-plan
title: "One booking tool"
who:
  affected:
    mechanics:
      impact: ${impact}
when:
  start: 2027-02-01
  go-live: 2027-03-01
  end: 2027-04-30
---
kind: communication-plan
title: "One booking tool: what we say"
status: approved
audiences:
  mechanics:
${mark}    name: "Mechanics"
messages:
  points:
    why:
      text: "Every fifth booking gets lost."
${excuse}    help:
      text: "A colleague stands beside the screen."
schedule:
${schedule}`;

const item = (id: string, rest: string) => `  ${id}:\n    audiences: [mechanics]\n${rest}`;
const urgent = item('kick-off', '    date: 2027-02-02\n    messages: [why]\n    priority: high\n');
const told = (points: string, times = 5) =>
  `  ~~~~~~~~~ These key messages reach "mechanics" fewer than ${times} times: ${points}. What is said once or twice is soon forgotten.\n`;

describeRule(repeatKeyMessage, [
  { title: 'is off until it is switched on', plan: plan(urgent) },
  { title: 'counts to five', files: on, plan: plan(urgent, told('"why" (once)')) },
  {
    title: 'counts each day of an item that recurs',
    files: on,
    plan: plan(
      urgent + item('shift-talk', '    every: weekly on tue from 2027-02-09 until 2027-03-02\n    messages: [why]\n'),
    ),
  },
  {
    title: 'leaves a key message alone that no item of high priority carries',
    files: on,
    plan: plan(item('kick-off', '    date: 2027-02-02\n    messages: [help]\n')),
  },
  {
    title: 'leaves a message that never arrives to message-gap',
    files: on,
    plan: plan(
      `${item('shift-talk', '    date: 2027-02-09\n    messages: [help]\n')}  for-others:\n    audiences: []\n    messages: [why]\n    priority: high\n`,
    ),
  },
  { title: 'says nothing of a medium impact', files: on, plan: plan(urgent, '', 'medium') },
  {
    title: 'is excused by not-for',
    files: on,
    plan: plan(urgent, '', 'high', '      not-for:\n        - audience: mechanics\n'),
  },
  {
    title: 'waits for an item that recurs on days that nobody knows',
    files: on,
    plan: plan(urgent + item('shift-talk', '    every: weekly from kick-of\n    messages: [why]\n')),
  },
  {
    title: 'waits where an item names a key message that exists nowhere',
    files: on,
    plan: plan(urgent + item('shift-talk', '    date: 2027-02-09\n    messages: [whi]\n')),
  },
  {
    title: 'counts an item that has no day yet as one',
    files: { 'changewright.yaml': 'rules:\n  repeat-key-message:\n    severity: information\n    times: 3\n' },
    plan: plan(urgent + item('shift-talk', '    messages: [why]\n'), told('"why" (2 times)', 3)),
  },
]);
