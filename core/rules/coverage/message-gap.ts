import { defineRule } from '../../engine/rule.ts';
import { coverage } from '../../views/coverage.ts';
import { missingPoints } from '../../views/missing-points.ts';

export const messageGap = defineRule({
  id: 'message-gap',
  severity: 'warning',
  states: 'missing',
  atSmall: 'silent',
  yieldsTo: ['uncovered-audience'],
  summary: 'No item of the schedule brings a key message to an audience of high or medium impact.',
  why: 'Key messages are what people must know to go along. A group that does not get one fills the gap with a guess, or hears it from colleagues in other words.',
  source:
    'John P. Kotter, "Leading Change: Why Transformation Efforts Fail" (Harvard Business Review, 1995): a vision fails if it is undercommunicated. That each key message reaches each group of high or medium impact is Changewright\'s default.',
  falsePositives:
    'If a group does not need a key message, name the group and the reason under its "not-for". If one change has several communication plans, each owes its key messages only to the groups that it speaks to, and a key message with the same short name in another plan counts.',
  options: {
    impacts: { type: 'words', default: ['high', 'medium'], says: 'Audiences of these impacts get every key message.' },
  },
  messages: {
    default: {
      message:
        'No item of the schedule brings "{points}" to "{audience}" (impact: {impact}). They will guess, or hear it from others.',
      remedy:
        'Add it to the "messages" of an item for "{audience}". If they do not need it, say why under its "not-for".',
    },
    schedule: { message: 'The schedule in which it is missing', remedy: '' },
    point: { message: 'This key message does not reach them', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Safe hand-over"
who:
  affected:
    nurses:
      impact: medium
---
kind: communication-plan
title: "Safe hand-over: what we say"
audiences:
  nurses:
  ~~~~~~ No item of the schedule brings "first-steps" to "nurses" (impact: medium). They will guess, or hear it from others.
    name: "Nurses"
    size: 60
messages:
  points:
    why:
      text: "Two of ten hand-overs miss something that matters."
      answers: [why, why-now, risk-of-not-changing]
    first-steps:
      text: "From 1 March you hand over at the bedside."
      answers: [what-next]
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [nurses]
    stage: [awareness, desire, knowledge]
    messages: [why]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Safe hand-over"
who:
  affected:
    nurses:
      impact: medium
---
kind: communication-plan
title: "Safe hand-over: what we say"
audiences:
  nurses:
    name: "Nurses"
    size: 60
messages:
  points:
    why:
      text: "Two of ten hand-overs miss something that matters."
      answers: [why, why-now, risk-of-not-changing]
    first-steps:
      text: "From 1 March you hand over at the bedside."
      answers: [what-next]
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [nurses]
    stage: [awareness, desire, knowledge]
    messages: [why, first-steps]
`,
  },
  *check(read, { impacts }) {
    for (const each of read(coverage)) {
      const { audience, items, schedule } = each;
      if (items.length === 0 || audience.impact === undefined || !impacts.includes(audience.impact)) continue;
      const missing = missingPoints(read, each);
      if (missing.length === 0) continue;
      yield {
        at: audience.spot,
        params: {
          audience: audience.id,
          impact: audience.impact,
          points: [...new Set(missing.map(({ id }) => id))],
        },
        related: [
          { at: schedule, says: 'schedule' },
          ...missing.map(({ spot }) => ({ at: spot, says: 'point' }) as const),
        ],
        about: audience.id,
      };
    }
  },
});
