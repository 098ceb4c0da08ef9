import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { activities } from '../../views/activities.ts';
import { hasBothPlans } from '../../views/both-plans.ts';
import { type Change, changes, type Phase } from '../../views/changes.ts';
import { change } from '../../views/inputs.ts';
import { people } from '../../views/people.ts';
import { scheduleItems } from '../../views/schedule-items.ts';
import { knownSender } from '../../views/senders.ts';
import { spotIn } from '../../views/spot.ts';

export const visibleSponsor = defineRule({
  id: 'visible-sponsor',
  severity: 'warning',
  states: 'missing',
  atSmall: 'silent',
  summary: 'In one phase the sponsor owns no activity and sends no item of the schedule.',
  why: 'People watch what the sponsor does. A sponsor who speaks at the start and is not seen again tells everybody that the change no longer matters.',
  source:
    "Prosci's Best Practices in Change Management: active and visible sponsorship is named most often as what makes changes succeed.",
  falsePositives:
    'A visit or a question hour counts once it stands in the plan, as an activity that the sponsor owns or an item that the sponsor sends. If nothing in a phase can be seen from outside, merge it with the next one.',
  messages: {
    default: {
      message:
        'The sponsor, "{sponsor}", owns no activity and sends no item of the schedule in this phase ({from} to {to}). People take silence for doubt.',
      remedy: 'Let "{sponsor}" own an activity that people can see, or send an item, between {from} and {to}.',
    },
    sponsor: { message: 'The sponsor is named here', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New shift plan"
people:
  ann:
    name: "Ann Okonjo-Lindt"
who:
  roles:
    sponsor: ann
when:
  phases:
    prepare:
      start: 2027-02-01
      end: 2027-03-31
    first-shifts:
    ~~~~~~~~~~~~ The sponsor, "ann", owns no activity and sends no item of the schedule in this phase (2027-04-01 to 2027-05-31). People take silence for doubt.
      start: 2027-04-01
      end: 2027-05-31
how:
  activities:
    ask-shifts:
      do: "Ask each shift what it needs to plan its week."
      owner: ann
      due: 2027-02-26
---
kind: communication-plan
title: "New shift plan: what we say"
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New shift plan"
people:
  ann:
    name: "Ann Okonjo-Lindt"
who:
  roles:
    sponsor: ann
when:
  phases:
    prepare:
      start: 2027-02-01
      end: 2027-03-31
    first-shifts:
      start: 2027-04-01
      end: 2027-05-31
how:
  activities:
    ask-shifts:
      do: "Ask each shift what it needs to plan its week."
      owner: ann
      due: 2027-02-26
    work-a-shift:
      do: "Work one shift in each hall."
      owner: ann
      start: 2027-04-05
      due: 2027-04-30
---
kind: communication-plan
title: "New shift plan: what we say"
`,
  },
  *check(read) {
    for (const each of read(hasBothPlans) ? read(changes) : []) {
      const sponsor = sponsorOf(each, read);
      const stretches = sponsor === undefined ? undefined : stretchesOf(sponsor, each, read);
      for (const phase of each.phases) {
        const { start: from, end: to } = phase;
        if (sponsor === undefined || !stretches || !from || !to || isSeenIn(phase, stretches)) continue;
        yield {
          at: phase.spot,
          on: 'key',
          params: { from, to, sponsor },
          related: [{ at: spotIn(each.plan, 'who', 'roles', 'sponsor'), says: 'sponsor' }],
        };
      }
    }
  },
});

function sponsorOf({ plan }: Change, read: Read): string | undefined {
  const sponsor = read(change.who).find((part) => part.plan === plan)?.value.roles?.sponsor;
  return sponsor !== undefined && read(people).has(sponsor) ? sponsor : undefined;
}

/** Days on which the sponsor is, or may be, seen; without an end where that is not known. */
interface Stretch {
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}

/** What the sponsor owns and sends, and what may be theirs because nobody is named; undefined where the schedule cannot be read. */
function stretchesOf(sponsor: string, { plan }: Change, read: Read): Stretch[] | undefined {
  const owned = read(activities).filter(({ value, spot }) => {
    const owner = value.owner !== undefined && read(people).has(value.owner) ? value.owner : sponsor;
    return spot.plan === plan && owner === sponsor;
  });
  const sent = read(scheduleItems)?.filter(({ touchpoint }) => (read(knownSender)(touchpoint) ?? sponsor) === sponsor);
  if (!sent) return undefined;
  return [
    ...owned.map(({ start, due }) => ({ from: start ?? due, to: due })),
    ...sent.flatMap(({ touchpoint }) => touchpoint.dates.map((date) => ({ from: date, to: date }))),
    ...sent
      .filter(({ touchpoint: { dates, isCut } }) => dates.length === 0 || isCut)
      .map(() => ({ from: undefined, to: undefined })),
  ];
}

function isSeenIn({ start, end }: Phase, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ from, to }) => !from || !to || !start || !end || (from <= end && start <= to));
}
