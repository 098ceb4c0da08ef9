import type { Read } from '../../engine/observe.ts';
import { defineRule, type RuleFinding } from '../../engine/rule.ts';
import { activities } from '../../views/activities.ts';
import { textsOf } from '../../views/entries.ts';
import { type OwnedItem, ownedItems } from '../../views/owned-items.ts';
import { people } from '../../views/people.ts';
import { below } from '../../views/spot.ts';

export const overloadedOwner = defineRule({
  id: 'overloaded-owner',
  severity: 'information',
  states: 'wrong',
  atSmall: 'silent',
  summary: 'One person owns a large part of the plan, or one activity asks many people for advice.',
  why: 'What depends on one person stops when that person is ill, leaves or has too much to do. A step that asks many people waits for the slowest of them.',
  source:
    "Changewright's default: 40 % leaves room for a lead who owns much, and most steps need the advice of no more than five people.",
  falsePositives:
    'Some people own much on purpose, such as a change lead who does nothing else. Raise the option "percent", or silence the finding and give the reason.',
  options: {
    percent: {
      type: 'number',
      default: 40,
      min: 1,
      max: 100,
      says: 'The largest share of the plan, in percent, that one person may own.',
    },
    items: {
      type: 'number',
      default: 10,
      min: 1,
      says: 'The share is checked once this many items with an owner are still to do.',
    },
    consulted: { type: 'number', default: 5, min: 1, says: 'The most people that one activity may consult.' },
  },
  messages: {
    default: {
      message:
        '"{person}" owns {count} of the {total} items that are still to do. They all stop when this person cannot work.',
      remedy: 'Hand some of them over to others.',
    },
    consulted: {
      message: '"{id}" asks {count} people for advice. It will wait for the slowest of them.',
      remedy: 'Ask those who know most, and put the others under "informed".',
    },
    owned: { message: '"{person}" owns this too', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "A yard for all tenants"
people:
  brigid:
    name: "Brigid Halvorsen-Ito"
  casimir:
    name: "Casimir Delacroix"
  odette:
    name: "Odette Lindqvistson"
how:
  activities:
    ask-tenants:
      do: "Ask tenants what they miss in the yard."
      owner: casimir
    draw-yard:
      do: "Draw the yard with two of them."
      owner: brigid
             ~~~~~~ "brigid" owns 5 of the 10 items that are still to do. They all stop when this person cannot work.
    get-permit:
      do: "Get the permit from the city."
      owner: brigid
    choose-gardener:
      do: "Choose a gardener."
      owner: brigid
    order-benches:
      do: "Order six benches."
      owner: odette
    move-bins:
      do: "Move the bins to the gate."
      owner: brigid
    plan-noise:
      do: "Agree on hours for noisy work."
      owner: brigid
    plant-trees:
      do: "Plant four trees."
      owner: casimir
    light-paths:
      do: "Put lamps along the paths."
      owner: odette
    open-yard:
      do: "Open the yard with the tenants."
      owner: casimir
`,
  },
  good: {
    plan: `
kind: change-plan
title: "A yard for all tenants"
people:
  brigid:
    name: "Brigid Halvorsen-Ito"
  casimir:
    name: "Casimir Delacroix"
  odette:
    name: "Odette Lindqvistson"
how:
  activities:
    ask-tenants:
      do: "Ask tenants what they miss in the yard."
      owner: casimir
    draw-yard:
      do: "Draw the yard with two of them."
      owner: brigid
    get-permit:
      do: "Get the permit from the city."
      owner: brigid
    choose-gardener:
      do: "Choose a gardener."
      owner: casimir
    order-benches:
      do: "Order six benches."
      owner: odette
    move-bins:
      do: "Move the bins to the gate."
      owner: brigid
    plan-noise:
      do: "Agree on hours for noisy work."
      owner: brigid
    plant-trees:
      do: "Plant four trees."
      owner: odette
    light-paths:
      do: "Put lamps along the paths."
      owner: odette
    open-yard:
      do: "Open the yard with the tenants."
      owner: casimir
`,
  },
  *check(read, { percent, items, consulted }) {
    yield* ofOwners(read, percent, items);
    for (const { id, value, spot } of read(activities)) {
      const count = new Set(textsOf(value.consulted)).size;
      if (value.status !== 'done' && count > consulted)
        yield { at: below(spot, 'consulted'), says: 'consulted', params: { id, count } };
    }
  },
});

const SHOWN = 5;

function* ofOwners(read: Read, percent: number, enough: number): Generator<RuleFinding<'default' | 'owned'>> {
  const owned = new Map([...read(people).keys()].map((person): [string, OwnedItem[]] => [person, []]));
  for (const item of read(ownedItems)) owned.get(item.owner)?.push(item);
  const total = [...owned.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [person, [first, ...others]] of owned) {
    const count = others.length + 1;
    if (!first || total < enough || count * 100 <= percent * total) continue;
    yield {
      at: below(first.spot, 'owner'),
      params: { person, count, total },
      related: others
        .slice(0, SHOWN)
        .map(({ spot }) => ({ at: below(spot, 'owner'), says: 'owned', params: { person } })),
    };
  }
}
