import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { activities } from '../../views/activities.ts';
import { activityCircles } from '../../views/activity-circles.ts';
import { type Group, groupBy } from '../../views/deliveries.ts';
import { type Entry, entriesIn, textsOf } from '../../views/entries.ts';
import { change, days } from '../../views/inputs.ts';
import { findNamed } from '../../views/named.ts';
import { below, type Spot } from '../../views/spot.ts';
import { touchpoints } from '../../views/touchpoints.ts';

export const beforeDependency = defineRule({
  id: 'before-dependency',
  severity: 'warning',
  states: 'wrong',
  summary: 'An activity or an item of the schedule starts before something that it needs is finished.',
  why: 'A step that starts too early waits, or goes on without what it builds on. A message that goes out before a consent is given can cost that consent.',
  source: "Changewright's default: what a step needs is due no later than the day on which the step starts.",
  falsePositives:
    'If the two may overlap, take the one out of "needs", or split it so that the needed part has its own day.',
  messages: {
    default: {
      message:
        '"{what}" starts on {start}, but needs "{needed}", which is only due on {due}. It would have to start without it.',
      remedy: 'Start on {due} or later, or finish "{needed}" earlier.',
    },
    due: {
      message:
        '"{what}" is due on {start}, but needs "{needed}", which is only due on {due}. It would have to be done without it.',
      remedy: 'Make it due later, or finish "{needed}" earlier.',
    },
    needed: { message: 'This is needed first', remedy: '' },
    also: { message: '"{what}" needs it, too', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Night cover by one team"
how:
  activities:
    try-one-night:
      do: "Try one night with the new cover in two houses."
      start: 2027-02-08
             ~~~~~~~~~~ "try-one-night" starts on 2027-02-08, but needs "council-consent", which is only due on 2027-02-19. It would have to start without it.
      due: 2027-02-26
      needs: [council-consent]
  approvals:
    council-consent:
      what: "Consent to the new hours"
      due: 2027-02-19
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Night cover by one team"
how:
  activities:
    try-one-night:
      do: "Try one night with the new cover in two houses."
      start: 2027-02-19
      due: 2027-02-26
      needs: [council-consent]
  approvals:
    council-consent:
      what: "Consent to the new hours"
      due: 2027-02-19
`,
  },
  *check(read) {
    for (const [first, ...others] of groupBy(tooEarlyIn(read), ({ late: [last] }) => last.spot).values()) {
      const { id, start, key, spot, late } = first;
      yield {
        at: below(spot, key),
        says: key === 'due' ? 'due' : 'default',
        params: { what: id, start, needed: late[0].id, due: late[0].value },
        related: [
          ...late.map((each) => ({ at: below(each.spot, 'due'), says: 'needed' }) as const),
          ...others.map(
            (other) => ({ at: below(other.spot, other.key), says: 'also', params: { what: other.id } }) as const,
          ),
        ],
      };
    }
  },
});

interface TooEarly extends Waiting {
  /** What it needs and is done only later, the last first. */
  readonly late: Group<Entry<CalendarDate>>;
}

/** One that is due late may hold up several: then the first of them speaks for all. */
function tooEarlyIn(read: Read): TooEarly[] {
  const all = needed(read);
  const found = waiting(read).flatMap((each) => {
    const { start, spot, needs } = each;
    const [last, ...others] = needs
      .flatMap((name) => findNamed(all, name, spot.plan) ?? [])
      .filter((other) => start < other.value && other.spot !== spot && !isInCircle(spot, other.spot, read))
      .sort((a, b) => (a.value < b.value ? 1 : -1));
    return last ? [{ ...each, late: [last, ...others] as const }] : [];
  });
  return found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** Two that wait for each other have no right order of days: the rule about that speaks. */
function isInCircle(from: Spot, to: Spot, read: Read): boolean {
  return read(activityCircles).some((circle) => circle.some((way) => way.from.spot === from && way.to.spot === to));
}

/** Activities and approvals that are not finished yet, each with the day on which it will be. */
function needed(read: Read): Entry<CalendarDate>[] {
  const day = read(days);
  const approvals = entriesIn(read(change.how), ['how', 'approvals'], (how) => how.approvals)
    .filter(({ value }) => value.status !== 'dropped')
    .map((entry) => ({ ...entry, due: day.of(entry.spot.plan, entry.value.due) }));
  return [...read(activities), ...approvals].flatMap(({ id, value, due, spot }) =>
    due && value.status !== 'done' ? [{ id, value: due, spot }] : [],
  );
}

interface Waiting {
  readonly id: string;
  readonly start: CalendarDate;
  /** Where that day stands in its entry. */
  readonly key: 'start' | 'due' | 'date' | 'every';
  readonly spot: Spot;
  readonly needs: readonly string[];
}

/** Activities and touchpoints that are still to come. An activity without a start begins no later than it is due. */
function waiting(read: Read): Waiting[] {
  const open = read(activities).filter(({ value }) => value.status !== 'done');
  const planned = read(touchpoints).filter(({ status }) => status === 'planned');
  return [
    ...open.flatMap(({ id, value, spot, start, due }) =>
      waitingOn(start ?? due, { id, key: start ? 'start' : 'due', spot, needs: textsOf(value.needs) }),
    ),
    ...planned.flatMap(({ id, value, spot, dates, isRecurring }) =>
      waitingOn(dates[0], { id, key: isRecurring ? 'every' : 'date', spot, needs: textsOf(value.needs) }),
    ),
  ];
}

function waitingOn(start: CalendarDate | undefined, rest: Omit<Waiting, 'start'>): Waiting[] {
  return start ? [{ start, ...rest }] : [];
}
