import { defineRule } from '../../engine/rule.ts';
import { type ChannelMiss, channelMisses } from '../../views/channel-misses.ts';
import { groupBy } from '../../views/deliveries.ts';

export const unreachableChannel = defineRule({
  id: 'unreachable-channel',
  severity: 'error',
  states: 'wrong',
  summary: 'A channel is used for an audience that it does not reach, such as e-mail for people without a desk.',
  why: 'What goes through a channel that people do not have counts as told, but nobody heard it. It shows weeks later, on the day on which everybody was supposed to know.',
  source:
    'Changewright\'s default: the plan itself says whom a channel reaches ("reaches") and who has no computer at hand ("deskless").',
  falsePositives:
    'If the list is out of date, add the audience to what the channel "reaches". If people without a desk read a channel on their phones, give it the medium "app", or set "desk-media". If one item uses several channels, it is enough that one of them reaches the audience.',
  options: {
    'desk-media': {
      type: 'words',
      default: ['e-mail', 'chat', 'web'],
      says: 'Media that do not reach people without a desk.',
    },
  },
  messages: {
    default: {
      message: '"{channels}" will not reach "{audiences}". On paper they are told, but they hear nothing.',
      remedy: 'Choose a channel that reaches them. If this one does, add them to what it "reaches".',
    },
    deskless: {
      message:
        '"{channels}" will not reach "{audiences}", who work without a desk. On paper they are told, but they hear nothing.',
      remedy: 'Choose a channel that works without a computer: a meeting, a call, print, a screen or an app.',
    },
    channel: { message: 'The channel', remedy: '' },
    also: { message: 'It is used for them here, too', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "Safe hand-over: what we say"
audiences:
  nurses:
    name: "Nurses"
    deskless: true
  ward-clerks:
    name: "Ward clerks"
channels:
  house-mail:
    name: "House mail"
    medium: e-mail
    direction: one-way
    reaches: [nurses, ward-clerks]
  ward-huddle:
    name: "Huddle at the start of the shift"
    medium: meeting
    direction: two-way
    reaches: [nurses]
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [nurses, ward-clerks]
    channel: house-mail
             ~~~~~~~~~~ "house-mail" will not reach "nurses", who work without a desk. On paper they are told, but they hear nothing.
  first-night:
    date: 2027-02-17
    audiences: [nurses, ward-clerks]
    channel: ward-huddle
             ~~~~~~~~~~~ "ward-huddle" will not reach "ward-clerks". On paper they are told, but they hear nothing.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "Safe hand-over: what we say"
audiences:
  nurses:
    name: "Nurses"
    deskless: true
  ward-clerks:
    name: "Ward clerks"
channels:
  house-mail:
    name: "House mail"
    medium: e-mail
    direction: one-way
    reaches: [ward-clerks]
  ward-huddle:
    name: "Huddle at the start of the shift"
    medium: meeting
    direction: two-way
    reaches: [nurses]
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [nurses, ward-clerks]
    channel: [ward-huddle, house-mail]
`,
  },
  *check(read, options) {
    for (const [first, ...others] of groupBy(channelMisses(read, options['desk-media']), keyOf).values()) {
      const { at, says, channels, audiences: missed } = first;
      yield {
        at,
        says,
        params: { channels: channels.map(({ id }) => id), audiences: missed },
        related: [
          ...channels.map(({ spot }) => ({ at: spot, says: 'channel' }) as const),
          ...others.map((other) => ({ at: other.at, says: 'also' }) as const),
        ],
        discriminator: says,
      };
    }
  },
});

/** The same channels for the same audiences are one mistake: the channel may well say too little of whom it reaches. */
function keyOf({ says, channels, audiences: missed }: ChannelMiss): string {
  return JSON.stringify([says, channels.map(({ id }) => id), missed]);
}
