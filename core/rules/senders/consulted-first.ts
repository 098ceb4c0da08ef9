import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { audiences } from '../../views/audiences.ts';
import { hasBothPlans } from '../../views/both-plans.ts';
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
import { hearings } from '../../views/hearings.ts';
import type { Point } from '../../views/touchpoints.ts';

export const consultedFirst = defineRule({
  id: 'consulted-first',
  severity: 'error',
  states: 'wrong',
  summary: 'An audience that is to be consulted first hears a key message after somebody else.',
  why: 'A works council, or another body with a right to be consulted, cannot influence what is already public. To pass it over costs trust, and in many places it breaks the law and stops the change.',
  source:
    'Directive 2002/14/EC on informing and consulting employees: the timing, method and content of a consultation must be appropriate.',
  falsePositives:
    'People who prepare the change may know earlier: list them in the change plan under "told-early", with "since" and "bound-by".',
  messages: {
    default: {
      message:
        '"{consulted}" should be consulted first, but will hear "{points}" on {when}, after "{others}" ({first}). What others already know can hardly be discussed.',
      remedy:
        'Move this item before {first}, or tell "{others}" later. Whoever has to know earlier belongs under "told-early" in the change plan.',
    },
    heard: { message: '"{others}" will hear it here, on {first}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New shift plan"
---
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  works-council:
    name: "Works council"
    consulted-first: true
  warehouse-staff:
    name: "Warehouse staff"
messages:
  points:
    new-shifts:
      text: "From May on, shifts are planned six weeks ahead."
schedule:
  announcement:
    date: 2027-02-09
    audiences: [warehouse-staff]
    messages: [new-shifts]
  council-meeting:
    date: 2027-02-11
          ~~~~~~~~~~ "works-council" should be consulted first, but will hear "new-shifts" on 2027-02-11, after "warehouse-staff" (2027-02-09). What others already know can hardly be discussed.
    audiences: [works-council]
    messages: [new-shifts]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New shift plan"
---
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  works-council:
    name: "Works council"
    consulted-first: true
  warehouse-staff:
    name: "Warehouse staff"
messages:
  points:
    new-shifts:
      text: "From May on, shifts are planned six weeks ahead."
schedule:
  council-meeting:
    date: 2027-02-09
    audiences: [works-council]
    messages: [new-shifts]
  announcement:
    date: 2027-02-11
    audiences: [warehouse-staff]
    messages: [new-shifts]
`,
  },
  *check(read) {
    if (!read(hasBothPlans)) return;
    for (const [touchpoint, ofItem] of groupBy(casesIn(read), ({ delivery }) => delivery.touchpoint))
      for (const [consulted, cases] of groupBy(ofItem, ({ delivery }) => delivery.audience))
        yield { ...findingFor(cases), about: `touchpoint ${touchpoint.id}`, discriminator: consulted };
  },
});

/** A point that others hear before an audience that is to be consulted first. */
interface Case {
  readonly point: Point;
  readonly delivery: Delivery;
  readonly others: readonly Delivery[];
}

function* casesIn(read: Read): Generator<Case> {
  const known = read(audiences);
  const comesFirst = (id: string) => known.get(id)?.facts['consulted-first'] === true;
  for (const [point, heard] of read(firstDeliveries)) {
    const firsts = [...heard.values()];
    const others = firsts.filter((first) => !comesFirst(first.audience) && !isInConfidence(first, read));
    for (const delivery of firsts.filter(({ audience }) => comesFirst(audience))) {
      const before = others.filter((other) => isBefore(other, delivery));
      if (before.length > 0 && read(hearings)(point, delivery.audience).isCertain)
        yield { point, delivery, others: before };
    }
  }
}

/** Told to those who may know early; or under an embargo, which speaks for itself where they may not. */
function isInConfidence({ touchpoint, audience, date }: Delivery, read: Read): boolean {
  const isUnderEmbargo = touchpoint.embargo !== undefined && date < touchpoint.embargo;
  return isUnderEmbargo || mayKnowOn(read(toldEarly), audience, date);
}

function findingFor(cases: Group<Case>) {
  const [{ delivery }] = cases;
  const others = cases.flatMap((each) => each.others).sort(inOrder);
  const first = others[0] ?? delivery;
  return {
    at: momentSpot(delivery, first),
    params: {
      consulted: delivery.audience,
      points: [...new Set(cases.map(({ point }) => point.id))],
      when: momentOf(delivery),
      others: receiversOf(others),
      first: momentOf(first),
    },
    related: [...groupBy(others, ({ touchpoint }) => touchpoint).values()].map((own) => ({
      at: momentSpot(own[0], delivery),
      says: 'heard' as const,
      params: { others: receiversOf(own), first: momentOf(own[0]) },
    })),
  };
}
