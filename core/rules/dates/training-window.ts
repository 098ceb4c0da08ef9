import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { awareness } from '../../views/awareness.ts';
import { subjectOfGoLive } from '../../views/changes.ts';
import { groupBy } from '../../views/deliveries.ts';
import { below, type Spot } from '../../views/spot.ts';
import { daySpot } from '../../views/touchpoints.ts';
import { subjectOfTraining, type Training, trainings } from '../../views/trainings.ts';

export const trainingWindow = defineRule({
  id: 'training-window',
  severity: 'warning',
  states: 'wrong',
  yieldsTo: ['late-awareness'],
  summary: 'A training or a session comes before its audience has heard of the change, or after its go-live.',
  why: 'Nobody learns well for a change that they have not heard of. And people who are trained after go-live have already found ways of their own, or failed in front of others.',
  source: "Prosci's ADKAR model: awareness and desire come before knowledge, and knowledge before ability.",
  falsePositives:
    'A repeat some weeks after go-live is a good thing: silence the finding with that reason. If a session itself tells the news, add it to the schedule as an item with "stage: awareness".',
  messages: {
    before: {
      message: '{date} is before the first news for "{audience}", on {first}. People would not know what this is for.',
      remedy: 'Write {first} or a later day, or tell them earlier.',
    },
    after: {
      message: '{date} is after the go-live of "{audience}" on {goLive}. People would start without it.',
      remedy: 'Write {goLive} or an earlier day.',
    },
    first: { message: 'The first news for "{audience}"', remedy: '' },
    goLive: { message: 'The go-live of "{audience}"', remedy: '' },
    also: { message: 'The same holds for "{audience}" on {date}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Digital orders in the kitchens"
who:
  audiences:
    cooks:
      name: "Cooks"
      size: 40
    store-keepers:
      name: "Store keepers"
      size: 6
when:
  start: 2027-01-11
  go-live: 2027-04-12
  end: 2027-06-30
how:
  training:
    - audience: cooks
      skill: "Order on the screen by the store"
      format: "In the kitchen, in pairs"
      date: 2027-04-20
            ~~~~~~~~~~ 2027-04-20 is after the go-live of "cooks" on 2027-04-12. People would start without it.
---
kind: communication-plan
title: "Digital orders: what we say"
schedule:
  store-talk:
    date: 2027-03-25
    audiences: [store-keepers]
    stage: awareness
    covers: [why, why-now, risk-of-not-changing]
training:
  sessions:
    - topic: "What happens to the paper slips"
      audience: store-keepers
      date: 2027-03-23
            ~~~~~~~~~~ 2027-03-23 is before the first news for "store-keepers", on 2027-03-25. People would not know what this is for.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Digital orders in the kitchens"
who:
  audiences:
    cooks:
      name: "Cooks"
      size: 40
when:
  start: 2027-01-11
  go-live: 2027-04-12
  end: 2027-06-30
how:
  training:
    - audience: cooks
      skill: "Order on the screen by the store"
      format: "In the kitchen, in pairs"
      date: 2027-03-30
`,
  },
  *check(read) {
    for (const [first, ...others] of groupBy(untimelyIn(read), causeOf).values()) {
      const { says, training, audience, date, limit } = first;
      yield {
        at: below(training.spot, 'date'),
        says,
        params: { audience, date, [says === 'after' ? 'goLive' : 'first']: limit.date },
        related: [
          { at: limit.spot, says: says === 'after' ? 'goLive' : 'first', params: { audience } },
          ...others.map(
            (other) =>
              ({
                at: below(other.training.spot, 'date'),
                says: 'also',
                params: { audience: other.audience, date: other.date },
              }) as const,
          ),
        ],
        about: [first, ...others].flatMap(subjectsOf),
      };
    }
  },
});

/** A training on the wrong side of a day, which one mistake may do to several. */
interface Untimely {
  readonly says: 'before' | 'after';
  readonly training: Training;
  readonly audience: string;
  readonly date: CalendarDate;
  readonly limit: { readonly date: CalendarDate; readonly spot: Spot };
}

function* untimelyIn(read: Read): Generator<Untimely> {
  const awarenessOf = read(awareness);
  for (const training of read(trainings)) {
    const { audience, date, goLive } = training;
    if (audience === undefined || !date) continue;
    const last = goLive?.spots.at(-1);
    const { first, isCertain } = awarenessOf(audience) ?? {};
    if (goLive && last && date > goLive.last)
      yield { says: 'after', training, audience, date, limit: { date: goLive.last, spot: last } };
    else if (first && isCertain && date < first.date)
      yield {
        says: 'before',
        training,
        audience,
        date,
        limit: { date: first.date, spot: daySpot(first.touchpoint) },
      };
  }
}

function causeOf({ says, limit: { spot } }: Untimely): string {
  return `${says} ${spot.plan.uri}#${spot.plan.document} ${spot.path.join('.')}`;
}

/** Where the audience hears of the change too late, that is the mistake, or the go-live for which it is too late. */
function subjectsOf({ says, training, audience, limit }: Untimely): string[] {
  return [subjectOfTraining(training), says === 'before' ? `awareness of ${audience}` : subjectOfGoLive(limit.spot)];
}
