import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { type Coverage, coverage } from '../../views/coverage.ts';
import { groupBy } from '../../views/deliveries.ts';
import { firstItems } from '../../views/first-items.ts';
import { below, type Spot } from '../../views/spot.ts';
import { type Touchpoint, touchpoints } from '../../views/touchpoints.ts';

export const firstMessageWhy = defineRule({
  id: 'first-message-why',
  severity: 'warning',
  states: 'wrong',
  yieldsTo: ['overdue'],
  summary: 'The first news for affected people does not say why, why now, and what happens if nothing changes.',
  why: 'People who hear "what" and "how" before "why" ask their colleagues for the reason. The first reason that they hear is the one that they remember.',
  source:
    "Prosci's ADKAR model begins with awareness: why the change is needed, why now, and the risk of not changing.",
  falsePositives:
    'If people heard the reasons before the plan begins, plan that as the first item. An item that gives them in a text of its own says so under "covers". External audiences are not checked.',
  options: {
    topics: {
      type: 'words',
      default: ['why', 'why-now', 'risk-of-not-changing'],
      says: 'What the first item has to answer.',
    },
  },
  messages: {
    default: {
      message:
        '"{item}" is the first news for "{audiences}", but it does not answer "{topics}". People will find a reason of their own.',
      remedy:
        'Add a key message that answers them (under "answers"), list them under "covers", or plan an earlier item that answers them.',
    },
    audience: { message: 'They hear this item first', remedy: '' },
    also: { message: '"{item}" is the first news for others and leaves it out, too', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
who:
  affected:
    mechanics:
      impact: low
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
    name: "Mechanics"
messages:
  points:
    first-steps:
      text: "From 1 March you book on the screen beside the lift."
      answers: [what-next]
    why:
      text: "Every fifth booking gets lost. Spare parts cost more each month that it goes on."
      answers: [why, why-now, risk-of-not-changing]
schedule:
  shift-talk:
    date: 2027-02-10
    audiences: [mechanics]
    messages: [why]
    stage: awareness
  poster:
    date: 2027-02-03
    audiences: [mechanics]
    messages: [first-steps]
              ~~~~~~~~~~~~~ "poster" is the first news for "mechanics", but it does not answer "why", "why-now" and "risk-of-not-changing". People will find a reason of their own.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
who:
  affected:
    mechanics:
      impact: low
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
    name: "Mechanics"
messages:
  points:
    first-steps:
      text: "From 1 March you book on the screen beside the lift."
      answers: [what-next]
    why:
      text: "Every fifth booking gets lost. Spare parts cost more each month that it goes on."
      answers: [why, why-now, risk-of-not-changing]
schedule:
  shift-talk:
    date: 2027-02-03
    audiences: [mechanics]
    messages: [why]
    stage: awareness
  poster:
    date: 2027-02-10
    audiences: [mechanics]
    messages: [first-steps]
`,
  },
  *check(read, options) {
    const told = new Set<string>(read(touchpoints).flatMap(({ covers }) => [...covers]));
    // What no item answers is left out once, however many items come first for somebody.
    const groups = groupBy(silentFirsts(read, options.topics), ({ item, lacking }) =>
      lacking.some((topic) => told.has(topic)) ? item : item.covers.size === 0,
    );
    for (const [{ item, lacking, hears }, ...others] of groups.values()) {
      yield {
        at: placeOf(item),
        states: item.covers.size === 0 ? 'missing' : 'wrong',
        params: { item: item.id, audiences: hears.map(({ audience }) => audience.id), topics: lacking },
        related: [
          ...hears.map(({ audience }) => ({ at: audience.spot, says: 'audience' }) as const),
          ...others.map(
            (other) => ({ at: placeOf(other.item), says: 'also', params: { item: other.item.id } }) as const,
          ),
        ],
        about: [item, ...others.map((other) => other.item)].map(({ id }) => `touchpoint ${id}`),
      };
    }
  },
});

/** An item that somebody hears first, with the reasons that it leaves out. */
interface SilentFirst {
  readonly item: Touchpoint;
  readonly lacking: readonly string[];
  readonly hears: readonly Coverage[];
}

/** In the order of their days. */
function silentFirsts(read: Read, topics: readonly string[]): SilentFirst[] {
  const byItem = new Map<Touchpoint, SilentFirst>();
  for (const each of read(coverage).filter(({ audience }) => !audience.facts.external)) {
    const firsts = read(firstItems).get(each.audience.id) ?? [];
    const item = firsts.find(({ touchpoint }) => touchpoint.audiences.includes(each.audience.id))?.touchpoint;
    const covered = new Set<string>(firsts.flatMap(({ touchpoint }) => [...touchpoint.covers]));
    const isLacking = topics.some((topic) => !covered.has(topic));
    if (!item || !isLacking || firsts.some(({ unclear }) => unclear.has('covers'))) continue;
    const lacking = topics.filter((topic) => !new Set<string>(item.covers).has(topic));
    byItem.set(item, { item, lacking, hears: [...(byItem.get(item)?.hears ?? []), each] });
  }
  const dayOf = ({ item }: SilentFirst) => item.dates[0] ?? '';
  return [...byItem.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function placeOf({ spot, value }: Touchpoint): Spot {
  return below(spot, value.covers ? 'covers' : 'messages');
}
