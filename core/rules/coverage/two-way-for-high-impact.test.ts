import { describeRule } from '../../testing/describe-rule.ts';
import { twoWayForHighImpact } from './two-way-for-high-impact.ts';

const plan = (mark: string, rest: string, impact = 'high', status = '') => `
kind: change-plan
title: "One booking tool"
${status}who:
  affected:
    mechanics:
      impact: ${impact}
---
kind: communication-plan
title: "One booking tool: what we say"
${status}channels:
  poster:
    medium: print
    direction: one-way
  shift-talk:
    medium: meeting
    direction: two-way
  canteen-talk:
    medium: meeting
audiences:
  mechanics:
${mark}    name: "Mechanics"
${rest}`;

const oneWay =
  '  ~~~~~~~~~ The impact on "mechanics" is high, but they are only told things one way, through "poster". They cannot ask what they need to know.\n';
const nothing =
  '  ~~~~~~~~~ The impact on "mechanics" is high, but no tailored message says what is in it for them. That is what people ask first.\n';

const schedule = (...channels: string[]) =>
  `schedule:\n${channels.map((channel, at) => `  item-${at + 1}:\n    audiences: [mechanics]\n    channel: ${channel}\n`).join('')}`;
const suits = (channel: string) => `    channels:\n      - channel: ${channel}\n        because: "It is near."\n`;
const tailored = (audience: string) =>
  `  front-desk:\n    name: "Front desk"\nmessages:\n  tailored:\n    - audience: ${audience}\n      in-it-for-them: "Fewer calls."\n`;

describeRule(twoWayForHighImpact, [
  { title: 'speaks where the schedule uses one-way channels alone', plan: plan(oneWay, schedule('poster', 'poster')) },
  { title: 'speaks where the channels that suit are one-way', plan: plan(oneWay, suits('poster')) },
  {
    title: 'is content with one two-way channel in the schedule',
    plan: plan('', suits('poster') + schedule('shift-talk')),
  },
  { title: 'is content with one that is said to suit', plan: plan('', suits('shift-talk') + schedule('poster')) },
  { title: 'waits for the direction of a channel', plan: plan('', schedule('poster', 'canteen-talk')) },
  { title: 'waits where a channel exists nowhere', plan: plan('', schedule('[poster, shif-talk]')) },
  {
    title: 'leaves an audience without any channel to the question of channels.best-fit',
    plan: plan('', 'schedule:\n  kick-off:\n    audiences: [mechanics]\n'),
  },
  {
    title: 'says nothing of a medium impact',
    plan: plan('', schedule('poster') + tailored('front-desk').split('messages')[0], 'medium'),
  },
  { title: 'speaks where the tailored messages leave an audience out', plan: plan(nothing, tailored('front-desk')) },
  {
    title: 'is content with an entry that does not say yet what is in it: the question asks for it',
    plan: plan('', tailored('mechanics').replace('"Fewer calls."', 'TBD')),
  },
  {
    title: 'waits where a tailored message is for nobody who exists',
    plan: plan('', tailored('mechanicks')),
  },
  {
    title: 'yields to uncovered-audience',
    plan: plan('', `${suits('poster')}schedule:\n  kick-off:\n    channel: shift-talk\n`),
  },
  {
    title: 'is information in a draft',
    shows: 'severity',
    plan: plan('  ~~~~~~~~~ information\n', schedule('poster')),
  },
  {
    title: 'is a warning after it',
    shows: 'severity',
    plan: plan('  ~~~~~~~~~ warning\n', schedule('poster'), 'high', 'status: approved\n'),
  },
]);
