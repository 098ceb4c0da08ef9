import type { CalendarDate } from '../../dates/calendar-date.ts';
import { addWorkingDays } from '../../dates/working-calendar.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { contacts } from '../../views/contacts.ts';
import { groupBy } from '../../views/deliveries.ts';
import { calendar, today } from '../../views/inputs.ts';
import { isAwayOn, type Person, people } from '../../views/people.ts';
import { below } from '../../views/spot.ts';
import { daySpot, type Touchpoint, touchpoints } from '../../views/touchpoints.ts';

export const nobodyToAsk = defineRule({
  id: 'nobody-to-ask',
  severity: 'warning',
  states: 'wrong',
  summary: 'The contact, or the sender, is away in the days after an item of high priority.',
  why: 'Questions come when people have slept on the news and talked about it. If nobody answers then, rumours do.',
  source: "Changewright's default: for a working week after important news there is somebody to ask.",
  falsePositives:
    'If somebody stands in, name that person as the contact or the sender. If an absence touches only the last of these days, set a smaller number of working days.',
  options: {
    'working-days': {
      type: 'number',
      default: 5,
      min: 1,
      says: 'For this many working days after an item of high priority there is somebody to ask.',
    },
  },
  messages: {
    default: {
      message:
        '"{who}" will be away in the {days} working days after this item of {date}. Questions come then, and nobody answers.',
      remedy: 'Choose another day, or name a contact or sender who is there.',
    },
    away: { message: '"{who}" is away', remedy: '' },
    also: { message: 'The same after this item of {date}', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New shift plan: what we say"
people:
  piet:
    name: "Piet Varga-Holm"
    away:
      - from: 2027-02-12
        to: 2027-02-19
audiences:
  warehouse-staff:
    name: "Warehouse staff"
contact:
  person: piet
  address: shifts@example.org
  answers-within: 1 working day
schedule:
  announcement:
    date: 2027-02-09
          ~~~~~~~~~~ "piet" will be away in the 5 working days after this item of 2027-02-09. Questions come then, and nobody answers.
    audiences: [warehouse-staff]
    priority: high
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New shift plan: what we say"
people:
  piet:
    name: "Piet Varga-Holm"
    away:
      - from: 2027-02-22
        to: 2027-02-26
audiences:
  warehouse-staff:
    name: "Warehouse staff"
contact:
  person: piet
  address: shifts@example.org
  answers-within: 1 working day
schedule:
  announcement:
    date: 2027-02-09
    audiences: [warehouse-staff]
    priority: high
`,
  },
  *check(read, { 'working-days': count }) {
    const daysAfter = daysAfterEach(count, read);
    const missed = read(touchpoints).flatMap((touchpoint) => findMissed(touchpoint, daysAfter, read) ?? []);
    for (const [first, ...others] of groupBy(missed, ({ away }) => away.map(keyOf).join()).values())
      yield {
        at: daySpot(first.touchpoint),
        params: { days: count, date: first.date, who: first.away.map(({ person }) => person.id) },
        related: [
          ...first.away.map(({ person }) => ({
            at: below(person.spot, 'away'),
            says: 'away' as const,
            params: { who: person.id },
          })),
          ...others.map(({ touchpoint, date }) => ({
            at: daySpot(touchpoint),
            says: 'also' as const,
            params: { date },
          })),
        ],
        about: `touchpoint ${first.touchpoint.id}`,
        discriminator: first.away.map(({ person }) => person.id).join(),
      };
  },
});

/** Somebody whom people would ask, and since when that person is away. */
interface Away {
  readonly person: Person;
  readonly from: CalendarDate | undefined;
}

/** One absence is one mistake, however many items it touches. */
function keyOf({ person, from }: Away): string {
  return `${person.id} ${from ?? ''}`;
}

interface Missed {
  readonly touchpoint: Touchpoint;
  readonly date: CalendarDate;
  readonly away: readonly Away[];
}

/** The first day of an item of high priority after which somebody is away whom people would ask. What is over is left alone. */
function findMissed(touchpoint: Touchpoint, daysAfter: DaysAfter, read: Read): Missed | undefined {
  const asked = touchpoint.priority === 'high' ? askedAbout(touchpoint, read) : [];
  for (const date of asked.length > 0 ? touchpoint.dates : []) {
    const days = daysAfter(date);
    const away = asked
      .filter((person) => !isToldAlready(person, touchpoint, date) && days.some((day) => isAwayOn(person, day)))
      .map((person) => ({ person, from: absenceOn(person, days) }));
    if (away.length > 0 && days.some((day) => day >= read(today))) return { touchpoint, date, away };
  }
  return undefined;
}

function absenceOn({ absences }: Person, days: readonly CalendarDate[]): CalendarDate | undefined {
  return absences.find(({ from, to }) => days.some((day) => from <= day && day <= to))?.from;
}

function askedAbout({ sender, spot }: Touchpoint, read: Read): Person[] {
  const ids = new Set([read(contacts).get(spot.plan), sender]);
  const known = [...ids].flatMap((id) => (id === undefined ? [] : (read(people).get(id) ?? [])));
  return known.filter(({ isAway, absences }) => isAway || absences.length > 0);
}

/** Gives the working days that follow a day. */
type DaysAfter = (date: CalendarDate) => readonly CalendarDate[];

/** Many items fall on one day: what follows it is looked for once. */
function daysAfterEach(count: number, read: Read): DaysAfter {
  const known = new Map<CalendarDate, readonly CalendarDate[]>();
  return (date) => {
    const days =
      known.get(date) ??
      Array.from({ length: count }, (_, index) => addWorkingDays(date, index + 1, read(calendar))).flatMap(
        (day) => day ?? [],
      );
    known.set(date, days);
    return days;
  };
}

/** Whoever is away on the day of a dated item that they send is the finding of owner-away. */
function isToldAlready(person: Person, { sender, isRecurring }: Touchpoint, date: CalendarDate): boolean {
  return person.id === sender && !isRecurring && isAwayOn(person, date);
}
