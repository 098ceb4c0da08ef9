import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { changePlanOf, type Family, findDefinitions, SHARED_TYPES } from '../plan/family.ts';
import { isPlanKind } from '../plan/kinds.ts';
import { entriesOf, isRecord, oneOf, PLAN_SIZES, type PlainRecord, type PlanSize, valueUnder } from '../plan/plan.ts';
import { questionsOf } from './catalogue.ts';
import { effectiveData } from './effective.ts';
import { evaluateNeeds, isAsked, type NeedContext, type Requirement } from './evaluate-need.ts';
import type { Size } from './need.ts';
import { isFiller } from './not-an-answer.ts';
import type { Question } from './question.ts';

export type QuestionState = 'answered' | 'partial' | 'unanswered' | 'deferred' | 'not-applicable';

/** One question of one plan with the state of its answer. */
export interface QuestionResult {
  readonly question: Question;
  readonly state: QuestionState;
  /** What the answer itself amounts to, deferred or not. */
  readonly answer: 'answered' | 'partial' | 'unanswered';
  readonly missing: readonly Requirement[];
  readonly deferral?: Deferral;
  readonly exclusion?: Exclusion;
}

/** An entry under `open:` that names a question. */
export interface Deferral {
  readonly at: Path;
  readonly owner: PlainValue | undefined;
  readonly due: CalendarDate | undefined;
  readonly isComplete: boolean;
  readonly lacks: readonly string[];
}

/** An entry under `not-applicable:` that names a question. */
export interface Exclusion {
  readonly at: Path;
  readonly isComplete: boolean;
}

const SIZES: Readonly<Record<PlanSize, Size>> = { small: 'S', standard: 'M', large: 'L' };

/** How much is asked of a plan: the change plan's `size:` counts for the pair; without one, all. */
function sizeOf(family: Family): PlanSize | undefined {
  return oneOf(PLAN_SIZES, changePlanOf(family)?.data.size) ?? oneOf(PLAN_SIZES, family.self.plan.data.size);
}

/** Every question that a plan of its size is asked, extra ones included, in the catalogue's order. */
export function evaluateQuestions(
  family: Family,
  dateOf: (value: PlainValue | undefined) => CalendarDate | undefined,
): QuestionResult[] {
  const { plan } = family.self;
  if (!isPlanKind(plan.kind)) return [];
  const size = SIZES[sizeOf(family) ?? 'large'];
  const data = effectiveData(family);
  const shared = { size, data, dateOf, isKnownId: knownIds(family), ...pairFacts(family) };
  return questionsOf(plan.kind)
    .filter(
      (question) => isAsked(question.size, size) && (size !== 'S' || !question.onlyWithManagers || hasManagers(data)),
    )
    .map((question) => evaluateQuestion({ ...shared, question }, plan.data));
}

function knownIds(family: Family): (text: string) => boolean {
  return (text) =>
    /^[a-z0-9-]+$/.test(text) &&
    findDefinitions(family, [...SHARED_TYPES, 'milestone', 'kpi', 'outcome', 'activity', 'point'], text).length > 0;
}

function pairFacts(family: Family): Pick<NeedContext, 'hasPartnerInFile' | 'outcomeCount'> {
  const { plan } = family.self;
  const hasPartnerInFile = family.members.some(
    (member) => member.plan !== plan && member.plan.uri === plan.uri && isPlanKind(member.plan.kind),
  );
  return { hasPartnerInFile, outcomeCount: entriesOf(valueUnder(changePlanOf(family)?.data, 'what.outcomes')).length };
}

function hasManagers(data: PlainRecord): boolean {
  return entriesOf(data.audiences).some(([, audience]) => isRecord(audience) && isGiven(audience.managers));
}

function evaluateQuestion(context: NeedContext, own: PlainRecord): QuestionResult {
  const requirements = evaluateNeeds(context.question.needs, context);
  const missing = requirements.filter(({ isMet }) => !isMet);
  const answer = missing.length === 0 ? 'answered' : missing.length === requirements.length ? 'unanswered' : 'partial';
  const deferral = findDeferral(context, own);
  const exclusion = findExclusion(context, own);
  const state = exclusion?.isComplete
    ? 'not-applicable'
    : deferral?.isComplete && answer !== 'answered'
      ? 'deferred'
      : answer;
  return {
    question: context.question,
    state,
    answer,
    missing,
    ...(deferral && { deferral }),
    ...(exclusion && { exclusion }),
  };
}

function entriesFor(own: PlainRecord, key: string, id: string): { at: Path; entry: { [key: string]: PlainValue } }[] {
  const list = own[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, index) =>
    isRecord(entry) && entry.question === id ? [{ at: [key, index], entry }] : [],
  );
}

function findDeferral({ question, dateOf }: NeedContext, own: PlainRecord): Deferral | undefined {
  const found = entriesFor(own, 'open', question.id)[0];
  if (!found) return undefined;
  const { owner, due } = found.entry;
  const lacks = [...(isGiven(owner) ? [] : ['owner']), ...(isGiven(due) ? [] : ['due'])];
  return { at: found.at, owner, due: dateOf(due), isComplete: lacks.length === 0, lacks };
}

function findExclusion({ question }: NeedContext, own: PlainRecord): Exclusion | undefined {
  const found = entriesFor(own, 'not-applicable', question.id)[0];
  return found && { at: found.at, isComplete: isGiven(found.entry.because) };
}

function isGiven(value: PlainValue | undefined): boolean {
  return value !== undefined && value !== null && !isFiller(String(value));
}

/** The figures of a plan: extra questions are not counted, nor is what the plan's size leaves out. */
export interface QuestionCounts {
  readonly answered: number;
  readonly partial: number;
  readonly unanswered: number;
  readonly deferred: number;
  readonly notApplicable: number;
  readonly total: number;
}

export function countQuestions(results: readonly QuestionResult[]): QuestionCounts {
  const counted = results.filter(({ question }) => !question.extra);
  const inState = (state: QuestionState) => counted.filter((result) => result.state === state).length;
  return {
    answered: inState('answered'),
    partial: inState('partial'),
    unanswered: inState('unanswered'),
    deferred: inState('deferred'),
    notApplicable: inState('not-applicable'),
    total: counted.length,
  };
}
