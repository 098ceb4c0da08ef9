import type { CalendarDate } from '../../dates/calendar-date.ts';
import { addWorkingDays } from '../../dates/working-calendar.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { teams } from '../../views/cascade.ts';
import {
  type Delivery,
  firstDeliveries,
  type Group,
  groupBy,
  inOrder,
  momentOf,
  momentSpot,
  receiversOf,
} from '../../views/deliveries.ts';
import { missesReason } from '../../views/first-items.ts';
import { hearings } from '../../views/hearings.ts';
import { calendar } from '../../views/inputs.ts';
import type { Point } from '../../views/touchpoints.ts';

export const staleCascade = defineRule({
  id: 'stale-cascade',
  severity: 'warning',
  states: 'wrong',
  yieldsTo: ['managers-before-teams', 'embargo', 'late-awareness'],
  summary: 'A team hears a key message long after its managers, or after another team with the same managers.',
  why: 'Once the managers or the team next door know, the news travels by itself. Those who wait hear a rumour first, and wonder why they were kept in the dark.',
  source:
    "Changewright's default: five working days are one round of weekly team meetings, in which each team can be told.",
  falsePositives:
    'Teams that start months apart may need some details only later: give those details a key message of their own, set another number of working days, or silence the finding and give the reason.',
  options: {
    'working-days': {
      type: 'number',
      default: 5,
      min: 0,
      says: 'The most working days between those who hear a key message first and the last team.',
    },
  },
  messages: {
    default: {
      message:
        '"{teams}" will hear "{points}" on {when}, more than {days} working days after "{others}" ({first}). By then it is a rumour.',
      remedy: 'Move this item to {last} or earlier, or tell "{teams}" in an earlier item.',
    },
    heard: { message: '"{others}" will hear it here, on {first}', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
    managers: team-leads
  team-leads:
    name: "Team leads"
messages:
  points:
    why-now:
      text: "Claims on paper take 24 days. The new form pays within ten."
schedule:
  briefing-for-leads:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now]
  announcement:
    date: 2027-02-22
          ~~~~~~~~~~ "field-service" will hear "why-now" on 2027-02-22, more than 5 working days after "team-leads" (2027-02-09). By then it is a rumour.
    audiences: [field-service]
    messages: [why-now]
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
    managers: team-leads
  team-leads:
    name: "Team leads"
messages:
  points:
    why-now:
      text: "Claims on paper take 24 days. The new form pays within ten."
schedule:
  briefing-for-leads:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now]
  announcement:
    date: 2027-02-11
    audiences: [field-service]
    messages: [why-now]
`,
  },
  *check(read, { 'working-days': days }) {
    for (const [touchpoint, ofItem] of groupBy(casesIn(read, days), ({ delivery }) => delivery.touchpoint))
      for (const [managers, cases] of groupBy(ofItem, (each) => each.managers))
        yield {
          ...findingFor(cases, days),
          about: [`touchpoint ${touchpoint.id}`, ...cases.map(({ delivery }) => `awareness of ${delivery.audience}`)],
          discriminator: managers,
        };
  },
});

/** A team that hears a point late. */
interface Case {
  readonly point: Point;
  readonly delivery: Delivery;
  readonly managers: string;
  /** The first of its managers and of the teams that share them. */
  readonly first: Delivery;
  /** The last day that would be in time. */
  readonly last: CalendarDate;
}

function* casesIn(read: Read, days: number): Generator<Case> {
  const byManagers = groupBy(read(teams).values(), ({ managers }) => managers.id);
  for (const [point, heard] of read(firstDeliveries))
    for (const [managers, led] of byManagers) {
      const ids = led.map(({ audience }) => audience.id);
      const [first] = [managers, ...ids].flatMap((id) => heard.get(id) ?? []).sort(inOrder);
      const last = first && addWorkingDays(first.date, days, read(calendar));
      if (!last) continue;
      for (const id of ids) {
        const { first: delivery, isCertain } = read(hearings)(point, id);
        const isToldElsewhere = read(missesReason)(id, point.value.answers ?? []);
        if (delivery && isCertain && !isToldElsewhere && delivery.date > last)
          yield { point, delivery, managers, first, last };
      }
    }
}

function findingFor(cases: Group<Case>, days: number) {
  const { delivery, first, last } = cases.reduce((a, b) => (inOrder(a.first, b.first) <= 0 ? a : b));
  const firsts = groupBy(
    cases.map((each) => each.first),
    ({ touchpoint }) => touchpoint,
  );
  return {
    at: momentSpot(delivery),
    params: {
      teams: receiversOf(cases.map((each) => each.delivery)),
      points: [...new Set(cases.map(({ point }) => point.id))],
      when: momentOf(delivery),
      days,
      others: first.audience,
      first: momentOf(first),
      last,
    },
    related: [...firsts.values()].map(([each]) => ({
      at: momentSpot(each),
      says: 'heard' as const,
      params: { others: each.audience, first: momentOf(each) },
    })),
  };
}
