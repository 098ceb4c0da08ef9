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
}

function toMember(plan: Plan): Member {
  return { plan, facts: collectFacts(plan), partners: partnersOf(plan), uses: pathsUnder(plan, 'uses') };
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

/**
 * The family of a plan among all that are known: through `for:` and `how.communication.plan`, in both directions, any
 * number of hops; documents of one file are one family; registries come in through `uses:` and lead no further.
 */
export function familyOf(
  self: Member,
  all: ReadonlyMap<string, readonly Member[]>,
  isMissing: (uri: string) => boolean,
  backwards: ReadonlyMap<string, readonly string[]> = reversePartners(all),
): Family {
  const members = new Set<Member>([self]);
  const registries = new Set<Member>();
  const missing = new Set<string>();
  const pending = [self];
  for (let member = pending.pop(); member; member = pending.pop()) {
    const uris = [member.plan.uri, ...member.partners, ...(backwards.get(member.plan.uri) ?? [])];
    for (const next of isPlanKind(member.plan.kind) || member.partners.length > 0
      ? uris.flatMap((uri) => all.get(uri) ?? [])
      : []) {
      if (!members.has(next)) pending.push(next);
      members.add(next);
    }
    collectRegistries(member, all, registries);
    for (const uri of [...member.partners, ...member.uses]) if (isMissing(uri)) missing.add(uri);
  }
  for (const registry of registries) for (const uri of registry.uses) if (isMissing(uri)) missing.add(uri);
  const own = [...registries].filter((registry) => self.uses.includes(registry.plan.uri));
  return { self, members: [...new Set([self, ...own, ...registries, ...members])], isIncomplete: missing.size > 0 };
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
  for (const members of all.values()) {
    for (const { plan, partners } of members) {
      for (const uri of partners) backwards.set(uri, [...(backwards.get(uri) ?? []), plan.uri]);
    }
  }
  return backwards;
}

export function toMembers(file: PlanFile): Member[] {
  return file.plans.map(toMember);
}

/** All entries of the given types under one id; `stem/id` names an entry of one change. */
export function findDefinitions(family: Family, types: readonly string[], id: string): Definition[] {
  const slash = id.indexOf('/');
  const stem = slash < 0 ? undefined : id.slice(0, slash);
  const name = id.slice(slash + 1);
  return family.members
    .filter(({ plan }) => stem === undefined || stemOf(plan.uri) === stem)
    .flatMap(({ facts }) =>
      facts.definitions.filter((definition) => definition.id === name && types.includes(definition.type)),
    );
}

export function changePlanOf(family: Family): Plan | undefined {
  if (family.self.plan.kind === 'change-plan') return family.self.plan;
  return family.members.find(({ plan }) => plan.kind === 'change-plan')?.plan;
}

export function communicationPlanOf(family: Family): Plan | undefined {
  if (family.self.plan.kind === 'communication-plan') return family.self.plan;
  return family.members.find(({ plan }) => plan.kind === 'communication-plan')?.plan;
}
