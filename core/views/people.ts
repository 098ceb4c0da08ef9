import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView } from '../engine/observe.ts';
import type { Person as WrittenPerson } from '../generated/change-registry.ts';
import { type Entry, entriesIn, textsOf } from './entries.ts';
import { change, comms, days, registry } from './inputs.ts';
import type { Spot } from './spot.ts';

export interface Person {
  readonly id: string;
  /** The name, or the id where there is none. */
  readonly name: string;
  readonly email: string | undefined;
  readonly isExecutive: boolean;
  /** Away with no date of return. */
  readonly isAway: boolean;
  readonly absences: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[];
  /** Where the person is defined first. */
  readonly spot: Spot;
}

/** People by their ids, merged over the family: the first plan that sets a fact wins. */
export const people = defineView('people', (read): ReadonlyMap<string, Person> => {
  const day = read(days);
  const written: Entry<WrittenPerson>[] = [change.people, comms.people, registry.people].flatMap((input) =>
    entriesIn(read(input), ['people'], (value) => value),
  );
  const found = new Map<string, Person>();
  for (const { id, value, spot } of written) {
    const known = found.get(id);
    const away = Array.isArray(value.away) ? value.away : [];
    const absences = away.flatMap((absence) => {
      const from = day.of(spot.plan, absence.from);
      const to = day.of(spot.plan, absence.to ?? absence.from);
      return from && to ? [{ from, to }] : [];
    });
    found.set(id, {
      id,
      name: known && known.name !== id ? known.name : (value.name ?? id),
      email: known?.email ?? value.email,
      isExecutive: known?.isExecutive || value.executive === true,
      isAway: known?.isAway || value.away === true,
      absences: [...(known?.absences ?? []), ...absences],
      spot: known?.spot ?? spot,
    });
  }
  return found;
});

export function isAwayOn(person: Person, date: CalendarDate): boolean {
  return person.isAway || person.absences.some(({ from, to }) => from <= date && date <= to);
}

/** Ids of the sponsors, the leads and the steering groups of the family's changes. */
const roles = defineView('roles', (read) => {
  const written = read(change.who).flatMap(({ value }) => value.roles ?? []);
  return {
    sponsors: new Set(textsOf(written.map(({ sponsor }) => sponsor ?? ''))),
    leads: new Set(textsOf(written.map(({ lead }) => lead ?? ''))),
    steering: new Set(textsOf(written.flatMap(({ steering }) => steering ?? []))),
  };
});

/** Ids of all executives: sponsors, the steering groups, and whoever is marked as one. */
export const executives = defineView('executives', (read): ReadonlySet<string> => {
  const { sponsors, steering } = read(roles);
  const marked = [...read(people).values()].filter(({ isExecutive }) => isExecutive).map(({ id }) => id);
  return new Set([...sponsors, ...steering, ...marked]);
});
