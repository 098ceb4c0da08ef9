import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Finding, SEVERITIES } from '../finding/finding.ts';
import type { Family, Member } from '../plan/family.ts';
import { isPlanKind } from '../plan/kinds.ts';
import { RULES } from '../rules/catalogue.ts';
import type { SortedLoad } from '../views/load.ts';
import { type FamilyContext, keyOf } from './family-inputs.ts';
import type { Read, View } from './observe.ts';
import type { RuleSettings } from './rule-settings.ts';
import { FamilyRules, type RuleResults } from './run-rules.ts';

/** What rules that look across families need to know of the workspace. */
export interface WorkspacePlans {
  /** Every plan that is known. */
  readonly members: () => readonly Member[];
  readonly familyOf: (member: Member) => Family;
  readonly contextOf: (family: Family) => Promise<Omit<FamilyContext, 'otherLoads'>>;
  readonly settingsOf: (uri: string) => Promise<RuleSettings>;
}

interface KnownLoad {
  readonly members: readonly Member[];
  readonly load: SortedLoad;
}

interface Run {
  readonly today: CalendarDate;
  readonly results: Promise<RuleResults>;
}

const PLAN_KINDS = ['change-plan', 'communication-plan'] as const;

/** Runs the rules of every family of a workspace, and keeps what they remember from edit to edit. */
export class FamilyRuns {
  readonly #plans: WorkspacePlans;
  readonly #rules = new Map<string, FamilyRules>();
  readonly #loads = new Map<string, KnownLoad>();
  /** A family is another one after any file has changed: what was found of it before then is not found again. */
  readonly #runs = new WeakMap<Family, Run>();

  constructor(plans: WorkspacePlans) {
    this.#plans = plans;
  }

  /** What the rules say of a plan's family; of a registry, what they say of every family that uses it. */
  async run(family: Family): Promise<RuleResults> {
    const { self } = family;
    const families = self.plan.kind === 'change-registry' ? [family, ...this.#usersOf(self)] : [family];
    const results: RuleResults[] = [];
    for (const each of families) results.push(await this.#runFamily(each));
    return {
      // What several families find at one place of a registry is told once, as it weighs most.
      findings: results.flatMap(({ findings }) => findings).sort(byGravity),
      faults: results.flatMap(({ faults }) => faults),
    };
  }

  /** The present value of a view of a plan's family, over what its rules remember. */
  async look<T>(asked: Family, view: View<T>): Promise<T> {
    return (await this.reader(asked))(view);
  }

  /** Reads any view of a plan's family. Not to be kept: it tells what is so until something else is waited for. */
  async reader(asked: Family): Promise<Read> {
    const family = this.#plans.familyOf(headOf(asked));
    const context = await this.#plans.contextOf(family);
    return this.#rulesOf(family).reader({ ...context, otherLoads: await this.#otherLoads(family) });
  }

  /** Each family with one of the two plans in it once, seen from its head. */
  families(): Family[] {
    return this.#families(() => true);
  }

  /** Whichever plan of a family is asked for, its rules run once, seen from the same one. */
  async #runFamily(asked: Family): Promise<RuleResults> {
    const family = this.#plans.familyOf(headOf(asked));
    const context = await this.#plans.contextOf(family);
    const known = this.#runs.get(family);
    if (known?.today === context.today) return known.results;
    const results = this.#findAll(family, context);
    this.#runs.set(family, { today: context.today, results });
    return results;
  }

  async #findAll(family: Family, context: Omit<FamilyContext, 'otherLoads'>): Promise<RuleResults> {
    const otherLoads = await this.#otherLoads(family);
    const settings = new Map<string, RuleSettings>();
    for (const { plan } of family.members) settings.set(plan.uri, await this.#plans.settingsOf(plan.uri));
    return this.#rulesOf(family).run({ ...context, otherLoads }, (uri) => settings.get(uri));
  }

  #rulesOf({ self }: Family): FamilyRules {
    const key = keyOf(self.plan);
    const rules = this.#rules.get(key) ?? new FamilyRules(RULES);
    this.#rules.set(key, rules);
    return rules;
  }

  /** What the other families ask of the same audiences: only those in a registry can be the same. */
  async #otherLoads(own: Family): Promise<SortedLoad[]> {
    const registries = registriesOf(own);
    if (registries.size === 0) return [];
    const loads: SortedLoad[] = [];
    for (const family of this.#families(({ members }) => members.some((member) => registries.has(member)))) {
      if (family.self !== own.self) loads.push(await this.#loadOf(family));
    }
    return loads;
  }

  async #loadOf(family: Family): Promise<SortedLoad> {
    const key = keyOf(family.self.plan);
    const known = this.#loads.get(key);
    const { members } = family;
    if (known?.members.length === members.length && members.every((each, at) => each === known.members[at]))
      return known.load;
    const load = this.#rulesOf(family).load({ ...(await this.#plans.contextOf(family)), otherLoads: [] });
    this.#loads.set(key, { members, load });
    return load;
  }

  #usersOf(registry: Member): Family[] {
    return this.#families(({ members }) => members.includes(registry));
  }

  /** Each family with a plan in it once, seen from its head. */
  #families(isMeant: (family: Family) => boolean): Family[] {
    const heads = new Set<Member>();
    for (const member of this.#plans.members()) {
      if (!isPlanKind(member.plan.kind)) continue;
      const family = this.#plans.familyOf(member);
      if (isMeant(family)) heads.add(headOf(family));
    }
    return [...heads].map((head) => this.#plans.familyOf(head));
  }
}

function byGravity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** The registries that define an audience. */
function registriesOf({ members }: Family): ReadonlySet<Member> {
  return new Set(
    members.filter(
      ({ plan, facts }) => plan.kind === 'change-registry' && facts.definitions.some(({ type }) => type === 'audience'),
    ),
  );
}

/** The plan that a family is looked at from: its first change plan by name, else its first communication plan. */
function headOf({ self, members }: Family): Member {
  for (const kind of PLAN_KINDS) {
    const [first] = members
      .filter(({ plan }) => plan.kind === kind)
      .sort((a, b) => (keyOf(a.plan) < keyOf(b.plan) ? -1 : 1));
    if (first) return first;
  }
  return self;
}
