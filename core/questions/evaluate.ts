import type { CalendarDate } from '../dates/calendar-date.ts';
import { parseDateExpression } from '../dates/relative-date.ts';
import { toText } from '../parse/plain-value.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { changePlanOf, type Family, findAnchor, findDefinitions, SHARED_TYPES } from '../plan/family.ts';
import { isPlanKind } from '../plan/kinds.ts';
import { entriesOf, isRecord, oneOf, PLAN_SIZES, type PlainRecord, type PlanSize, valueUnder } from '../plan/plan.ts';
import { effectiveData } from './effective.ts';
import { evaluateNeeds, isAsked, type NeedContext, type Requirement } from './evaluate-need.ts';
import type { Size } from './need.ts';
import { isFiller } from './not-an-answer.ts';
import type { Question } from './question.ts';
import { askedQuestions, type QuestionSettings } from './question-settings.ts';
import { toldElsewhere } from './told-elsewhere.ts';

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
  /** The keys among those that it lacks which stand there and say nothing. */
  readonly empty: readonly string[];
}

/** An entry under `not-applicable:` that names a question. */
export interface Exclusion {
  readonly at: Path;
  readonly isComplete: boolean;
  readonly empty: readonly string[];
}

const SIZES: Readonly<Record<PlanSize, Size>> = { small: 'S', standard: 'M', large: 'L' };

/** How much is asked of a plan: the change plan's `size:` counts for the pair; without one, all. */
export function askedSize(family: Family): Size {
  const size = oneOf(PLAN_SIZES, changePlanOf(family)?.data.size) ?? oneOf(PLAN_SIZES, family.self.plan.data.size);
  return SIZES[size ?? 'large'];
}

/** Every question that a plan of its size is asked, extra ones included, in the catalogue's order, an organisation's own last. */
export function evaluateQuestions(
  family: Family,
  dateOf: (value: PlainValue | undefined) => CalendarDate | undefined,
  settings: QuestionSettings,
): QuestionResult[] {
  const { plan } = family.self;
  if (!isPlanKind(plan.kind)) return [];
  const size = askedSize(family);
  const data = effectiveData(family);
  const isUndated = (value: PlainValue | undefined) => dateOf(value) === undefined && countsFromKnown(family, value);
  const ids = knownIds(family);
  const facts = pairFacts(family);
  const memory = family.self.answers;
  memory.useBasis(JSON.stringify([size, facts, [...ids]]));
  const isToldElsewhere = toldElsewhere(family, size);
  const shared = { size, data, dateOf, isKnownId: (text: string) => ids.has(text), memory, ...facts };
  return askedQuestions(plan.kind, settings)
    .filter(
      (question) => isAsked(question.size, size) && (size !== 'S' || !question.onlyWithManagers || hasManagers(data)),
    )
    .map((question) => evaluateQuestion({ ...shared, question }, plan.data, isUndated))
    .map((result) => ({
      ...result,
      missing: result.missing.map((each) => spokenOf(each, isToldElsewhere(result.question, each.at))),
    }));
}

function spokenOf(missing: Requirement, isTold: boolean): Requirement {
  return isTold ? { ...missing, isSpokenOf: true } : missing;
}

/** A relative date whose anchor exists: where it does not, or where the text is no date, other findings say so. */
function countsFromKnown(family: Family, value: PlainValue | undefined): boolean {
  const expression = typeof value === 'string' ? parseDateExpression(value) : undefined;
  return expression?.type === 'relative' && findAnchor(family, expression.anchor, family.self) !== undefined;
}

const KNOWN_TYPES = [...SHARED_TYPES, 'milestone', 'kpi', 'outcome', 'activity', 'point'];

function knownIds(family: Family): ReadonlySet<string> {
  const written = family.definitions.all().filter(({ type }) => KNOWN_TYPES.includes(type));
  const ids = new Set(written.map(({ id }) => id));
  return new Set(
    [...ids].filter((id) => /^[a-z0-9-]+$/.test(id) && findDefinitions(family, KNOWN_TYPES, id).length > 0),
  );
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

type IsUndated = (value: PlainValue | undefined) => boolean;

function evaluateQuestion(context: NeedContext, own: PlainRecord, isUndated: IsUndated): QuestionResult {
  const requirements = evaluateNeeds(context.question.needs, context);
  const { answer, missing } = toAnswer(requirements);
  const deferral = findDeferral(context, own, isUndated);
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

/** A judgement of wording never adds to a real gap: where there is one, what was judged counts as met. */
function toAnswer(requirements: readonly Requirement[]): Pick<QuestionResult, 'answer' | 'missing'> {
  const unmet = requirements.filter(({ isMet }) => !isMet);
  const real = unmet.filter(({ isJudged }) => !isJudged);
  if (unmet.length === 0) return { answer: 'answered', missing: [] };
  if (real.length === 0) return { answer: 'partial', missing: unmet };
  return { answer: real.length === requirements.length ? 'unanswered' : 'partial', missing: real };
}

function entriesFor(own: PlainRecord, key: string, id: string): { at: Path; entry: { [key: string]: PlainValue } }[] {
  const list = own[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, index) =>
    isRecord(entry) && entry.question === id ? [{ at: [key, index], entry }] : [],
  );
}

function findDeferral({ question, dateOf }: NeedContext, own: PlainRecord, isUndated: IsUndated): Deferral | undefined {
  const found = entriesFor(own, 'open', question.id)[0];
  if (!found) return undefined;
  const { owner, due } = found.entry;
  const lacks = [...(isGiven(owner) ? [] : ['owner']), ...(isGiven(due) && !isUndated(due) ? [] : ['due'])];
  const empty = lacks.filter((key) => isThere(found.entry[key]));
  return { at: found.at, owner, due: dateOf(due), isComplete: lacks.length === 0, lacks, empty };
}

function findExclusion({ question }: NeedContext, own: PlainRecord): Exclusion | undefined {
  const found = entriesFor(own, 'not-applicable', question.id)[0];
  if (!found) return undefined;
  const { because } = found.entry;
  const isComplete = isGiven(because);
  return { at: found.at, isComplete, empty: !isComplete && isThere(because) ? ['because'] : [] };
}

function isThere(value: PlainValue | undefined): value is NonNullable<PlainValue> {
  return value !== undefined && value !== null;
}

function isGiven(value: PlainValue | undefined): boolean {
  return isThere(value) && !isFiller(toText(value));
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
