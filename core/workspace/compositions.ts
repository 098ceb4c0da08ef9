import type { CheckContext } from '../check/check-plan.ts';
import type { Composing } from '../document/composing.ts';
import { languageOf } from '../document/language-of.ts';
import type { Readership } from '../document/reader.ts';
import { type Grounds, groundsOf, redact } from '../document/redact.ts';
import { FamilyRules } from '../engine/run-rules.ts';
import { type LanguageId, loadLanguage } from '../messages/load-language.ts';
import { type Family, familyOf, type Member, reversePartners, toMembers } from '../plan/family.ts';
import { isPlanKind } from '../plan/kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { DateResolver } from '../plan/resolve-dates.ts';
import { evaluateQuestions, type QuestionResult } from '../questions/evaluate.ts';
import { Wording } from '../words/wording.ts';

/** What compositions need to know of the workspace. */
export interface ComposedPlans {
  readonly familyOf: (member: Member) => Family;
  readonly contextOf: (family: Family) => Promise<CheckContext>;
}

/** Why there is nothing to compose: no plan of the two kinds, or one that is restricted. */
export type Refusal = 'no-plan' | 'restricted';

/** What documents are composed from, for each readership: what is not for it is gone before anything is read. */
export class Compositions {
  readonly #plans: ComposedPlans;
  readonly #redacted = new WeakMap<Member, Map<string, Member | undefined>>();
  readonly #rules = new Map<string, FamilyRules>();
  readonly #wordings = new Map<LanguageId, Wording>();

  constructor(plans: ComposedPlans) {
    this.#plans = plans;
  }

  async of(family: Family, readership: Readership): Promise<Composing | Refusal> {
    const { plan } = family.self;
    const grounds = groundsOf(family);
    const key = keyOf(readership, grounds);
    const redacted = (member: Member) => this.#redact(member, key, (whole) => redact(whole, readership, grounds));
    const members = new Map(family.members.map((member) => [member, redacted(member)]));
    const self = members.get(family.self);
    if (!self) return 'restricted';
    const visible = familyAmong(
      self,
      [...members.values()].filter((member) => member !== undefined),
      family,
    );
    const results = await this.#questionsOf(members);
    const questions = readership.reader === 'staff' ? new Map() : results;
    const asked = askedOf([...results.values()].flat());
    const context = { ...(await this.#plans.contextOf(family)), family: visible };
    const wording = await this.#wordingIn(languageOf(plan, context.settings));
    const rules = this.#rulesOf(`${plan.uri}#${plan.document.index} ${readersOf(readership)}`);
    const read = rules.reader({ ...context, dependencies: [], committed: new Map(), otherLoads: [] });
    return { ...context, ...readership, jobs: grounds.jobs, questions, asked, wording, read };
  }

  /** The same object again as long as the plan is the same: what was computed from it is not computed anew. */
  #redact(member: Member, key: string, read: (plan: Plan) => Plan | undefined): Member | undefined {
    const known = this.#redacted.get(member) ?? new Map<string, Member | undefined>();
    this.#redacted.set(member, known);
    if (known.has(key)) return known.get(key);
    const plan = read(member.plan);
    const redacted =
      plan === member.plan ? member : plan && toMembers({ uri: plan.uri, file: plan.file, plans: [plan] })[0];
    known.set(key, redacted);
    return redacted;
  }

  /** By the plans as they are shown; how far they are answered is told by the whole plans. */
  async #questionsOf(members: ReadonlyMap<Member, Member | undefined>) {
    const questions = new Map<Plan, readonly QuestionResult[]>();
    for (const [member, shown] of members) {
      if (!shown || !isPlanKind(member.plan.kind)) continue;
      const own = this.#plans.familyOf(member);
      const { calendar, settings } = await this.#plans.contextOf(own);
      const dates = new DateResolver(own, calendar);
      questions.set(
        shown.plan,
        evaluateQuestions(own, (value) => dates.dateOf(value), settings.questions),
      );
    }
    return questions;
  }

  async #wordingIn(id: LanguageId): Promise<Wording> {
    const wording = this.#wordings.get(id) ?? new Wording(await loadLanguage(id));
    this.#wordings.set(id, wording);
    return wording;
  }

  #rulesOf(key: string): FamilyRules {
    const rules = this.#rules.get(key) ?? new FamilyRules([]);
    this.#rules.set(key, rules);
    return rules;
  }
}

/** Equal for what is redacted alike. */
function keyOf(readership: Readership, { jobs, promised }: Grounds): string {
  const approved = [...jobs.approved].map(({ uri, document }) => `${uri}#${document.index}`);
  return JSON.stringify([readersOf(readership), approved, jobs.isApproved, [...jobs.points], promised]);
}

function readersOf({ reader, include }: Readership): string {
  return [reader, ...[...include].sort()].join();
}

function askedOf(results: readonly QuestionResult[]): ReadonlySet<string> {
  return new Set(results.filter(({ state }) => state !== 'not-applicable').map(({ question }) => question.id));
}

function familyAmong(self: Member, members: readonly Member[], whole: Family): Family {
  const all = new Map<string, Member[]>();
  for (const member of members) all.set(member.plan.uri, [...(all.get(member.plan.uri) ?? []), member]);
  return familyOf(self, { all, backwards: reversePartners(all), isUnknown: () => whole.isIncomplete });
}
