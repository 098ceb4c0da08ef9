import { type CalendarDate, daysBetween } from '../../dates/calendar-date.ts';
import { addWorkingDays, type WorkingCalendar } from '../../dates/working-calendar.ts';
import { defineRule } from '../../engine/rule.ts';
import { type Message, message } from '../../messages/message.ts';
import { goLives } from '../../views/changes.ts';
import { coverage } from '../../views/coverage.ts';
import { announcement } from '../../views/deliveries.ts';
import { calendar } from '../../views/inputs.ts';

export const silenceGap = defineRule({
  id: 'silence-gap',
  severity: 'warning',
  states: 'missing',
  yieldsTo: ['uncovered-audience'],
  summary: 'A highly affected audience hears nothing for weeks between the announcement and go-live.',
  why: 'After an announcement people wait to hear what it means for them. If nobody speaks, rumours do, and they are darker than the plan. "Nothing new, more on Tuesday" is news too.',
  source:
    'William Bridges, "Managing Transitions", describes the unsettled time between the old and the new. The 15 working days (three weeks) are Changewright\'s default.',
  falsePositives:
    'Talks that managers hold anyway count once they stand in the schedule: plan them with "every: weekly". While an item for this audience has no date the rule is silent, because it may fall in the gap.',
  options: {
    'working-days': {
      type: 'number',
      default: 15,
      min: 1,
      says: 'The most working days from one item to the next.',
    },
  },
  messages: {
    default: {
      message:
        '"{audience}" will hear nothing for more than {limit} working days before go-live: {gaps}. Rumours will fill the silence.',
      remedy: 'Plan an item in between, if only to say what is still open and when there will be news.',
    },
    schedule: { message: 'The schedule in which it is missing', remedy: '' },
    goLive: { message: 'Their go-live', remedy: '' },
    gap: { message: 'from {from} to {to}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Safe hand-over"
who:
  affected:
    nurses:
      impact: high
when:
  start: 2027-02-02
  go-live: 2027-03-23
  end: 2027-04-30
  milestones:
    announce:
      date: 2027-02-03
---
kind: communication-plan
title: "Safe hand-over: what we say"
audiences:
  nurses:
  ~~~~~~ "nurses" will hear nothing for more than 15 working days before go-live: from 2027-02-03 to 2027-03-16. Rumours will fill the silence.
    name: "Nurses"
    size: 60
schedule:
  kick-off:
    date: announce
    audiences: [nurses]
  last-questions:
    date: go-live - 5 working days
    audiences: [nurses]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Safe hand-over"
who:
  affected:
    nurses:
      impact: high
when:
  start: 2027-02-02
  go-live: 2027-03-23
  end: 2027-04-30
  milestones:
    announce:
      date: 2027-02-03
---
kind: communication-plan
title: "Safe hand-over: what we say"
audiences:
  nurses:
    name: "Nurses"
    size: 60
schedule:
  kick-off:
    date: announce
    audiences: [nurses]
    stage: [awareness, desire]
    covers: [why, why-now, risk-of-not-changing]
  open-ward-hour:
    every: every 2 weeks on wednesday from 2027-02-17 until end
    audiences: [nurses]
    stage: [knowledge, ability, reinforcement]
`,
  },
  *check(read, options) {
    const announced = read(announcement);
    const days = read(calendar);
    for (const { audience, items, schedule } of read(coverage)) {
      const goLive = read(goLives).get(audience.id);
      const isDated = items.every(({ touchpoint: { dates, isCut } }) => dates.length > 0 && !isCut);
      if (audience.impact !== 'high' || items.length === 0 || !isDated || !announced || !goLive) continue;
      const told = items.flatMap(({ touchpoint }) => touchpoint.dates);
      const gaps = gapsBetween(announced, goLive.last, told, options['working-days'], days);
      if (gaps.length === 0) continue;
      yield {
        at: audience.spot,
        params: { audience: audience.id, gaps, limit: options['working-days'] },
        related: [{ at: schedule, says: 'schedule' }, ...goLive.spots.map((at) => ({ at, says: 'goLive' }) as const)],
        about: audience.id,
      };
    }
  },
});

/** Each stretch with nothing in it for over `limit` working days; both ends count as if something were said then. */
function gapsBetween(
  announced: CalendarDate,
  goLive: CalendarDate,
  told: readonly CalendarDate[],
  limit: number,
  days: WorkingCalendar,
): Message[] {
  const within = told.filter((date) => announced < date && date < goLive).sort();
  const dates = [announced, ...within, goLive];
  return dates.flatMap((from, at) => {
    const to = dates[at + 1];
    if (!to || daysBetween(from, to) <= limit) return [];
    const latest = addWorkingDays(from, limit, days);
    return latest && latest < to ? [message('silence-gap/gap', { from, to })] : [];
  });
}
