import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView } from '../engine/observe.ts';
import { asks } from '../messages/message.ts';
import { toText } from '../parse/plain-value.ts';
import type { Path } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { countQuestions, type QuestionCounts, type QuestionResult, type QuestionState } from '../questions/evaluate.ts';
import type { Question } from '../questions/question.ts';
import { plans } from '../views/inputs.ts';
import { people } from '../views/people.ts';
import type { PlanRef } from '../views/spot.ts';
import { type Action, byDay, isListed, plannedActions } from './actions.ts';
import { type Owner, ownersById } from './owner.ts';

/** A plan with its questions; the other kinds have none. */
export interface PlanOverview {
  readonly plan: Plan;
  readonly counts: QuestionCounts;
  readonly questions: readonly OverviewQuestion[];
}

export interface OverviewQuestion {
  readonly question: Question;
  readonly state: QuestionState;
  readonly putOff?: PutOff;
}

/** By whom a question was put off, to which day, and where that is written. */
export interface PutOff {
  readonly owner: Owner;
  readonly due?: CalendarDate;
  readonly isOverdue: boolean;
  readonly at: Path;
}

/** What a family of plans looks like from above: how far it is answered, and what is due. */
export interface FamilyOverview {
  /** Change plans first, then communication plans, the others, and registries. */
  readonly plans: readonly PlanOverview[];
  /** Those that are late first. */
  readonly actions: readonly Action[];
  readonly people: readonly Owner[];
}

/** What the overview takes from the family as its rules see it. */
export interface FamilyFacts {
  readonly refs: readonly PlanRef[];
  readonly actions: readonly Action[];
  readonly people: readonly Owner[];
  readonly ownerOf: (id: string) => Owner;
}

export const familyFacts = defineView('family-facts', (read): FamilyFacts => {
  const ownerOf = read(ownersById);
  return {
    refs: read(plans),
    actions: read(plannedActions),
    people: [...read(people).keys()].map(ownerOf),
    ownerOf,
  };
});

/** A plan and the state of each of its questions. */
export interface Evaluated {
  readonly plan: Plan;
  readonly results: readonly QuestionResult[];
}

export function composeOverview(all: readonly Evaluated[], facts: FamilyFacts, today: CalendarDate): FamilyOverview {
  const plans = all
    .map(({ plan, results }): PlanOverview => {
      const questions = results.map((result) => toQuestion(plan, result, facts, today));
      return { plan, counts: countQuestions(results), questions };
    })
    .sort((a, b) => rankOf(a.plan) - rankOf(b.plan) || compare(keyOf(a.plan), keyOf(b.plan)));
  const deferrals = plans.flatMap((each) => deferralsOf(each, facts, today));
  return { plans, actions: [...deferrals, ...facts.actions].sort(byDay), people: facts.people };
}

function toQuestion(
  plan: Plan,
  { question, state, deferral }: QuestionResult,
  { ownerOf }: FamilyFacts,
  today: CalendarDate,
): OverviewQuestion {
  if (state !== 'deferred' || !deferral) return { question, state };
  const { at, due } = deferral;
  const isOverdue = due !== undefined && due < today && isRunning(plan);
  const owner = ownerOf(toText(deferral.owner ?? null));
  return { question, state, putOff: { owner, isOverdue, at, ...(due !== undefined && { due }) } };
}

function deferralsOf({ plan, questions }: PlanOverview, { refs }: FamilyFacts, today: CalendarDate): Action[] {
  const ref = refs.find(({ uri, document }) => uri === plan.uri && document === plan.document.index);
  return questions.flatMap(({ question, putOff }): Action[] => {
    const due = putOff?.due;
    if (!ref || !due || !isRunning(plan) || !isListed(due, today, true)) return [];
    const { owner, isOverdue } = putOff;
    const spot = { plan: ref, path: [...putOff.at, 'due'] };
    return [{ type: 'deferral', title: question.asks, due, isOverdue, owner, spot, question: asks(question) }];
  });
}

function isRunning({ status }: Plan): boolean {
  return status !== 'done' && status !== 'stopped';
}

const RANKS = ['change-plan', 'communication-plan'];

function rankOf({ kind }: Plan): number {
  if (kind === 'change-registry') return RANKS.length + 1;
  const rank = RANKS.indexOf(kind);
  return rank < 0 ? RANKS.length : rank;
}

function keyOf({ uri, document }: Plan): string {
  return `${uri}#${document.index}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
