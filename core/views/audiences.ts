import { defineView } from '../engine/observe.ts';
import type { AffectedGroup } from '../generated/change-plan.ts';
import type { Audience as WrittenAudience } from '../generated/communication-plan.ts';
import { type Entry, entriesIn } from './entries.ts';
import { change, comms, registry } from './inputs.ts';
import type { Spot } from './spot.ts';

export type Impact = 'low' | 'medium' | 'high';

/** What an audience is, merged over the family (the first plan that sets a fact wins), and how the changes affect it. */
export interface Audience {
  readonly id: string;
  /** The name, or the id where there is none. */
  readonly name: string;
  /** Names its entry, in a registry if it has one there: plans that use the same registry have the same audience. */
  readonly key: string;
  readonly facts: WrittenAudience;
  /** Where each plan of the family writes about it, those that define its name first. */
  readonly definitions: readonly Entry<WrittenAudience>[];
  /** Where findings about what it lacks stand: its key in the file that defines it. */
  readonly spot: Spot;
  /** How each change affects it; empty for an audience that is only talked to. */
  readonly affected: readonly Entry<AffectedGroup>[];
  /** The strongest impact of all changes; undefined where it is not affected, or where nobody says how strongly. */
  readonly impact: Impact | undefined;
}

const IMPACTS: readonly Impact[] = ['low', 'medium', 'high'];

export const audiences = defineView('audiences', (read): ReadonlyMap<string, Audience> => {
  const written: Entry<WrittenAudience>[] = [
    ...entriesIn(read(comms.audiences), ['audiences'], (value) => value),
    ...entriesIn(read(change.who), ['who', 'audiences'], (who) => who.audiences),
    ...entriesIn(read(registry.audiences), ['audiences'], (value) => value),
  ];
  const affected = entriesIn(read(change.who), ['who', 'affected'], (who) => who.affected);
  const ids = new Set(written.map(({ id }) => id));
  return new Map([...ids].map((id) => [id, mergeAudience(id, written, affected)]));
});

function mergeAudience(
  id: string,
  written: readonly Entry<WrittenAudience>[],
  affected: readonly Entry<AffectedGroup>[],
): Audience {
  const own = written.filter((entry) => entry.id === id);
  const facts = Object.assign({}, ...own.map(({ value }) => value).reverse()) as WrittenAudience;
  const definitions = [...own].sort((a, b) => Number(b.value.name !== undefined) - Number(a.value.name !== undefined));
  const groups = affected.filter((entry) => entry.id === id);
  const strongest = Math.max(...groups.map(({ value }) => IMPACTS.indexOf(value.impact as Impact)));
  return {
    id,
    name: facts.name ?? id,
    key: keyOf(definitions),
    facts,
    definitions,
    spot: (definitions[0] as Entry<WrittenAudience>).spot,
    affected: groups,
    impact: IMPACTS[strongest],
  };
}

function keyOf(definitions: readonly Entry<WrittenAudience>[]): string {
  const home = definitions.find(({ spot }) => spot.plan.kind === 'change-registry') ?? definitions[0];
  return home ? `${home.spot.plan.uri}#${home.spot.plan.document} ${home.id}` : '';
}

/** Audiences that some change affects, in the order in which the plans name them. */
export const affectedAudiences = defineView('affected-audiences', (read): readonly Audience[] =>
  [...read(audiences).values()].filter(({ affected }) => affected.length > 0),
);
