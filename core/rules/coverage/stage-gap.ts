import { defineRule } from '../../engine/rule.ts';
import { coverage } from '../../views/coverage.ts';
import { missingStages } from '../../views/missing-stages.ts';
import { STAGES } from '../../views/touchpoints.ts';

export const stageGap = defineRule({
  id: 'stage-gap',
  severity: 'warning',
  states: 'missing',
  atSmall: 'silent',
  yieldsTo: ['uncovered-audience'],
  summary: 'No item of the schedule takes an affected audience through a stage that its impact needs.',
  why: 'People do not change because they were told once. They first hear of it, then want it, learn how, practise and keep it up. Those who get no help at one of these steps stop there, and it looks like resistance.',
  source:
    "The five stages of Prosci's ADKAR model. Which impact needs which stages is Changewright's default: the more changes for people, the longer the plan goes along with them.",
  falsePositives:
    'One item may serve several stages: write "stage: [awareness, desire]". If your organisation asks for other stages, set the options. If another plan or the managers take care of a stage, silence the finding and give the reason.',
  options: {
    high: { type: 'words', default: STAGES, says: 'Stages that an audience of high impact needs.' },
    medium: {
      type: 'words',
      default: ['awareness', 'desire', 'knowledge'],
      says: 'Stages that an audience of medium impact needs.',
    },
    low: { type: 'words', default: ['awareness'], says: 'Stages that an audience of low impact needs.' },
  },
  messages: {
    default: {
      message:
        'No item of the schedule takes "{audience}" (impact: {impact}) through {stages}. This is where people get stuck.',
      remedy:
        'Plan an item for "{audience}" with "stage: {first}", or add that stage to an item that they get already.',
    },
    schedule: { message: 'The schedule in which it is missing', remedy: '' },
    impact: { message: 'How strongly they are affected', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New till in all shops"
who:
  affected:
    cashiers:
      impact: medium
---
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
  ~~~~~~~~ No item of the schedule takes "cashiers" (impact: medium) through knowledge. This is where people get stuck.
    name: "Cashiers"
    size: 60
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [cashiers]
    stage: [awareness, desire]
    covers: [why, why-now, risk-of-not-changing]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New till in all shops"
who:
  affected:
    cashiers:
      impact: medium
---
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
    name: "Cashiers"
    size: 60
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [cashiers]
    stage: [awareness, desire]
    covers: [why, why-now, risk-of-not-changing]
  first-sale:
    date: 2027-02-17
    audiences: [cashiers]
    stage: knowledge
`,
  },
  *check(read, options) {
    for (const each of read(coverage)) {
      const { audience, items, schedule } = each;
      if (audience.impact === undefined || items.length === 0) continue;
      const stages = missingStages(each, options[audience.impact]);
      const [first] = stages;
      if (first === undefined) continue;
      yield {
        at: audience.spot,
        params: { audience: audience.id, impact: audience.impact, stages, first },
        related: [
          { at: schedule, says: 'schedule' },
          ...audience.affected.map(({ spot }) => ({ at: spot, says: 'impact' }) as const),
        ],
        about: audience.id,
      };
    }
  },
});
