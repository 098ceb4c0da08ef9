import { defineRule } from '../../engine/rule.ts';
import { inOrder, type LoadItem, lastOwn, moreWeeks, sharedLoads } from '../../views/load.ts';

const SHOWN = 6;
const MINUTES_AN_HOUR = 60;

export const hoursOverload = defineRule({
  id: 'hours-overload',
  severity: 'warning',
  states: 'wrong',
  summary: 'Items, sessions and trainings together take more hours of an audience in one week than it can give.',
  why: 'People pay for a change with their time, and they also have work to do. Where nobody adds it up, training is skipped first.',
  source: "Changewright's default: four hours a week, about a tenth of a working week.",
  falsePositives:
    'Set what an audience can give under "capacity" in the registry ("hours-a-week"), or "per-week" for all. An item without a "duration" counts as 15 minutes, a session or training without "hours" as one hour.',
  options: {
    'per-week': {
      type: 'number',
      default: 4,
      min: 0.25,
      says: 'The most hours in a week for an audience without a number in the registry.',
    },
  },
  messages: {
    default: {
      message:
        '"{audience}" must give {hours} hours in the week of {week}{more}, but can give {limit}. What does not fit is skipped.',
      remedy:
        'Move something to another week, or make it shorter. If they can give more, set it under "capacity" in the registry.',
    },
    item: { message: '"{label}" on {date}, {minutes} minutes', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New till"
how:
  training:
    - audience: cashiers
      skill: "Ring up a sale on the new till"
      date: 2027-02-02
      hours: 3
    - audience: cashiers
      skill: "Close the till at night"
      date: 2027-02-04
            ~~~~~~~~~~ "cashiers" must give 5 hours in the week of 2027-02-01, but can give 4. What does not fit is skipped.
      hours: 2
---
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
    name: "Cashiers"
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New till"
how:
  training:
    - audience: cashiers
      skill: "Ring up a sale on the new till"
      date: 2027-02-02
      hours: 2
    - audience: cashiers
      skill: "Close the till at night"
      date: 2027-02-04
      hours: 2
---
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
    name: "Cashiers"
`,
  },
  *check(read, { 'per-week': perWeek }) {
    for (const load of read(sharedLoads)) {
      const limit = load.capacity['hours-a-week'] ?? perWeek;
      const full = load.weeks.filter(({ items }) => hoursOf(items) > limit);
      const [first, ...others] = full;
      const last = first && lastOwn(first.items, load);
      if (!last) continue;
      const hours = String(Math.round(hoursOf(first.items) * 100) / 100);
      yield {
        at: last.spot,
        params: { audience: load.id, hours, week: first.monday, more: moreWeeks(others.length), limit },
        related: inOrder(first.items)
          .filter((each) => each !== last)
          .slice(0, SHOWN)
          .map(({ label, date, minutes, spot }) => ({ at: spot, says: 'item', params: { label, date, minutes } })),
        about: load.id,
        discriminator: load.id,
      };
    }
  },
});

function hoursOf(week: readonly LoadItem[]): number {
  return week.reduce((sum, { minutes }) => sum + minutes, 0) / MINUTES_AN_HOUR;
}
