import { type ChangeDependency, dependenciesOf } from '../plan/change-dependencies.ts';
import { type Family, familyOf, isPath, type KnownPlans, type Member, reversePartners } from '../plan/family.ts';
import { resolveUri } from '../plan/uri.ts';
import type { PlanFiles } from './plan-files.ts';

/** What follows from all files of one moment. */
interface Known extends KnownPlans {
  readonly revision: number;
  readonly families: Map<Member, Family>;
  readonly audiences: Map<Family, ReadonlySet<string>>;
  readonly dependencies: readonly ChangeDependency[];
}

/** What follows from one plan alone, for questions that go through all of them after each edit. */
interface Links {
  /** URIs of the files that the plan points to. */
  readonly files: ReadonlySet<string>;
  readonly namedAudiences: ReadonlySet<string>;
  /** Names that no other file's audiences have, by their ids. */
  readonly ownAudiences: ReadonlyMap<string, string>;
}

/** Which plans belong together, wait for each other, or speak to the same people. */
export class Relations {
  readonly #files: PlanFiles;
  readonly #links = new WeakMap<Member, Links>();
  #known: Known | undefined;

  constructor(files: PlanFiles) {
    this.#files = files;
  }

  /** Families are made anew, though no file has changed: of what they were made with, something else has. */
  forget(): void {
    this.#known = undefined;
  }

  familyOf(member: Member): Family {
    const known = this.#knownPlans();
    const family = known.families.get(member) ?? familyOf(member, known);
    known.families.set(member, family);
    return family;
  }

  /** The families of the plans in one file, in the file's order. */
  familiesIn(uri: string): Family[] {
    return this.#files.membersOf(uri).map((member) => this.familyOf(member));
  }

  /** Which changes wait for which. */
  get dependencies(): readonly ChangeDependency[] {
    return this.#knownPlans().dependencies;
  }

  /** Files whose findings may depend on a file: its own family, those that point to it, and those whose audiences it adds to. */
  dependents(uri: string): string[] {
    const waiting = waitingFor(uri, this.dependencies);
    const own = this.familiesIn(uri);
    const registries = new Set(own.flatMap(({ members }) => members.filter(isRegistry)));
    const audiences = new Set(own.flatMap((family) => [...this.#sharedAudiences(family)]));
    return this.#files.planUris().filter((other) => {
      if (waiting.has(other)) return true;
      return this.#files.membersOf(other).some((member) => {
        const family = this.familyOf(member);
        if (registries.has(member) || this.#linksOf(member).files.has(uri)) return true;
        if (family.members.some(({ plan }) => plan.uri === uri)) return true;
        return [...this.#sharedAudiences(family)].some((audience) => audiences.has(audience));
      });
    });
  }

  #knownPlans(): Known {
    const isFresh = this.#known?.revision === this.#files.revision;
    const known = (isFresh ? this.#known : undefined) ?? this.#collect();
    this.#known = known;
    return known;
  }

  #collect(): Known {
    const all = this.#files.allMembers();
    return {
      revision: this.#files.revision,
      all,
      backwards: reversePartners(all),
      isUnknown: (uri) => this.#files.isUnknown(uri),
      families: new Map<Member, Family>(),
      audiences: new Map<Family, ReadonlySet<string>>(),
      dependencies: [...all.values()].flat().flatMap(({ plan }) => dependenciesOf(plan)),
    };
  }

  #sharedAudiences(family: Family): ReadonlySet<string> {
    const { audiences } = this.#knownPlans();
    const known = audiences.get(family) ?? sharedAudiences(family, (member) => this.#linksOf(member));
    audiences.set(family, known);
    return known;
  }

  #linksOf(member: Member): Links {
    const links = this.#links.get(member) ?? toLinks(member);
    this.#links.set(member, links);
    return links;
  }
}

function isRegistry({ plan }: Member): boolean {
  return plan.kind === 'change-registry';
}

function toLinks({ plan, facts: { values, references, definitions } }: Member): Links {
  const paths = values.filter(({ text }) => isPath(text));
  return {
    files: new Set(paths.map(({ text }) => resolveUri(plan.uri, text))),
    namedAudiences: new Set(references.filter(({ types }) => types.includes('audience')).map(({ id }) => id)),
    ownAudiences: new Map(
      definitions
        .filter(({ type }) => type === 'audience')
        .map(({ id }) => [id, `${plan.uri}#${plan.document.index} ${id}`]),
    ),
  };
}

/** The audiences of registries that a family's plans name: what other plans ask of them counts here too. */
function sharedAudiences({ members }: Family, linksOf: (member: Member) => Links): ReadonlySet<string> {
  const plans = members.filter((member) => !isRegistry(member)).map(linksOf);
  const defined = members.filter(isRegistry).flatMap((member) => [...linksOf(member).ownAudiences]);
  return new Set(
    defined.flatMap(([id, key]) => (plans.some(({ namedAudiences }) => namedAudiences.has(id)) ? [key] : [])),
  );
}

/** A file, and those of changes that wait for it through any number of others: together they may go round in a circle. */
function waitingFor(uri: string, dependencies: readonly ChangeDependency[]): ReadonlySet<string> {
  const waiting = new Set([uri]);
  // A set goes on with what is added to it while it is walked.
  for (const awaited of waiting) for (const { from, to } of dependencies) if (to === awaited) waiting.add(from.uri);
  return waiting;
}
