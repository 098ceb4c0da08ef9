import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { message } from '../../messages/message.ts';
import { audiences } from '../../views/audiences.ts';
import { hasBothPlans } from '../../views/both-plans.ts';
import { coverage } from '../../views/coverage.ts';
import { groupBy } from '../../views/deliveries.ts';
import { type Entry, entriesIn } from '../../views/entries.ts';
import { change, comms, isIncomplete, size } from '../../views/inputs.ts';
import { kpis } from '../../views/kpis.ts';
import { findNamed } from '../../views/named.ts';
import { type Point, points } from '../../views/touchpoints.ts';
import { looseWords, misspeltTypes, namedTypes, type Use, uses, watches } from '../../views/uses.ts';

export const unusedDefinition = defineRule({
  id: 'unused-definition',
  severity: 'information',
  states: 'wrong',
  yieldsTo: ['unreported-kpi'],
  summary: 'A plan defines an audience, a channel, a KPI, a person or a key message that nothing in its plans uses.',
  why: 'Either it was forgotten, and a group hears nothing or nobody looks at a number. Or it is left over, and readers take it for a part of the plan.',
  source: "Changewright's default: what a plan defines is there to be used.",
  falsePositives:
    'Registries are not checked, because other plans may use what they define: move there what several plans share. If something is kept for later, silence the finding and give the reason.',
  messages: {
    default: {
      message: 'Nothing in these plans uses the {type} "{id}". It was forgotten somewhere, or it is left over.',
      remedy: 'Use it where it belongs, or delete it.',
    },
    also: { message: 'Also defined here', remedy: '' },
    fix: { message: 'Delete "{id}"', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New opening hours of the canteen"
channels:
  notice-board:
    name: "Notice board beside the lift"
    medium: print
    direction: one-way
  staff-app:
  ~~~~~~~~~ Nothing in these plans uses the channel "staff-app". It was forgotten somewhere, or it is left over.
    name: "Staff app"
    medium: app
    direction: two-way
schedule:
  first-notice:
    date: 2027-02-02
    channel: notice-board
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New opening hours of the canteen"
channels:
  notice-board:
    name: "Notice board beside the lift"
    medium: print
    direction: one-way
  staff-app:
    name: "Staff app"
    medium: app
    direction: two-way
schedule:
  first-notice:
    date: 2027-02-02
    channel: [notice-board, staff-app]
`,
  },
  *check(read) {
    if (read(isIncomplete)) return;
    const unused = definitions(read).filter((each) => saysSomething(each.entry.value) && !isUsed(read, each));
    for (const [first, ...others] of groupBy(unused, keyOf).values()) {
      const { id, spot } = first.entry;
      yield {
        at: spot,
        on: 'key',
        params: { type: message(`type.${first.type}`), id },
        related: others.map(({ entry }) => ({ at: entry.spot, says: 'also' })),
        fixes: [
          { says: 'fix', params: { id }, applicability: 'suggested', isDecision: true, edits: [{ remove: spot }] },
        ],
      };
    }
  },
});

/** An entry of prompts that nobody has filled in yet is only begun. */
function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== '' && value !== undefined;
}

interface Definition {
  /** What the schema calls it. */
  readonly type: 'audience' | 'person' | 'channel' | 'kpi' | 'point';
  readonly entry: Entry<unknown>;
  /** All that its id may mean, where each plan has its own; undefined where one id is one entry in all plans. */
  readonly among?: readonly Entry<unknown>[];
  /** Whether it counts as used though nothing names it. */
  readonly isNeeded?: () => boolean;
}

function definitions(read: Read): Definition[] {
  return [
    ...sharedDefinitions(read),
    ...read(kpis).map((entry) => ({
      type: 'kpi' as const,
      entry,
      among: read(kpis),
      isNeeded: () => read(watches)({ id: entry.id, texts: [entry.value.name] }),
    })),
    ...read(points).map((entry) => ({
      type: 'point' as const,
      entry,
      among: read(points),
      isNeeded: () => isOwed(read, entry),
    })),
  ];
}

/** Audiences and people may be named by the other plan: while it is not there, nobody knows. A registry serves many. */
function sharedDefinitions(read: Read): Definition[] {
  const places = [...read(audiences).values()].flatMap(({ definitions: own }) => own);
  const written = {
    audience: places.filter(({ spot }) => spot.plan.kind !== 'change-registry'),
    person: [change.people, comms.people].flatMap((input) => entriesIn(read(input), ['people'], (value) => value)),
    channel: entriesIn(read(comms.channels), ['channels'], (value) => value),
  };
  const types = read(hasBothPlans) ? (['audience', 'person', 'channel'] as const) : (['channel'] as const);
  return types.flatMap((type) => written[type].map((entry) => ({ type, entry })));
}

function keyOf({ type, entry: { id, spot }, among }: Definition): string {
  return [type, id, ...(among ? [spot.plan.uri, spot.plan.document] : [])].join(' ');
}

function isUsed(read: Read, definition: Definition): boolean {
  const { type, entry, isNeeded } = definition;
  const isNamed = (read(uses).get(entry.id) ?? []).some(
    (use) => use.types.includes(type) && !isInside(use, entry) && isMeant(use, definition),
  );
  // Where a plan names nothing of a type yet, it has only begun.
  if (isNamed || !read(namedTypes).has(type) || read(misspeltTypes).has(type)) return true;
  return isNeeded?.() || read(looseWords).has(entry.id);
}

function isInside({ plan, path }: Use, { spot }: Entry<unknown>): boolean {
  return plan === spot.plan && spot.path.every((step, at) => step === path[at]);
}

function isMeant({ written, plan }: Use, { entry, among }: Definition): boolean {
  return among === undefined || findNamed(among, written, plan) === entry;
}

/** Whom it does not reach is told audience by audience: see `message-gap`. */
function isOwed(read: Read, { value }: Point): boolean {
  if (read(size) === 'small') return false;
  const excused = new Set(value['not-for']?.map(({ audience }) => audience));
  return read(coverage).some(
    ({ audience: { id, impact } }) => (impact === 'high' || impact === 'medium') && !excused.has(id),
  );
}
