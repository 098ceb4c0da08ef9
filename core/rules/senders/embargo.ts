import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { hasBothPlans } from '../../views/both-plans.ts';
import { mayKnowOn, toldEarly } from '../../views/deliveries.ts';
import { itemsIn } from '../../views/entries.ts';
import { change, days } from '../../views/inputs.ts';
import { below } from '../../views/spot.ts';
import { daySpot, type Touchpoint, touchpoints } from '../../views/touchpoints.ts';

export const embargo = defineRule({
  id: 'embargo',
  severity: 'error',
  states: 'wrong',
  yieldsTo: ['overdue'],
  summary: 'An item under embargo reaches people who may not know yet, before the embargo ends.',
  why: 'An embargo protects those who are to hear the news in person. Everybody who knows earlier and is bound by nothing makes a leak more likely.',
  source:
    "Changewright's default: before an embargo ends, only those may know who are on a list, as on an insider list (Regulation (EU) No 596/2014, Article 18).",
  falsePositives:
    'Whoever writes, approves or sends the item may know. All others belong in the change plan under "told-early", with the day from which they may know.',
  messages: {
    default: {
      message:
        'This item is under embargo until {until}, but reaches "{who}" on {date}. The change plan does not say that they may know by then.',
      remedy:
        'Move the item to {until} or later. If they may know, list "{who}" under "told-early" in the change plan, with "since" no later than {date}.',
    },
    ends: { message: 'The embargo ends on {until}', remedy: '' },
    since: { message: '"{who}" may know from {since} on', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New shift plan"
---
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  team-leads:
    name: "Team leads in the warehouse"
messages:
  points:
    new-shifts:
      text: "From May on, shifts are planned six weeks ahead."
schedule:
  briefing-for-leads:
    date: 2027-02-09
          ~~~~~~~~~~ This item is under embargo until 2027-02-16, but reaches "team-leads" on 2027-02-09. The change plan does not say that they may know by then.
    audiences: [team-leads]
    messages: [new-shifts]
    embargo-until: 2027-02-16
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New shift plan"
who:
  told-early:
    - who: team-leads
      since: 2027-02-09
      bound-by: "A promise in the briefing to wait for the announcement"
---
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  team-leads:
    name: "Team leads in the warehouse"
messages:
  points:
    new-shifts:
      text: "From May on, shifts are planned six weeks ahead."
schedule:
  briefing-for-leads:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [new-shifts]
    embargo-until: 2027-02-16
`,
  },
  *check(read) {
    if (!read(hasBothPlans)) return;
    for (const touchpoint of read(touchpoints)) {
      const { embargo: until, dates, spot } = touchpoint;
      const date = dates.find((each) => until !== undefined && each < until);
      const who = date ? strangersTo(touchpoint, date, read) : [];
      if (!until || !date || who.length === 0) continue;
      yield {
        at: daySpot(touchpoint),
        params: { until, who, date },
        related: [{ at: below(spot, 'embargo-until'), says: 'ends', params: { until } }, ...sinceOf(who, read)],
        about: `touchpoint ${touchpoint.id}`,
      };
    }
  },
});

/** Audiences and persons whom the item reaches while they may not know. */
function strangersTo({ audiences, people, ...by }: Touchpoint, date: CalendarDate, read: Read): string[] {
  const makers = [by.author, by.approver, by.sender];
  return [...audiences, ...people].filter((id) => !makers.includes(id) && !mayKnowOn(read(toldEarly), id, date));
}

/** Where the change plan lets them know later. */
function sinceOf(ids: readonly string[], read: Read) {
  return itemsIn(read(change.who), ['who', 'told-early'], (who) => who['told-early']).flatMap(({ value, spot }) => {
    const since = read(days).of(spot.plan, value.since);
    if (value.who === undefined || since === undefined || !ids.includes(value.who)) return [];
    return [{ at: below(spot, 'since'), says: 'since' as const, params: { who: value.who, since } }];
  });
}
