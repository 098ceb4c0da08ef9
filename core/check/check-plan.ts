import type { Settings } from '../configuration/settings.ts';
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
  /** Of the file that the plan stands in. */
  readonly settings: Settings;
}

export interface CheckedPlan {
  readonly plan: Plan;
  /** Of the text's shape, of values, questions and rules. */
  readonly findings: readonly Finding[];
  readonly questions: readonly QuestionResult[];
  /** A file of its family is missing, so that rules may be silent that would speak. */
  readonly isIncomplete: boolean;
}

/** Everything that is to be said of one plan, with what the rules of its family say of it. Pure: the same context gives the same findings. */
export function checkPlan(
  { family, calendar, files, today, settings }: CheckContext,
  ofRules: readonly Finding[] = [],
): CheckedPlan {
  const { plan } = family.self;
  const dates = new DateResolver(family, calendar);
  const questions = evaluateQuestions(family, (value) => dates.dateOf(value), settings.questions);
  const isAskedFor = spokenOfByQuestions(plan, questions);
  const isToldByRule = spokenOfByRules(ofRules);
  const values = [
    ...(isNewerFormat(plan) ? [] : checkShape(plan)),
    ...checkValues(family.self, settings.questions),
    ...checkPaths(family.self, files),
    ...checkReferences(family, dates),
  ].filter(({ place: { at } }) => !isAskedFor(at) && !isToldByRule(at));
  const { asked, heard } = shareOut(questions, ofRules);
  const own = [...values, ...checkQuestions(plan, asked, today, settings)].flatMap((each) => asSet(each, settings));
  return { plan, findings: [...own, ...heard], questions, isIncomplete: family.isIncomplete };
}

/** Of one gap either a rule speaks or its question: the question where it is put off, else the rule. */
function shareOut(questions: readonly QuestionResult[], ofRules: readonly Finding[]) {
  const putOff = new Set(
    questions.filter(({ deferral, exclusion }) => deferral ?? exclusion).map(({ question }) => question.id),
  );
  const heard = ofRules.filter(({ replacesQuestion: id }) => id === undefined || !putOff.has(id));
  const replaced = new Set(heard.map(({ replacesQuestion }) => replacesQuestion));
  return { heard, asked: questions.filter(({ question }) => !replaced.has(question.id)) };
}

/** A rule that is found here and not by the engine follows the configuration too. */
function asSet(finding: Finding, { rules }: Settings): Finding[] {
  const severity = finding.category === 'rule' ? rules[finding.code]?.severity : undefined;
  if (severity === 'off') return [];
  return [severity === undefined ? finding : { ...finding, severity }];
}

/** Where a value is there and is no answer, the question alone speaks of it: it is not tested as a date or an id. */
function spokenOfByQuestions(plan: Plan, questions: readonly QuestionResult[]): (at: Path) => boolean {
  const places = questions
    .flatMap(({ missing }) => missing.filter(({ isSpokenOf }) => !isSpokenOf).map(({ at }) => at))
    .filter((at) => isLeaf(nodeAt(plan.document.root, at)));
  const keys = new Set(places.map((at) => JSON.stringify(at)));
  return (at) => keys.has(JSON.stringify(at)) || keys.has(JSON.stringify(at.slice(0, -1)));
}

/** Rules that see what a value was meant to be, where the other checks only see that it does not fit. */
const KNOW_BETTER = ['one-accountable'];

function spokenOfByRules(ofRules: readonly Finding[]): (at: Path) => boolean {
  const better = ofRules.filter(({ code }) => KNOW_BETTER.includes(code));
  const keys = new Set(better.map(({ place }) => JSON.stringify(place.at)));
  return (at) => keys.has(JSON.stringify(at));
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
