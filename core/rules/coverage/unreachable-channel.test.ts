import { describeRule } from '../../testing/describe-rule.ts';
import { unreachableChannel } from './unreachable-channel.ts';

const plan = (rest: string, head = '') => `
kind: communication-plan
title: "One booking tool: what we say"
${head}audiences:
  mechanics:
    name: "Mechanics"
    deskless: true
  front-desk:
    name: "Front desk"
channels:
  house-mail:
    medium: e-mail
    reaches: [mechanics, front-desk]
  shift-talk:
    medium: meeting
    reaches: [mechanics]
  poster:
    medium: print
${rest}`;

describeRule(unreachableChannel, [
  {
    title: 'lets print, screens and apps reach people without a desk, and e-mail all others',
    plan: plan(
      'schedule:\n  kick-off:\n    audiences: [mechanics]\n    channel: poster\n  news:\n    audiences: [front-desk]\n    channel: house-mail\n',
    ),
  },
  {
    title: 'is content if one of several channels reaches an audience',
    plan: plan(
      'schedule:\n  kick-off:\n    audiences: [mechanics, front-desk]\n    channel: [shift-talk, house-mail]\n',
    ),
  },
  {
    title: 'speaks where none of several does',
    plan: plan(
      'schedule:\n  kick-off:\n    audiences: [front-desk, mechanics]\n    channel: [shift-talk]\n             ~~~~~~~~~~~~ "shift-talk" will not reach "front-desk". On paper they are told, but they hear nothing.\n',
    ),
  },
  {
    title: 'waits where a channel does not say whom it reaches',
    plan: plan('schedule:\n  kick-off:\n    audiences: [front-desk]\n    channel: poster\n'),
  },
  {
    title: 'waits where one of the channels exists nowhere',
    plan: plan('schedule:\n  kick-off:\n    audiences: [front-desk]\n    channel: [shift-talk, shift-tak]\n'),
  },
  {
    title: 'waits where a channel reaches somebody who exists nowhere',
    plan: plan('schedule:\n  kick-off:\n    audiences: [front-desk]\n    channel: shift-talk\n').replace(
      'reaches: [mechanics]',
      'reaches: [mechanics, front-dsk]',
    ),
  },
  {
    title: 'does not look at a single person or a cancelled item',
    plan: plan(
      'people:\n  ada:\n    name: "Ada Rennquist"\nschedule:\n  kick-off:\n    audiences: [ada]\n    channel: shift-talk\n  news:\n    audiences: [mechanics]\n    channel: house-mail\n    status: cancelled\n',
    ),
  },
  {
    title: 'looks at the channels that are said to suit an audience',
    plan: `
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
    deskless: true
    channels:
      - channel: house-chat
                 ~~~~~~~~~~ "house-chat" will not reach "mechanics", who work without a desk. On paper they are told, but they hear nothing.
        because: "It is quick."
channels:
  house-chat:
    medium: chat
    reaches: [mechanics]
`,
  },
  {
    title: 'keeps its severity in a draft, because the channel is wrong and not missing',
    shows: 'severity',
    plan: plan(
      'schedule:\n  kick-off:\n    audiences: [mechanics]\n    channel: house-mail\n             ~~~~~~~~~~ error\n',
      'status: draft\n',
    ),
  },
  {
    title: 'takes the media that the organisation sets',
    files: { 'changewright.yaml': 'rules:\n  unreachable-channel:\n    desk-media: [web]\n' },
    plan: plan('schedule:\n  kick-off:\n    audiences: [mechanics]\n    channel: house-mail\n'),
  },

  {
    title: 'speaks once of one channel for one audience: it may be described wrongly',
    plan: plan(
      'schedule:\n  kick-off:\n    audiences: [front-desk]\n    channel: shift-talk\n             ~~~~~~~~~~ "shift-talk" will not reach "front-desk". On paper they are told, but they hear nothing.\n  news:\n    audiences: [front-desk]\n    channel: shift-talk\n',
    ),
  },
]);
