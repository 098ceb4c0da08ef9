import { describeRule } from '../../testing/describe-rule.ts';
import { messageHouse } from './message-house.ts';

const points = (...ids: string[]) => ids.map((id) => `    ${id}:\n      text: "One list for all."\n`).join('');

const plan = (lines: string, status = '') => `
kind: communication-plan
title: "One booking tool: what we say"
${status}messages:
  points:
${lines}`;

const four = points('why', 'steps', 'help', 'dates');

describeRule(messageHouse, [
  { title: 'allows four', plan: plan(four) },
  {
    title: 'does not count what is no key message',
    plan: plan(`${four}    x-draft:\n      text: "Not yet."\n    gloves: TBD\n`),
  },
  {
    title: 'counts each communication plan for itself',
    plan: `${plan(four)}---\nkind: change-plan\ntitle: "One booking tool"\n---${plan(four)}`,
  },
  {
    title: 'keeps its severity in a draft, because there are too many and not too few',
    shows: 'severity',
    plan: plan(four + points('gloves'), 'status: draft\n').replace('points:\n', 'points:\n  ~~~~~~ warning\n'),
  },
  {
    title: 'takes the number that the organisation sets',
    files: { 'changewright.yaml': 'rules:\n  message-house:\n    points: 5\n' },
    plan: plan(four + points('gloves')),
  },
]);
