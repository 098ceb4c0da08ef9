import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { affectedAudiences, audiences } from '../../views/audiences.ts';
import { type ChannelUse, channelUses } from '../../views/channel-uses.ts';
import { itemsIn } from '../../views/entries.ts';
import { comms } from '../../views/inputs.ts';
import { scheduleItems } from '../../views/schedule-items.ts';
import type { Spot } from '../../views/spot.ts';

export const twoWayForHighImpact = defineRule({
  id: 'two-way-for-high-impact',
  severity: 'warning',
  states: 'missing',
  yieldsTo: ['uncovered-audience'],
  summary: 'A highly affected audience cannot answer on any channel, or nothing says what is in it for these people.',
  why: 'People who have most to lose need to ask, and to hear an answer that is meant for them. A newsletter takes no questions, and "good for the company" is no reason for a person.',
  source:
    "Prosci's ADKAR model: people want a change when they see what is in it for them. That high impact asks for a channel in both directions is Changewright's default.",
  falsePositives:
    'Name the talks in which these people ask their questions as a channel with "direction: two-way". If there is nothing to gain, say under "in-it-for-them" what is done to make the loss lighter.',
  messages: {
    default: {
      message:
        'The impact on "{audience}" is high, but they are only told things one way, through "{channels}". They cannot ask what they need to know.',
      remedy: 'Use a channel with "direction: two-way" for them in the schedule, such as a team meeting.',
    },
    nothing: {
      message:
        'The impact on "{audience}" is high, but no tailored message says what is in it for them. That is what people ask first.',
      remedy: 'Add an entry for "{audience}" under "tailored", with the key message and "in-it-for-them".',
    },
    channel: { message: 'A channel that is used for them', remedy: '' },
    tailored: { message: 'The tailored messages', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
who:
  affected:
    mechanics:
      impact: high
    front-desk:
      impact: medium
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
  ~~~~~~~~~ The impact on "mechanics" is high, but no tailored message says what is in it for them. That is what people ask first.
  ~~~~~~~~~ The impact on "mechanics" is high, but they are only told things one way, through "house-mail". They cannot ask what they need to know.
    name: "Mechanics"
    channels:
      - channel: house-mail
        because: "They read it in the break room."
  front-desk:
    name: "Front desk"
messages:
  points:
    why:
      text: "Every fifth booking gets lost between two lists."
      answers: [why, why-now, risk-of-not-changing]
  tailored:
    - point: why
      audience: front-desk
      in-it-for-them: "No more calls about bookings that nobody can find."
channels:
  house-mail:
    name: "House mail"
    medium: e-mail
    direction: one-way
    reaches: [mechanics, front-desk]
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [mechanics, front-desk]
    channel: house-mail
    messages: [why]
    stage: [awareness, desire, knowledge, ability, reinforcement]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
who:
  affected:
    mechanics:
      impact: high
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
    name: "Mechanics"
    channels:
      - channel: shift-talk
        because: "They ask more freely among themselves."
messages:
  points:
    why:
      text: "Every fifth booking gets lost between two lists."
      answers: [why, why-now, risk-of-not-changing]
  tailored:
    - point: why
      audience: mechanics
      in-it-for-them: "No job waits for parts that nobody ordered."
channels:
  shift-talk:
    name: "Talk at the start of the shift"
    medium: meeting
    direction: two-way
    reaches: [mechanics]
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [mechanics]
    channel: shift-talk
    messages: [why]
    stage: [awareness, desire, knowledge, ability, reinforcement]
`,
  },
  *check(read) {
    const promised = promisesIn(read);
    for (const { id, spot, impact } of read(affectedAudiences)) {
      if (impact !== 'high') continue;
      const oneWay = oneWayUses(read, id);
      if (oneWay.length > 0)
        yield {
          at: spot,
          params: { audience: id, channels: namesOf(oneWay) },
          related: oneWay.map(({ at }) => ({ at, says: 'channel' })),
          about: id,
          discriminator: 'two-way',
        };
      if (promised && !promised.to.has(id))
        yield {
          at: spot,
          says: 'nothing',
          params: { audience: id },
          related: [{ at: promised.spot, says: 'tailored' }],
          about: id,
          discriminator: 'in-it-for-them',
        };
    }
  },
});

/** The uses of channels for an audience, if all of them are known and none lets it answer. */
function oneWayUses(read: Read, audience: string): readonly ChannelUse[] {
  const mayBeLost = read(scheduleItems)?.some(({ unclear }) => unclear.has('audiences')) ?? true;
  const uses = read(channelUses).filter(({ audiences: ids }) => ids.includes(audience));
  const isOneWay = ({ channels, isClear }: ChannelUse) =>
    isClear && channels.every(({ facts }) => facts.direction === 'one-way');
  return !mayBeLost && uses.every(isOneWay) ? uses : [];
}

function namesOf(uses: readonly ChannelUse[]): string[] {
  return [...new Set(uses.flatMap(({ channels }) => channels.map(({ id }) => id)))];
}

/** To whom something is promised, where each tailored message says for whom it is; without any, the question asks. */
function promisesIn(read: Read): { readonly to: ReadonlySet<string>; readonly spot: Spot } | undefined {
  const tailored = itemsIn(read(comms.messages), ['messages', 'tailored'], (messages) => messages.tailored);
  const named = tailored.map(({ value }) => value.audience ?? '');
  const [first] = tailored;
  return first && named.every((id) => read(audiences).has(id)) ? { to: new Set(named), spot: first.spot } : undefined;
}
