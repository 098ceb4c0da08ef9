import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { affectedAudiences, audiences } from '../../views/audiences.ts';
import {
  type Delivery,
  firstDeliveries,
  type Group,
  groupBy,
  inOrder,
  isBefore,
  mayKnowOn,
  momentOf,
  momentSpot,
  receiversOf,
  toldEarly,
} from '../../views/deliveries.ts';
import { missesReason } from '../../views/first-items.ts';
import { hearings } from '../../views/hearings.ts';
import type { Point, Touchpoint } from '../../views/touchpoints.ts';

export const staffBeforePublic = defineRule({
  id: 'staff-before-public',
  severity: 'error',
  states: 'wrong',
  yieldsTo: ['managers-before-teams', 'embargo', 'stale-cascade', 'overdue'],
  summary: 'Customers, partners or the press hear a key message before the staff whom the change affects.',
  why: "To learn of a change to one's own work from a customer or a newspaper tells people that they do not count. It cannot be taken back.",
  source: "Changewright's default: staff first, then the public.",
  falsePositives:
    'A partner who helps to prepare the change may know earlier: list that audience under "told-early" in the change plan. Mark a body with a right to be heard first with "consulted-first: true".',
  messages: {
    default: {
      message:
        '"{others}" will hear "{points}" on {when}, but the affected staff, "{staff}", only on {later}. They would learn of their own change from outside.',
      remedy: 'Move this item after {later}, or tell "{staff}" earlier.',
    },
    heard: { message: '"{staff}" will hear it here, on {later}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One service desk"
who:
  affected:
    service-agents:
      impact: low
---
kind: communication-plan
title: "One service desk: what we say"
audiences:
  service-agents:
    name: "Service agents"
  customers:
    name: "Customers"
    external: true
messages:
  points:
    one-number:
      text: "Customers call five numbers and give up. From June on, one number answers all questions."
      answers: [why, why-now, risk-of-not-changing]
schedule:
  customer-letter:
    date: 2027-05-03
          ~~~~~~~~~~ "customers" will hear "one-number" on 2027-05-03, but the affected staff, "service-agents", only on 2027-05-05. They would learn of their own change from outside.
    audiences: [customers]
    messages: [one-number]
  agents-meeting:
    date: 2027-05-05
    audiences: [service-agents]
    messages: [one-number]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "One service desk"
who:
  affected:
    service-agents:
      impact: low
---
kind: communication-plan
title: "One service desk: what we say"
audiences:
  service-agents:
    name: "Service agents"
  customers:
    name: "Customers"
    external: true
messages:
  points:
    one-number:
      text: "Customers call five numbers and give up. From June on, one number answers all questions."
      answers: [why, why-now, risk-of-not-changing]
schedule:
  agents-meeting:
    date: 2027-05-03
    audiences: [service-agents]
    messages: [one-number]
    stage: awareness
  customer-letter:
    date: 2027-05-05
    audiences: [customers]
    messages: [one-number]
`,
  },
  *check(read) {
    for (const [touchpoint, cases] of groupBy(casesIn(read), ({ delivery }) => delivery.touchpoint))
      yield { ...findingFor(cases), about: subjectsOf(touchpoint, cases) };
  },
});

/** A point that people outside hear before affected staff. */
interface Case {
  readonly point: Point;
  readonly delivery: Delivery;
  readonly staff: readonly Delivery[];
}

function* casesIn(read: Read): Generator<Case> {
  const known = read(audiences);
  const staff = read(affectedAudiences).filter(({ facts }) => !facts.external);
  const misses = read(missesReason);
  for (const [point, heard] of read(firstDeliveries))
    for (const [id, delivery] of heard) {
      const { external, 'consulted-first': comesFirst } = known.get(id)?.facts ?? {};
      if (!external || comesFirst || mayKnowOn(read(toldEarly), id, delivery.date)) continue;
      const late = staff
        .filter((audience) => !misses(audience.id, point.value.answers ?? []))
        .map((audience) => read(hearings)(point, audience.id))
        .flatMap(({ first, isCertain }) => (first && isCertain && isBefore(delivery, first) ? [first] : []));
      if (late.length > 0) yield { point, delivery, staff: late };
    }
}

/** The item that is early for the public, and those that are late for staff. */
function subjectsOf(touchpoint: Touchpoint, cases: Group<Case>): string[] {
  const late = cases.flatMap(({ staff }) => staff.map((each) => each.touchpoint));
  return [...new Set([touchpoint, ...late])].map(({ id }) => `touchpoint ${id}`);
}

function findingFor(cases: Group<Case>) {
  const [{ delivery }] = cases;
  const staff = cases.flatMap((each) => each.staff).sort(inOrder);
  const last = staff.at(-1) ?? delivery;
  return {
    at: momentSpot(delivery, last),
    params: {
      others: receiversOf(cases.map((each) => each.delivery)),
      points: [...new Set(cases.map(({ point }) => point.id))],
      when: momentOf(delivery),
      staff: receiversOf(staff),
      later: momentOf(last),
    },
    related: [...groupBy(staff, ({ touchpoint }) => touchpoint).values()].map((own) => ({
      at: momentSpot(own[0], delivery),
      says: 'heard' as const,
      params: { staff: receiversOf(own), later: momentOf(own[0]) },
    })),
  };
}
