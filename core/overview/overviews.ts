import type { CheckContext } from '../check/check-plan.ts';
import type { Settings } from '../configuration/settings.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { View } from '../engine/observe.ts';
import type { Family, Member } from '../plan/family.ts';
import { DateResolver } from '../plan/resolve-dates.ts';
import { evaluateQuestions } from '../questions/evaluate.ts';
import { composeOverview, type Evaluated, type FamilyOverview, familyFacts } from './family-overview.ts';

/** What overviews need to know of the workspace. */
export interface OverviewPlans {
  /** Every plan that is known. */
  readonly members: () => readonly Member[];
  readonly familyOf: (member: Member) => Family;
  readonly contextOf: (family: Family) => Promise<CheckContext>;
  /** Each family with one of the two plans in it once. */
  readonly families: () => Family[];
  readonly look: <T>(family: Family, view: View<T>) => Promise<T>;
}

interface Known {
  readonly members: readonly Member[];
  readonly isIncomplete: boolean;
  readonly today: CalendarDate;
  readonly settings: Settings;
  readonly overview: FamilyOverview;
}

/** The families of a workspace as people see them, each kept until something in it changes. */
export class Overviews {
  readonly #plans: OverviewPlans;
  readonly #known = new Map<string, Known>();

  constructor(plans: OverviewPlans) {
    this.#plans = plans;
  }

  /** Every plan in one of them: those that belong together, and what belongs to nothing by itself. */
  families(): Family[] {
    const found = this.#plans.families();
    const covered = new Set(found.flatMap(({ members }) => members));
    for (const member of this.#plans.members()) {
      if (covered.has(member)) continue;
      const family = this.#plans.familyOf(member);
      found.push(family);
      for (const each of family.members) covered.add(each);
    }
    return found;
  }

  /** The same object as before while nothing has changed. */
  async of(family: Family): Promise<FamilyOverview> {
    const { members, isIncomplete, self } = family;
    const key = `${self.plan.uri}#${self.plan.document.index}`;
    const { today, settings } = await this.#plans.contextOf(family);
    const known = this.#known.get(key);
    const isSame = known?.today === today && known.settings === settings && known.isIncomplete === isIncomplete;
    if (isSame && known.members.length === members.length && members.every((each, at) => each === known.members[at]))
      return known.overview;
    const overview = await this.#compose(family, today);
    this.#known.set(key, { members, isIncomplete, today, settings, overview });
    return overview;
  }

  async #compose(family: Family, today: CalendarDate): Promise<FamilyOverview> {
    const plans: Evaluated[] = [];
    for (const member of family.members) {
      const own = this.#plans.familyOf(member);
      const { calendar, settings } = await this.#plans.contextOf(own);
      const dates = new DateResolver(own, calendar);
      const results = evaluateQuestions(own, (value) => dates.dateOf(value), settings.questions);
      plans.push({ plan: member.plan, results });
    }
    return composeOverview(plans, await this.#plans.look(family, familyFacts), today);
  }
}
