import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { activities } from '../../views/activities.ts';
import { hasBothPlans } from '../../views/both-plans.ts';
import { type Change, changes } from '../../views/changes.ts';
import { entriesIn, itemsIn } from '../../views/entries.ts';
import { change, comms, days } from '../../views/inputs.ts';
import { scheduleItems } from '../../views/schedule-items.ts';
import { spotIn } from '../../views/spot.ts';
import { touchpoints } from '../../views/touchpoints.ts';
import { trainings } from '../../views/trainings.ts';

export const noReinforcement = defineRule({
  id: 'no-reinforcement',
  severity: 'warning',
  states: 'missing',
  summary:
    'Nothing is planned after go-live: no item of the schedule, no training, no win, no support and no activity.',
  why: 'Old ways come back when nobody asks about the new one. The weeks after go-live decide whether a change lasts.',
  source:
    'Prosci\'s ADKAR model: reinforcement is the last of its five stages. Kotter, "Leading Change" (1996): the last steps consolidate the gains and make the new ways last.',
  falsePositives:
    'If another communication plan takes over after go-live, name this change under its "for": then both count together. Feedback loops, reports and the evaluation do not count, because they ask people and do not help them.',
  messages: {
    default: {
      message:
        'Nothing is planned after go-live on {goLive}. People go back to the old way when nobody asks about the new one.',
      remedy:
        'Plan an item with "stage: reinforcement" some weeks after go-live: what works, what was put right, a thank-you.',
    },
    goLive: { message: 'Go-live', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Paperless delivery notes"
when:
  start: 2027-01-11
  go-live: 2027-03-15
  end: 2027-05-28
---
kind: communication-plan
title: "Paperless delivery notes: what we say"
audiences:
  drivers:
    name: "Drivers"
    size: 48
schedule:
~~~~~~~~ Nothing is planned after go-live on 2027-03-15. People go back to the old way when nobody asks about the new one.
  yard-talk:
    date: 2027-02-09
    audiences: [drivers]
  last-reminder:
    date: 2027-03-12
    audiences: [drivers]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Paperless delivery notes"
when:
  start: 2027-01-11
  go-live: 2027-03-15
  end: 2027-05-28
---
kind: communication-plan
title: "Paperless delivery notes: what we say"
audiences:
  drivers:
    name: "Drivers"
    size: 48
schedule:
  yard-talk:
    date: 2027-02-09
    audiences: [drivers]
  what-we-mended:
    date: 2027-04-06
    audiences: [drivers]
    stage: reinforcement
`,
  },
  *check(read) {
    const [schedule] = read(comms.schedule);
    const isKnown = read(hasBothPlans) && read(scheduleItems) !== undefined && read(touchpoints).length > 0;
    if (!schedule || !isKnown) return;
    for (const each of read(changes)) {
      const { plan, goLive } = each;
      if (!goLive || lastDays(each, read).some((date) => date === undefined || date > goLive)) continue;
      yield {
        at: spotIn(schedule.plan, 'schedule'),
        params: { goLive },
        related: [{ at: spotIn(plan, 'when', 'go-live'), says: 'goLive' }],
        discriminator: goLive,
      };
    }
  },
});

/** The last day of everything that may help a change to stay; undefined where it has none: it may come after go-live. */
function lastDays({ plan, end }: Change, read: Read): (CalendarDate | undefined)[] {
  const day = read(days);
  const isOwn = ({ spot }: { readonly spot: { readonly plan: unknown } }) => spot.plan === plan;
  const wins = entriesIn(read(change.recognition), ['recognition', 'wins'], (recognition) => recognition.wins);
  const offers = itemsIn(read(change.support), ['support', 'offered'], (support) => support.offered);
  return [
    ...read(touchpoints).map(({ dates, isRecurring, isCut }) =>
      (isRecurring && !end) || isCut ? undefined : dates.at(-1),
    ),
    ...read(trainings).map(({ date }) => date),
    ...read(activities)
      .filter(isOwn)
      .map(({ due }) => due),
    ...wins.filter(isOwn).map(({ value }) => day.of(plan, value.date)),
    ...offers.filter(isOwn).map(({ value }) => day.of(plan, value.until)),
  ];
}
