import type { Span } from '../parse/tree.ts';
import type { Definition } from '../plan/facts.ts';
import type { Family, Member } from '../plan/family.ts';
import { findAlias } from './find-alias.ts';
import { locateMention } from './locate-mention.ts';
import { meaningOf } from './meaning.ts';
import { collectMentions, type Mention } from './mention.ts';
import { NameSearch } from './name-search.ts';

/** What is under the cursor, and what it names. */
export interface Named {
  readonly mention: Mention;
  /** What the cursor is on: a name with its stem and its end, or an alias that repeats it. */
  readonly span: Span;
  /** The name alone, where it is written. */
  readonly name: Span;
  readonly meaning: readonly Definition[];
}

/** All plans, as they are at one moment. */
export interface Plans {
  planUris(): readonly string[];
  families(uri: string): readonly Family[];
}

/** One plan's mentions, in order and by the name that stands there. */
interface Mentions {
  readonly all: readonly Mention[];
  readonly byId: ReadonlyMap<string, readonly Mention[]>;
}

/** Who names what across all plans that are known. Keeps what it has collected of a plan until the plan changes. */
export class Names {
  readonly #plans: Plans;
  readonly #mentions = new WeakMap<Member, Mentions>();

  constructor(plans: Plans) {
    this.#plans = plans;
  }

  /** What all plans say of each other now; or those of some families alone. */
  search(families = this.#plans.planUris().flatMap((uri) => this.#plans.families(uri))): NameSearch {
    return new NameSearch(this, families);
  }

  mentionsIn(member: Member): readonly Mention[] {
    return this.#of(member).all;
  }

  mentionsOf(member: Member, id: string): readonly Mention[] {
    return this.#of(member).byId.get(id) ?? [];
  }

  /** The name at an offset of a file, or the one that an alias there repeats. */
  at(uri: string, offset: number): Named | undefined {
    const named = this.#writtenAt(uri, offset);
    if (named) return named;
    const [family] = this.#plans.families(uri);
    const alias = family && findAlias(family.self.plan.file.text, offset);
    const repeated = alias && this.#writtenAt(uri, alias.target);
    return repeated && { ...repeated, span: alias.span };
  }

  #writtenAt(uri: string, offset: number): Named | undefined {
    const found = this.#plans.families(uri).flatMap((family) =>
      this.mentionsIn(family.self).flatMap((mention) => {
        const spans = locateMention(mention);
        const isHere = spans && offset >= spans.whole.start && offset <= spans.whole.end;
        if (!isHere) return [];
        return [{ mention, span: spans.whole, name: spans.name, meaning: meaningOf(family, mention) }];
      }),
    );
    return found.find(({ meaning }) => meaning.length > 0) ?? found.find(({ mention }) => mention.says.type !== 'word');
  }

  #of(member: Member): Mentions {
    const known = this.#mentions.get(member) ?? toMentions(member);
    this.#mentions.set(member, known);
    return known;
  }
}

function toMentions(member: Member): Mentions {
  const all = collectMentions(member);
  const byId = new Map<string, Mention[]>();
  for (const mention of all) {
    const known = byId.get(mention.id);
    if (known) known.push(mention);
    else byId.set(mention.id, [mention]);
  }
  return { all, byId };
}
