import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { hasBothPlans } from '../../views/both-plans.ts';
import { textsOf } from '../../views/entries.ts';
import { change, comms } from '../../views/inputs.ts';
import { scheduleItems } from '../../views/schedule-items.ts';
import { type Spot, spotIn } from '../../views/spot.ts';
import type { Stage } from '../../views/touchpoints.ts';

export const announcementOnly = defineRule({
  id: 'announcement-only',
  severity: 'warning',
  states: 'missing',
  summary:
    'The plans announce a change, but nothing in them builds skills, rewards the new way or has leaders go first.',
  why: 'A change that is only announced is soon forgotten. People do what they have practised, what they are thanked for, and what they see their leaders do.',
  source:
    "McKinsey's influence model: besides understanding, people need skills, reinforcement and leaders who act as models. That one of the three is enough is Changewright's default.",
  falsePositives: 'Some changes only need to be known, such as a new address: silence the finding with that reason.',
  messages: {
    default: {
      message:
        'The plan only spreads the news: nobody practises, nothing rewards the new way, and no leader goes first. A change that is only announced fades.',
      remedy:
        'Plan a training, a win, or an item with "stage: ability" or "stage: reinforcement". Or say under "leaders-model" what leaders do first.',
    },
    how: { message: 'The steps of the change', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
how:
  activities:
    try-screen:
      do: "Try the screen with three mechanics for a week."
      due: 2027-02-12
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
    name: "Mechanics"
schedule:
~~~~~~~~ The plan only spreads the news: nobody practises, nothing rewards the new way, and no leader goes first. A change that is only announced fades.
  kick-off:
    date: 2027-02-03
    audiences: [mechanics]
    stage: [awareness, desire]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
how:
  activities:
    try-screen:
      do: "Try the screen with three mechanics for a week."
      due: 2027-02-12
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
    name: "Mechanics"
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [mechanics]
    stage: [awareness, desire]
  first-bookings:
    date: 2027-02-17
    audiences: [mechanics]
    stage: ability
`,
  },
  *check(read) {
    const [how] = read(change.how);
    const schedule = scheduleIn(read);
    if (!how || !schedule || !read(hasBothPlans)) return;
    const hasTraining = read(change.how).some(({ value }) => value.training?.length);
    if (hasTraining || goesBeyondNews(read) || rewardsOrModels(read)) return;
    yield { at: schedule, on: 'key', related: [{ at: spotIn(how.plan, 'how'), says: 'how' }] };
  },
});

function scheduleIn(read: Read): Spot | undefined {
  const [first] = read(comms.schedule).filter(({ value }) => Object.keys(value).length > 0);
  return first && spotIn(first.plan, 'schedule');
}

function rewardsOrModels(read: Read): boolean {
  const safety = read(change.safety).map(({ value }) => value);
  const recognition = read(change.recognition).map(({ value }) => value);
  return (
    safety.some((value) => textsOf(value['leaders-model']).length > 0 || value.incentives?.length) ||
    recognition.some(({ wins = {}, rewards = [] }) => rewards.length > 0 || Object.keys(wins).length > 0)
  );
}

const BEYOND_NEWS: readonly Stage[] = ['ability', 'reinforcement'];

/** Whether an item builds ability or reinforces, or may do so because nobody can read its stages. */
function goesBeyondNews(read: Read): boolean {
  return (
    read(scheduleItems)?.some(
      ({ touchpoint, unclear }) =>
        unclear.has('stage') || touchpoint.stages.some((stage) => BEYOND_NEWS.includes(stage)),
    ) ?? true
  );
}
