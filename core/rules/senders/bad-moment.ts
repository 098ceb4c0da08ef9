import { addDays, type CalendarDate, weekdayOf } from '../../dates/calendar-date.ts';
import { parseTime } from '../../dates/time.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { audiences } from '../../views/audiences.ts';
import { dayOffs } from '../../views/days-off.ts';
import { type Delivery, firstDeliveries, groupBy, momentSpot, receiversOf } from '../../views/deliveries.ts';
import { firstTold } from '../../views/first-told.ts';
import { hearings } from '../../views/hearings.ts';
import { below, type Spot } from '../../views/spot.ts';

export const badMoment = defineRule({
  id: 'bad-moment',
  severity: 'information',
  states: 'wrong',
  yieldsTo: ['stale-cascade'],
  summary:
    'A highly affected audience gets news on a Friday afternoon, or on the last working day before a holiday or a blackout.',
  why: 'People go home with news that worries them and find nobody to ask for days. It also looks as if somebody wanted to avoid the questions.',
  source: "Changewright's default: after such news there is at least one working afternoon for questions.",
  falsePositives:
    'If people work at weekends, Friday may be a day like any other: set a later hour. If law or the market sets the day, make sure that somebody answers over the free days, and silence the finding with that reason.',
  options: {
    'from-hour': {
      type: 'number',
      default: 14,
      min: 0,
      max: 24,
      says: 'From this hour on a Friday is too late for such news; 24 switches this part off.',
    },
  },
  messages: {
    default: {
      message:
        '"{audiences}" will get news that affects them strongly on {date}, a Friday, at {time}. They go into the weekend with nobody to ask.',
      remedy: 'Tell them earlier that day, or better earlier in the week.',
    },
    holiday: {
      message:
        '"{audiences}" will get news that affects them strongly on {date}, the last working day before a holiday on {off}. They go into the free days with nobody to ask.',
      remedy: 'Choose a day with at least one working day after it.',
    },
    blackout: {
      message:
        '"{audiences}" will get news that affects them strongly on {date}, the last working day before a blackout from {off}. They go into it with nobody to ask.',
      remedy: 'Choose a day with at least one working day after it.',
    },
    closed: { message: 'The blackout starts on {off}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One service desk"
who:
  affected:
    service-agents:
      impact: high
---
kind: communication-plan
title: "One service desk: what we say"
audiences:
  service-agents:
    name: "Service agents"
messages:
  points:
    your-desk:
      text: "From June on, you work in one of three mixed teams."
schedule:
  talk-with-agents:
    date: 2027-05-07
    time: "15:30"
          ~~~~~~~ "service-agents" will get news that affects them strongly on 2027-05-07, a Friday, at 15:30. They go into the weekend with nobody to ask.
    audiences: [service-agents]
    messages: [your-desk]
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "One service desk: what we say"
audiences:
  service-agents:
    name: "Service agents"
messages:
  points:
    your-desk:
      text: "From June on, you work in one of three mixed teams."
schedule:
  talk-with-agents:
    date: 2027-05-04
    time: "15:30"
    audiences: [service-agents]
    messages: [your-desk]
`,
  },
  *check(read, { 'from-hour': hour }) {
    for (const [touchpoint, news] of groupBy(newsIn(read), (each) => each.touchpoint)) {
      const [{ date, time = '' }] = news;
      const late = news.filter(({ audience }) => freeDayAfter(date, audience, read));
      const [first] = late;
      const off = first && freeDayAfter(date, first.audience, read);
      if (off) {
        yield {
          at: momentSpot(first),
          says: off.reason,
          params: { audiences: receiversOf(late), date, off: off.day },
          related: off.at ? [{ at: off.at, says: 'closed', params: { off: off.day } }] : [],
          about: `touchpoint ${touchpoint.id}`,
        };
      } else if (weekdayOf(date) === 'fri' && isFrom(hour, time)) {
        yield {
          at: below(touchpoint.spot, 'time'),
          params: { audiences: receiversOf(news), date, time },
          about: `touchpoint ${touchpoint.id}`,
        };
      }
    }
  },
});

/** Deliveries that tell a highly affected audience something for the first time; those on a day off are blackout-collision. */
function newsIn(read: Read): Delivery[] {
  const ofPoints = [...read(firstDeliveries)].flatMap(([point, heard]) =>
    [...heard.values()].filter(({ audience }) => read(hearings)(point, audience).isCertain),
  );
  const ofTopics = [...read(firstTold).values()].flatMap((told) =>
    [...told.values()].flatMap(([first]) => first ?? []),
  );
  return [...ofPoints, ...ofTopics].filter(
    ({ audience, date }) => read(audiences).get(audience)?.impact === 'high' && !read(dayOffs)(date, audience),
  );
}

function isFrom(hour: number, time: string): boolean {
  const parsed = parseTime(time);
  return parsed !== undefined && parsed.hour >= hour;
}

interface FreeDay {
  readonly reason: 'holiday' | 'blackout';
  readonly day: CalendarDate;
  readonly at?: Spot;
}

/** The first holiday or day of a blackout before the audience works again. */
function freeDayAfter(date: CalendarDate, audience: string, read: Read): FreeDay | undefined {
  const dayOff = read(dayOffs);
  // Within a week there is a working day, or a day off that is no weekend.
  for (let days = 1; days <= 7; days++) {
    const day = addDays(date, days);
    const off = dayOff(day, audience);
    if (!off) return undefined;
    if (off.reason === 'holiday') return { reason: 'holiday', day };
    if (off.reason === 'blackout') return { reason: 'blackout', day, at: off.blackout.spot };
  }
  return undefined;
}
