import type { Definition } from '../plan/facts.ts';
import { type Family, type Member, SHARED_TYPES } from '../plan/family.ts';
import type { Plan } from '../plan/plan.ts';
import { keyOf, meaningOf } from './meaning.ts';
import type { Mention } from './mention.ts';

/** Where the mentions of plans come from. */
export interface MentionSource {
  mentionsIn(member: Member): readonly Mention[];
  mentionsOf(member: Member, id: string): readonly Mention[];
}

/** Finds entries and their uses in families of one moment: good until a file changes. */
export class NameSearch {
  /** In the order of the plans that they are the families of. */
  readonly families: readonly Family[];
  readonly source: MentionSource;
  readonly #around = new Map<Plan, Set<Family>>();

  constructor(source: MentionSource, families: readonly Family[]) {
    this.source = source;
    this.families = families;
    for (const family of families) {
      for (const { plan } of family.members) {
        const known = this.#around.get(plan);
        if (known) known.add(family);
        else this.#around.set(plan, new Set([family]));
      }
    }
  }

  /** The families from which one of the entries can be seen. */
  around(entry: readonly Definition[]): readonly Family[] {
    const around = new Set(entry.flatMap(({ plan }) => [...(this.#around.get(plan) ?? [])]));
    return around.size === this.families.length ? this.families : this.families.filter((family) => around.has(family));
  }

  /** The definitions with all that are one entry with them in some family: a person who is told in two files. */
  entryOf(definitions: readonly Definition[]): readonly Definition[] {
    const entry = new Map(definitions.map((definition) => [keyOf(definition), definition]));
    // What is added to a map while it is walked is walked, too: two files may be tied together by a third one only.
    for (const definition of entry.values()) {
      if (!SHARED_TYPES.includes(definition.type)) continue;
      for (const family of this.around([definition]))
        for (const same of this.#sameIn(family, definition)) entry.set(keyOf(same), same);
    }
    return [...entry.values()];
  }

  #sameIn({ members }: Family, { id, type }: Definition): Definition[] {
    return members
      .flatMap((member) => this.source.mentionsOf(member, id))
      .flatMap(({ says }) => (says.type === 'definition' && says.definition.type === type ? [says.definition] : []));
  }

  /** The places where entries are defined. */
  placesOf(entry: readonly Definition[]): Mention[] {
    const wanted = new Set(entry.map(keyOf));
    return this.#mentionsOf(entry).flatMap(({ mention: { says }, mention }) =>
      says.type === 'definition' && wanted.has(keyOf(says.definition)) ? [mention] : [],
    );
  }

  /** Every place, in whatever plan, that names one of the definitions; where they are defined is not among them. */
  usesOf(entry: readonly Definition[]): Mention[] {
    const wanted = new Set(entry.map(keyOf));
    return this.#mentionsOf(entry).flatMap(({ family, mention }) => {
      const isUse =
        mention.says.type !== 'definition' && meaningOf(family, mention).some((each) => wanted.has(keyOf(each)));
      return isUse ? [mention] : [];
    });
  }

  #mentionsOf(entry: readonly Definition[]): { family: Family; mention: Mention }[] {
    const ids = [...new Set(entry.map(({ id }) => id))];
    return this.around(entry).flatMap((family) =>
      ids.flatMap((id) => this.source.mentionsOf(family.self, id)).map((mention) => ({ family, mention })),
    );
  }
}
