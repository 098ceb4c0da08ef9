import { addDays, type CalendarDate } from '../../dates/calendar-date.ts';
import { defineRule } from '../../engine/rule.ts';
import { prose } from '../../messages/message.ts';
import { withoutFollowers } from '../../views/anchors.ts';
import { type DayOff, dayOffs, type FindDayOff } from '../../views/days-off.ts';
import { type Event, events } from '../../views/events.ts';

const NAMED_DAYS = 3;
const LONGEST_SEARCH_IN_DAYS = 60;

const remedy =
  'Move it to a working day. If an item of the schedule or a milestone is meant to stay, say why under "on-purpose".';

export const blackoutCollision = defineRule({
  id: 'blackout-collision',
  severity: 'warning',
  states: 'wrong',
  summary:
    'An item of the schedule, a session, a training or a milestone falls in a blackout, on a holiday or on a non-working day.',
  why: 'News that comes while people are away, or have no time, is missed or heard from others. What starts on such a day starts without them.',
  source:
    "Changewright's default: the working days are those of your registry, or of the audience where it has its own.",
  falsePositives:
    'If a quiet day is meant, such as a Sunday for switching systems, say so under "on-purpose". Give an audience that works at weekends its own "working-week", and a blackout that holds only for some groups its "audiences".',
  messages: {
    weekend: { message: '{date} is not a working day: few people will see or hear this.', remedy },
    ownWeekend: { message: '{date} is not a working day of "{who}": few of them will see or hear this.', remedy },
    holiday: { message: '{date} is a holiday: few people will see or hear this.', remedy },
    blackout: { message: '{date} falls in a blackout ({from} to {to}): people have no time for this.', remedy },
    blackoutWhy: { message: '{date} falls in a blackout ({from} to {to}), for this reason: "{why}"', remedy },
    ownBlackout: {
      message: '{date} falls in a blackout of "{who}" ({from} to {to}): they have no time for this.',
      remedy,
    },
    ownBlackoutWhy: {
      message: '{date} falls in a blackout of "{who}" ({from} to {to}), for this reason: "{why}"',
      remedy,
    },
    repeated: {
      message:
        '{count} of {total} days are holidays, blackouts or other non-working days, first {dates}. People are away or busy then.',
      remedy:
        'Choose another rhythm, or other limits ("from", "until"). If these days are meant to stay or will be left out, say so under "on-purpose".',
    },
    closed: { message: 'The blackout', remedy: '' },
    move: { message: 'Move it to {next}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Lockers with a code"
uses: [./company.registry.yaml]
when:
  milestones:
    first-lockers:
      name: "First lockers in use"
      date: 2026-12-23
            ~~~~~~~~~~ 2026-12-23 falls in a blackout (2026-12-21 to 2027-01-03), for this reason: "Closing of the year"
    all-lockers:
      name: "All lockers in use"
      date: 2027-02-07
            ~~~~~~~~~~ 2027-02-07 is not a working day: few people will see or hear this.
`,
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What all plans share"
blackouts:
  - from: 2026-12-21
    to: 2027-01-03
    why: "Closing of the year"
`,
    },
  },
  good: {
    plan: `
kind: change-plan
title: "Lockers with a code"
uses: [./company.registry.yaml]
when:
  milestones:
    first-lockers:
      name: "First lockers in use"
      date: 2027-01-12
    all-lockers:
      name: "All lockers in use"
      date: 2027-02-07
      on-purpose: "The old locks are changed while the hall is empty."
`,
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What all plans share"
blackouts:
  - from: 2026-12-21
    to: 2027-01-03
    why: "Closing of the year"
`,
    },
  },
  *check(read) {
    const findDayOff = read(dayOffs);
    const hits = read(events)
      .filter(({ onPurpose }) => onPurpose === undefined)
      .map((event) => ({ ...event, collisions: collisionsOf(event, findDayOff) }));
    for (const { collisions, ...event } of withoutFollowers(hits.filter((hit) => hit.collisions.length > 0))) {
      const [first] = collisions;
      if (!first) continue;
      const related = 'blackout' in first.off ? [{ at: first.off.blackout.spot, says: 'closed' as const }] : [];
      if (collisions.length === 1)
        yield { at: event.spot, ...reasonOf(first), related, fixes: moves(event, findDayOff) };
      else
        yield {
          at: event.spot,
          says: 'repeated',
          params: {
            count: collisions.length,
            total: event.dates.length,
            dates: collisions.slice(0, NAMED_DAYS).map(({ date }) => date),
          },
          related,
        };
    }
  },
});

/** A day on which somebody it is for does not work. */
interface Collision {
  readonly date: CalendarDate;
  readonly off: DayOff;
  /** Ids of those whose own calendar says so. */
  readonly who: readonly string[];
}

function collisionsOf({ dates, receivers }: Event, findDayOff: FindDayOff): Collision[] {
  return dates.flatMap((date) => {
    const offs = receivers.flatMap((receiver) => {
      const off = findDayOff(date, receiver);
      return off ? [{ off, receiver }] : [];
    });
    const [first] = [...offs.filter(({ off }) => !off.isOwn), ...offs];
    const who = offs.flatMap(({ off, receiver }) => (off.isOwn && receiver !== undefined ? [receiver] : []));
    return first ? [{ date, off: first.off, who }] : [];
  });
}

function reasonOf({ date, off, who }: Collision) {
  switch (off.reason) {
    case 'weekend':
      return { says: off.isOwn ? 'ownWeekend' : 'weekend', params: { date, who } } as const;
    case 'holiday':
      return { says: 'holiday', params: { date } } as const;
    case 'blackout': {
      const { from, to, why } = off.blackout;
      if (why === undefined)
        return { says: off.isOwn ? 'ownBlackout' : 'blackout', params: { date, who, from, to } } as const;
      const params = { date, who, from, to, why: prose(why) };
      return { says: off.isOwn ? 'ownBlackoutWhy' : 'blackoutWhy', params } as const;
    }
    default:
      return off satisfies never;
  }
}

/** To the next day on which all that it is for work. A day that counts from another is not moved: that one may be meant. */
function moves({ dates: [date], text, spot, receivers }: Event, findDayOff: FindDayOff) {
  if (!date || date !== text) return [];
  for (let distance = 1; distance <= LONGEST_SEARCH_IN_DAYS; distance++) {
    const next = addDays(date, distance);
    if (receivers.some((receiver) => findDayOff(next, receiver))) continue;
    return [
      { says: 'move', params: { next }, applicability: 'suggested', edits: [{ set: spot, value: next }] } as const,
    ];
  }
  return [];
}
