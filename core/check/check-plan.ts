import type { CalendarDate } from '../dates/calendar-date.ts';
import type { WorkingCalendar } from '../dates/working-calendar.ts';
import type { Finding } from '../finding/finding.ts';
import { findEntry, nodeAt, type Path, type PlanNode } from '../parse/tree.ts';
import type { Family } from '../plan/family.ts';
import type { Plan } from '../plan/plan.ts';
import { DateResolver } from '../plan/resolve-dates.ts';
import { evaluateQuestions, type QuestionResult } from '../questions/evaluate.ts';
import { checkPaths, type Files } from './check-paths.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { FORMAT } from './check-text.ts';
import { checkValues } from './check-values.ts';

/** What a check knows beside the plans: nothing is looked up while it runs. */
export interface CheckContext {
  readonly family: Family;
  readonly calendar: WorkingCalendar;
  readonly files: Files;
  readonly today: CalendarDate;
}

export interface CheckedPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly questions: readonly QuestionResult[];
}

/** Everything that is to be said of one plan. Pure: the same context gives the same findings. */
export function checkPlan({ family, calendar, files, today }: CheckContext): CheckedPlan {
  const { plan } = family.self;
  const dates = new DateResolver(family, calendar);
  const questions = evaluateQuestions(family, (value) => dates.dateOf(value));
  const isSpokenOf = spokenOfByQuestions(plan, questions);
  const values = [
    ...(isNewerFormat(plan) ? [] : checkShape(plan)),
    ...checkValues(family.self),
    ...checkPaths(family.self, files),
    ...checkReferences(family, dates),
  ].filter(({ place }) => !isSpokenOf(place.at));
  return { plan, findings: [...values, ...checkQuestions(plan, questions, today)], questions };
}

/** Where a value is there and is no answer, the question alone speaks of it: it is not tested as a date or an id. */
function spokenOfByQuestions(plan: Plan, questions: readonly QuestionResult[]): (at: Path) => boolean {
  const places = questions
    .flatMap(({ missing }) => missing.filter(({ isSpokenOf }) => !isSpokenOf).map(({ at }) => at))
    .filter((at) => isLeaf(nodeAt(plan.document.root, at)));
  const keys = new Set(places.map((at) => JSON.stringify(at)));
  return (at) => keys.has(JSON.stringify(at)) || keys.has(JSON.stringify(at.slice(0, -1)));
}

function isLeaf(node: PlanNode | undefined): boolean {
  if (node?.type === 'list') return node.items.every((item) => item.value.type === 'scalar');
  return node?.type === 'scalar';
}

/** Of a newer format one information speaks, not a sea of errors. */
function isNewerFormat(plan: Plan): boolean {
  const node = findEntry(plan.document.root, 'format')?.value;
  return node?.type === 'scalar' && typeof node.value === 'number' && node.value > FORMAT;
}
