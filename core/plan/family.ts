import { EntryMemory } from '../questions/entry-memory.ts';
import type { Requirement } from '../questions/evaluate-need.ts';
import { type Anchor, collectAnchors } from './anchors.ts';
import { collectFacts, type Definition, type PlanFacts } from './facts.ts';
import { isPlanKind, stemOf } from './kinds.ts';
import { type Plan, type PlanFile, valueUnder } from './plan.ts';
import { resolveUri } from './uri.ts';

/** Types whose entries are one entry wherever they stand in the family: their keys merge. */
export const SHARED_TYPES: readonly string[] = ['person', 'team', 'audience', 'channel', 'objective'];

/** A plan with what it says and where it points. */
export interface Member {
  readonly plan: Plan;
  readonly facts: PlanFacts;
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** What its entries owe, kept from edit to edit. */
  readonly answers: EntryMemory<readonly Requirement[]>;
  /** Plans that it is for, and the communication plan it names. */
  readonly partners: readonly string[];
  readonly uses: readonly string[];
}

/** Plans that belong together, first the one that is looked at, then its registries, then the others. */
export interface Family {
  readonly self: Member;
  readonly members: readonly Member[];
  /** A file of the family is missing or cannot be read: what is not found may stand there. */
  readonly isIncomplete: boolean;
  /** More than one change: what belongs to one of them is named with the stem of its file. */
  readonly hasSeveralChanges: boolean;
  readonly definitions: DefinitionIndex;
}

/** All definitions of a family by their ids, sorted once they are first asked for. */
class DefinitionIndex {
  readonly #members: readonly Member[];
  #byId: Map<string, Definition[]> | undefined;
  #all: readonly Definition[] | undefined;

  constructor(members: readonly Member[]) {
    this.#members = members;
  }

  withId(id: string): readonly Definition[] {
    this.#byId ??= this.#collect();
    return this.#byId.get(id) ?? [];
  }

  #collect(): Map<string, Definition[]> {
    const byId = new Map<string, Definition[]>();
    for (const definition of this.all()) {
      const known = byId.get(definition.id);
      if (known) known.push(definition);
      else byId.set(definition.id, [definition]);
    }
    return byId;
  }

  all(): readonly Definition[] {
    this.#all ??= this.#members.flatMap(({ facts }) => facts.definitions);
    return this.#all;
  }
}

function toMember(plan: Plan, before: Member | undefined): Member {
  const facts = collectFacts(plan, before?.facts);
  const anchors = collectAnchors(plan, facts);
  const answers = before?.answers ?? new EntryMemory<readonly Requirement[]>();
  return { plan, facts, anchors, answers, partners: partnersOf(plan), uses: pathsUnder(plan, 'uses') };
}

function partnersOf(plan: Plan): string[] {
  const named = plan.kind === 'change-plan' ? pathsUnder(plan, 'how.communication.plan') : [];
  return [...pathsUnder(plan, 'for'), ...named];
}

function pathsUnder(plan: Plan, dotted: string): string[] {
  const value = valueUnder(plan.data, dotted);
  const paths = Array.isArray(value) ? value : [value];
  return paths
    .filter((path) => typeof path === 'string' && isPath(path))
    .map((path) => resolveUri(plan.uri, path as string));
}

/** A value that takes a path starts with `./` or `../`. */
export function isPath(text: string): boolean {
  return text.startsWith('./') || text.startsWith('../');
}

/** Every plan that is known, and which files cannot tell what they define. Good until a file changes. */
export interface KnownPlans {
  readonly all: ReadonlyMap<string, readonly Member[]>;
  /** For each file the files that are for it. */
  readonly backwards: ReadonlyMap<string, readonly string[]>;
  readonly isUnknown: (uri: string) => boolean;
}

/**
 * The family of a plan among all that are known: through `for:` and `how.communication.plan`, in both directions, any
 * number of hops; documents of one file are one family; registries come in through `uses:` and lead no further.
 */
export function familyOf(self: Member, known: KnownPlans): Family {
  const partners = partnersFrom(self, known);
  const registries = new Set<Member>();
  for (const member of partners) collectRegistries(member, known.all, registries);
  const own = [...registries].filter((registry) => self.uses.includes(registry.plan.uri));
  const members = [...new Set([self, ...own, ...registries, ...partners])];
  const uris = new Set(members.flatMap((member) => [member.plan.uri, ...linksOf(member)]));
  return {
    self,
    members,
    isIncomplete: [...uris].some(known.isUnknown),
    hasSeveralChanges: members.filter(({ plan }) => plan.kind === 'change-plan').length > 1,
    definitions: new DefinitionIndex(members),
  };
}

/** A registry leads to other registries and to nothing else. */
function linksOf({ plan, partners, uses }: Member): readonly string[] {
  return plan.kind === 'change-registry' ? uses : [...partners, ...uses];
}

function partnersFrom(self: Member, { all, backwards }: KnownPlans): Set<Member> {
  const members = new Set([self]);
  const visited = new Set<string>();
  // A set goes on with what is added to it while it is walked.
  for (const { plan, partners } of members) {
    if (!isPlanKind(plan.kind) && partners.length === 0) continue;
    for (const uri of [plan.uri, ...partners, ...(backwards.get(plan.uri) ?? [])]) {
      if (visited.has(uri)) continue;
      visited.add(uri);
      for (const next of all.get(uri) ?? []) members.add(next);
    }
  }
  return members;
}

function collectRegistries(member: Member, all: ReadonlyMap<string, readonly Member[]>, into: Set<Member>): void {
  for (const registry of member.uses.flatMap((uri) => all.get(uri) ?? [])) {
    if (into.has(registry)) continue;
    into.add(registry);
    collectRegistries(registry, all, into);
  }
}

/** For each file the files that are for it: made once where many families are asked for. */
export function reversePartners(all: ReadonlyMap<string, readonly Member[]>): Map<string, string[]> {
  const backwards = new Map<string, string[]>();
  for (const { plan, partners } of [...all.values()].flat()) {
    for (const uri of partners) {
      const known = backwards.get(uri);
      if (known) known.push(plan.uri);
      else backwards.set(uri, [plan.uri]);
    }
  }
  return backwards;
}

/** `before` are the members of the same file before an edit: what the edit left alone is taken over from them. */
export function toMembers(file: PlanFile, before: readonly Member[] = []): Member[] {
  return file.plans.map((plan) =>
    toMember(
      plan,
      before.find((member) => isSamePlan(member.plan, plan)),
    ),
  );
}

function isSamePlan(a: Plan, b: Plan): boolean {
  return a.uri === b.uri && a.document.index === b.document.index && a.kind === b.kind;
}

/** All entries of the given types under one id; `stem/id` names an entry of one change. */
export function findDefinitions(family: Family, types: readonly string[], id: string): Definition[] {
  const { stem, name } = splitStem(id);
  return family.definitions
    .withId(name)
    .filter(
      (definition) =>
        types.includes(definition.type) && isNamed(family, definition, stem, family.self.plan === definition.plan),
    );
}

export interface FoundAnchor {
  readonly anchor: Anchor;
  readonly member: Member;
}

/** The anchor that a date of the member counts from: its own first, then its family's. */
export function findAnchor(family: Family, written: string, from: Member): FoundAnchor | undefined {
  const { stem, name } = splitStem(written);
  for (const member of [from, ...family.members]) {
    const anchor = member.anchors.get(name);
    if (anchor && isNamed(family, anchor, stem, member === from)) return { anchor, member };
  }
  return undefined;
}

function splitStem(written: string): { stem: string | undefined; name: string } {
  const slash = written.indexOf('/');
  return { stem: slash < 0 ? undefined : written.slice(0, slash), name: written.slice(slash + 1) };
}

type Named = { readonly plan: Plan; readonly type: string | undefined };

function isNamed(family: Family, named: Named, stem: string | undefined, isOwn: boolean): boolean {
  if (stem !== undefined) return stemOf(named.plan.uri) === stem;
  return isOwn || !needsStem(family, named);
}

/** Of several changes each has its own milestones, outcomes and the like; people, audiences and the like are shared. */
function needsStem({ hasSeveralChanges }: Family, { plan, type }: Named): boolean {
  return hasSeveralChanges && plan.kind === 'change-plan' && !SHARED_TYPES.includes(type ?? '');
}

/** A name as the family's own plan writes it: `ship/go-live` where it belongs to one of several changes. */
export function stemmed(family: Family, named: Named, name: string): string {
  return named.plan !== family.self.plan && needsStem(family, named) ? `${stemOf(named.plan.uri)}/${name}` : name;
}

export function changePlanOf(family: Family): Plan | undefined {
  if (family.self.plan.kind === 'change-plan') return family.self.plan;
  return family.members.find(({ plan }) => plan.kind === 'change-plan')?.plan;
}

export function communicationPlanOf(family: Family): Plan | undefined {
  if (family.self.plan.kind === 'communication-plan') return family.self.plan;
  return family.members.find(({ plan }) => plan.kind === 'communication-plan')?.plan;
}
