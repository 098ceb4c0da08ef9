import { defineRule } from '../../engine/rule.ts';
import { inOrder, lastOwn, moreWeeks, sharedLoads } from '../../views/load.ts';

const SHOWN = 6;

export const messageOverload = defineRule({
  id: 'message-overload',
  severity: 'warning',
  states: 'wrong',
  summary: 'An audience gets more items in one week than it can take in, counting all plans together.',
  why: 'Each plan looks reasonable by itself. People who are in five of them at once stop reading all of them, the important one included.',
  source: "Changewright's default: three items in a week. How many people can take in depends on their work.",
  falsePositives:
    'Set what an audience can take in under "capacity" in the registry ("items-a-week"), or "per-week" for all. Other plans count unless they are drafts, done or stopped.',
  options: {
    'per-week': {
      type: 'number',
      default: 3,
      min: 1,
      says: 'The most items in a week for an audience without a number in the registry.',
    },
  },
  messages: {
    default: {
      message:
        '"{audience}" will get {count} items in the week of {week}{more}, but can take in {limit}. What comes last is not read.',
      remedy: 'Move an item to another week, join two into one, or leave out what this audience does not need.',
    },
    item: { message: '"{label}" on {date}', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
    name: "Cashiers"
schedule:
  morning-word:
    date: 2027-02-01
    audiences: [cashiers]
  poster:
    date: 2027-02-02
    audiences: [cashiers]
  video:
    date: 2027-02-03
    audiences: [cashiers]
  reminder:
    date: 2027-02-04
          ~~~~~~~~~~ "cashiers" will get 4 items in the week of 2027-02-01, but can take in 3. What comes last is not read.
    audiences: [cashiers]
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
    name: "Cashiers"
schedule:
  morning-word:
    date: 2027-02-01
    audiences: [cashiers]
  poster:
    date: 2027-02-02
    audiences: [cashiers]
  video:
    date: 2027-02-03
    audiences: [cashiers]
  reminder:
    date: 2027-02-08
    audiences: [cashiers]
`,
  },
  *check(read, { 'per-week': perWeek }) {
    for (const load of read(sharedLoads)) {
      const limit = load.capacity['items-a-week'] ?? perWeek;
      const told = load.weeks.map(({ monday, items }) => ({
        monday,
        items: items.filter(({ type }) => type === 'touchpoint'),
      }));
      const full = told.filter(({ items }) => items.length > limit && items.some(load.isOwn));
      const [first, ...others] = full;
      const last = first && lastOwn(first.items, load);
      if (!last) continue;
      yield {
        at: last.spot,
        params: {
          audience: load.id,
          count: first.items.length,
          week: first.monday,
          more: moreWeeks(others.length),
          limit,
        },
        related: inOrder(first.items)
          .filter((each) => each !== last)
          .slice(0, SHOWN)
          .map(({ label, date, spot }) => ({ at: spot, says: 'item', params: { label, date } })),
        about: load.id,
        discriminator: load.id,
      };
    }
  },
});
