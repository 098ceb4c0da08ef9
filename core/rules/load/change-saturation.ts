import type { CalendarDate } from '../../dates/calendar-date.ts';
import { mondayOf } from '../../dates/iso-week.ts';
import { defineRule } from '../../engine/rule.ts';
import { type LoadChange, type SharedLoad, sharedLoads } from '../../views/load.ts';

const SHOWN = 6;

export const changeSaturation = defineRule({
  id: 'change-saturation',
  severity: 'warning',
  states: 'wrong',
  summary: 'Several changes affect one audience at the same time, and together they are more than it can bear.',
  why: 'People can learn only so much at once. Past that point every further change suffers, and those that went well fall back too.',
  source:
    "Prosci describes change saturation: more change than a group's capacity. The points (1, 5 and 10 for low, medium and high impact) and the limit of 15, one high and one medium change at once, are Changewright's default.",
  falsePositives:
    'Set what an audience can bear under "capacity" in the registry ("change-points"), or "points" for all. A change counts from its start to four weeks after its go-live. Other plans count unless they are drafts, done or stopped.',
  options: {
    points: {
      type: 'number',
      default: 15,
      min: 1,
      says: 'The most change points at once for an audience without a number in the registry.',
    },
  },
  messages: {
    default: {
      message:
        '{count} changes at once ask {sum} change points of "{audience}" from {from} on, but they can bear {limit}. All of these changes will suffer.',
      remedy: 'Move the start or the go-live of one of them, or make its impact on this audience smaller.',
    },
    one: {
      message:
        'This change alone asks {sum} change points of "{audience}", but they can bear {limit}. They cannot learn so much at once.',
      remedy: 'Split it into waves with different audiences, or make its impact on this audience smaller.',
    },
    change: { message: '{points} change points, from {from} to {to}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New till"
who:
  affected:
    cashiers:
      impact: high
              ~~~~ 2 changes at once ask 20 change points of "cashiers" from 2027-02-01 on, but they can bear 15. All of these changes will suffer.
when:
  start: 2027-02-01
  go-live: 2027-04-01
  end: 2027-06-30
---
kind: change-plan
title: "New shifts"
who:
  affected:
    cashiers:
      impact: high
when:
  start: 2027-01-11
  go-live: 2027-03-01
  end: 2027-06-30
---
kind: communication-plan
title: "What we say"
audiences:
  cashiers:
    name: "Cashiers"
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New till"
who:
  audiences:
    cashiers:
      name: "Cashiers"
  affected:
    cashiers:
      impact: medium
when:
  start: 2027-02-01
  go-live: 2027-04-01
  end: 2027-06-30
---
kind: change-plan
title: "New shifts"
who:
  affected:
    cashiers:
      impact: medium
when:
  start: 2027-01-11
  go-live: 2027-03-01
  end: 2027-06-30
`,
  },
  *check(read, { points }) {
    for (const load of read(sharedLoads)) {
      const limit = load.capacity['change-points'] ?? points;
      const peak = peakOf(load, limit);
      if (!peak) continue;
      const [own, ...others] = [...peak.at].sort((a, b) => Number(load.isOwn(b)) - Number(load.isOwn(a)));
      if (!own || !load.isOwn(own)) continue;
      yield {
        at: { plan: own.spot.plan, path: [...own.spot.path, 'impact'] },
        says: others.length === 0 ? 'one' : 'default',
        params: { audience: load.id, count: peak.at.length, from: peak.from, sum: sumOf(peak.at), limit },
        related: others.slice(0, SHOWN).map((each) => ({
          at: { plan: each.spot.plan, path: [...each.spot.path, 'impact'] },
          says: 'change',
          params: { points: each.points, from: each.from, to: each.to },
        })),
        about: load.id,
        discriminator: load.id,
      };
    }
  },
});

function sumOf(all: readonly LoadChange[]): number {
  return all.reduce((sum, { points }) => sum + points, 0);
}

/** The first week in which the changes that run are too much, one of the family's own among them. A load only grows where a change begins. */
function peakOf({ changes, isOwn }: SharedLoad, limit: number): { from: CalendarDate; at: LoadChange[] } | undefined {
  const weeks = changes.map((each) => ({ each, first: mondayOf(each.from), last: mondayOf(each.to) }));
  for (const from of [...new Set(changes.map((each) => each.from))].sort()) {
    const week = mondayOf(from);
    const at = weeks.filter(({ first, last }) => first <= week && week <= last).map(({ each }) => each);
    if (sumOf(at) > limit && at.some(isOwn)) return { from, at };
  }
  return undefined;
}
