import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { dueItems } from '../../views/due-items.ts';
import { itemsIn } from '../../views/entries.ts';
import { change, comms, days, today } from '../../views/inputs.ts';
import { isAwayOn, people } from '../../views/people.ts';
import { below, type Spot } from '../../views/spot.ts';

export const ownerAway = defineRule({
  id: 'owner-away',
  severity: 'warning',
  states: 'wrong',
  summary: 'Something is due on a day on which the person in charge of it is away.',
  why: 'It will be late, or done in a hurry by somebody who was not asked. Both could be seen when the date was set.',
  source: "Changewright's default: a due date is worth something only if its owner is there on that day.",
  falsePositives:
    'If somebody stands in, name that person. If the work will be finished before the absence, write the day on which it will be.',
  messages: {
    default: {
      message:
        '"{person}" is away from {from} to {to}, and this is due on {due}. It will be late, or done by somebody who was not asked.',
      remedy: 'Choose a day on which "{person}" is there, or name somebody else.',
    },
    open: {
      message: '"{person}" is away with no day of return, and this is due on {due}. Nobody can count on it.',
      remedy: 'Name somebody else, or write under "away" when "{person}" comes back.',
    },
    away: { message: '"{person}" is away', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Second-hand desks for all schools"
people:
  ingrith:
    name: "Ingrith Bellweather"
    away:
      - from: 2027-02-15
        to: 2027-02-26
how:
  activities:
    collect-desks:
      do: "Collect 60 desks from the old town hall."
      owner: ingrith
      due: 2027-02-19
           ~~~~~~~~~~ "ingrith" is away from 2027-02-15 to 2027-02-26, and this is due on 2027-02-19. It will be late, or done by somebody who was not asked.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Second-hand desks for all schools"
people:
  ingrith:
    name: "Ingrith Bellweather"
    away:
      - from: 2027-02-15
        to: 2027-02-26
how:
  activities:
    collect-desks:
      do: "Collect 60 desks from the old town hall."
      owner: ingrith
      due: 2027-02-12
`,
  },
  *check(read) {
    for (const { due, owner, spot } of [...itemsToDo(read), ...deferrals(read)]) {
      const person = owner === undefined ? undefined : read(people).get(owner);
      // What is past is late by now, or was done: the rule about that speaks.
      if (!person || due < read(today) || !isAwayOn(person, due)) continue;
      const absence = person.absences.find(({ from, to }) => from <= due && due <= to);
      yield {
        at: spot,
        says: absence ? 'default' : 'open',
        params: { person: person.id, due, ...(absence && { from: absence.from, to: absence.to }) },
        related: [{ at: below(person.spot, 'away'), says: 'away', params: { person: person.id } }],
      };
    }
  },
});

interface Due {
  readonly due: CalendarDate;
  readonly owner: string | undefined;
  readonly spot: Spot;
}

function itemsToDo(read: Read): Due[] {
  return read(dueItems).filter(({ isDone }) => !isDone);
}

/** Questions that somebody has promised to answer by a day. */
function deferrals(read: Read): Due[] {
  return [change.open, comms.open]
    .flatMap((input) => itemsIn(read(input), ['open'], (value) => value))
    .flatMap(({ value, spot }) => {
      const due = read(days).of(spot.plan, value.due);
      return due ? [{ due, owner: value.owner, spot: below(spot, 'due') }] : [];
    });
}
