import type { CalendarDate } from '../../dates/calendar-date.ts';
import { addWorkingDays } from '../../dates/working-calendar.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { awarenessFrom, mayMakeAware } from '../../views/awareness.ts';
import { goLives, subjectOfGoLive } from '../../views/changes.ts';
import { type Coverage, coverage } from '../../views/coverage.ts';
import { groupBy } from '../../views/deliveries.ts';
import { calendar, size } from '../../views/inputs.ts';
import type { Spot } from '../../views/spot.ts';
import { daySpot, type Touchpoint } from '../../views/touchpoints.ts';

export const lateAwareness = defineRule({
  id: 'late-awareness',
  severity: 'warning',
  states: 'missing',
  yieldsTo: ['uncovered-audience', 'stage-gap'],
  summary: 'An affected audience hears of the change too shortly before its go-live, or not at all.',
  why: 'People need time to understand why before they can want a change and learn for it. Those who are told in the last days feel run over.',
  source:
    "Prosci's ADKAR model: awareness comes first, and everything else builds on it. The 10 working days (5 for a small change) are Changewright's default.",
  falsePositives:
    'An item without a stage counts, because it may make people aware. If people already know of the change, plan the item that told them, with "status: sent". For a quick change with little effect lower the option.',
  options: {
    'working-days': {
      type: 'number',
      default: 10,
      min: 0,
      says: 'The fewest working days between the first news for an audience and its first go-live.',
    },
    'working-days-when-small': {
      type: 'number',
      default: 5,
      min: 0,
      says: 'The same for a plan with "size: small".',
    },
  },
  messages: {
    default: {
      message:
        'No item of the schedule makes "{audience}" aware of the change before go-live on {goLive}. It would take them by surprise.',
      remedy: 'Plan an item for "{audience}" with "stage: awareness" on {latest} or earlier.',
    },
    late: {
      message:
        '"{audiences}" will hear of the change only on {date}, less than {days} working days before go-live on {goLive}. That is too late to understand why.',
      remedy: 'Write {latest} or an earlier day, or plan an earlier item with "stage: awareness".',
    },
    also: { message: '"{audience}" will hear of it too late as well', remedy: '' },
    goLive: { message: 'Their go-live', remedy: '' },
    schedule: { message: 'The schedule in which it is missing', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New badges at all doors"
who:
  affected:
    night-guards:
      impact: low
when:
  start: 2027-02-01
  go-live: 2027-03-15
  end: 2027-04-30
---
kind: communication-plan
title: "New badges: what we say"
audiences:
  night-guards:
    name: "Night guards"
    size: 14
schedule:
  guards-round:
    date: 2027-03-08
          ~~~~~~~~~~ "night-guards" will hear of the change only on 2027-03-08, less than 10 working days before go-live on 2027-03-15. That is too late to understand why.
    audiences: [night-guards]
    stage: awareness
    covers: [why, why-now, risk-of-not-changing]
  first-week:
    date: 2027-03-22
    audiences: [night-guards]
    stage: reinforcement
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New badges at all doors"
who:
  affected:
    night-guards:
      impact: low
when:
  start: 2027-02-01
  go-live: 2027-03-15
  end: 2027-04-30
---
kind: communication-plan
title: "New badges: what we say"
audiences:
  night-guards:
    name: "Night guards"
    size: 14
schedule:
  guards-round:
    date: 2027-02-15
    audiences: [night-guards]
    stage: awareness
    covers: [why, why-now, risk-of-not-changing]
  first-week:
    date: 2027-03-22
    audiences: [night-guards]
    stage: reinforcement
`,
  },
  *check(read, options) {
    const isSmall = read(size) === 'small';
    const days = options[isSmall ? 'working-days-when-small' : 'working-days'];
    const late: Late[] = [];
    for (const each of read(coverage).filter(({ items }) => items.length > 0)) {
      const deadline = deadlineOf(each, days, read);
      const { first, isCertain } = awarenessFrom(each.items.filter(mayMakeAware));
      const { audience, schedule } = each;
      if (!deadline || !isCertain || (first && first.date <= deadline.latest)) continue;
      if (first) late.push({ audience: audience.id, ...first, ...deadline });
      else
        yield {
          at: audience.spot,
          params: { audience: audience.id, goLive: deadline.goLive, latest: deadline.latest },
          related: [
            { at: schedule, says: 'schedule' },
            { at: deadline.spot, says: 'goLive' },
          ],
          about: audience.id,
        };
    }
    // What is late for one go-live is one mistake: the day of go-live may be what moved.
    for (const [first, ...others] of groupBy(late.sort(byDay), ({ spot }) => subjectOfGoLive(spot)).values())
      yield {
        at: daySpot(first.touchpoint),
        says: 'late',
        states: 'wrong',
        params: {
          audiences: [first, ...others].filter(({ touchpoint }) => touchpoint === first.touchpoint).map(audienceOf),
          days,
          date: first.date,
          goLive: first.goLive,
          latest: first.latest,
        },
        related: [
          { at: first.spot, says: 'goLive' },
          ...others
            .filter(({ touchpoint }) => touchpoint !== first.touchpoint)
            .map(
              (other) =>
                ({ at: daySpot(other.touchpoint), says: 'also', params: { audience: other.audience } }) as const,
            ),
        ],
        about: [
          subjectOfGoLive(first.spot),
          ...[first, ...others].flatMap(({ touchpoint, audience }) => [
            `touchpoint ${touchpoint.id}`,
            `awareness of ${audience}`,
          ]),
        ],
        discriminator: first.goLive,
      };
  },
});

interface Deadline {
  readonly goLive: CalendarDate;
  /** The last day on which the audience hears early enough. */
  readonly latest: CalendarDate;
  /** Where the go-live stands. */
  readonly spot: Spot;
}

interface Late extends Deadline {
  readonly audience: string;
  readonly touchpoint: Touchpoint;
  readonly date: CalendarDate;
}

function byDay(a: Late, b: Late): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

function audienceOf({ audience }: Late): string {
  return audience;
}

function deadlineOf({ audience }: Coverage, days: number, read: Read): Deadline | undefined {
  const goLive = read(goLives).get(audience.id);
  const [spot] = goLive?.spots ?? [];
  const latest = goLive && addWorkingDays(goLive.first, -days, read(calendar));
  return goLive && spot && latest && { goLive: goLive.first, latest, spot };
}
