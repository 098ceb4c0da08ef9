import type { AffectedGroup } from '../generated/change-plan.ts';
import { type Audience, audiences, type Impact } from '../views/audiences.ts';
import { type Entry, entriesIn } from '../views/entries.ts';
import { groupBy } from '../views/group-by.ts';
import { change } from '../views/inputs.ts';
import type { Teller } from './teller.ts';

/** Those whom the changes affect, whether or not anything else is said of them. */
export interface Group {
  readonly id: string;
  /** Undefined where no plan describes it. */
  readonly audience: Audience | undefined;
  /** How each change affects it: one at least. */
  readonly written: readonly [Entry<AffectedGroup>, ...Entry<AffectedGroup>[]];
  readonly impact: Impact | undefined;
}

const BY_IMPACT = ['high', 'medium', 'low', undefined] as const;

/** The most strongly affected first. */
export function affectedGroups(teller: Teller): Group[] {
  const known = teller.read(audiences);
  const written = teller.own(entriesIn(teller.read(change.who), ['who', 'affected'], (who) => who.affected));
  return [...groupBy(written, ({ id }) => id)]
    .map(([id, entries]): Group => {
      const impacts = entries.map(({ value }) => value.impact);
      const impact = BY_IMPACT.find((each) => impacts.includes(each));
      return { id, audience: known.get(id), written: entries, impact };
    })
    .sort((a, b) => BY_IMPACT.indexOf(a.impact) - BY_IMPACT.indexOf(b.impact));
}
