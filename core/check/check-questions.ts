import type { Importance, Settings } from '../configuration/settings.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Finding, type Related, SEVERITIES, type Severity } from '../finding/finding.ts';
import { asks, goodAnswer, message, prose } from '../messages/message.ts';
import { toText } from '../parse/plain-value.ts';
import { findEntry, type Path } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import type { Requirement } from '../questions/evaluate-need.ts';
import { sectionOf } from '../questions/question.ts';
import { questionFixes, sectionFixes } from './question-fixes.ts';

const BELOW: Readonly<Record<Importance, Importance>> = {
  error: 'warning',
  warning: 'information',
  information: 'information',
  off: 'off',
};

const SHOWN = 5;

/** A question without a whole answer, and how much that matters. */
interface OpenQuestion extends QuestionResult {
  readonly severity: Severity;
}

/** What the plan leaves unanswered, and what is wrong with the answers that it puts off. Silent once it is done or stopped. */
export function checkQuestions(
  plan: Plan,
  results: readonly QuestionResult[],
  today: CalendarDate,
  settings: Settings,
): Finding[] {
  const isOver = plan.status === 'done' || plan.status === 'stopped';
  if (isOver && settings.severityByStatus[plan.status] === 'off') return [];
  const open = results
    .filter(({ state }) => state === 'unanswered' || state === 'partial')
    .flatMap((result) => toOpen(plan, result, settings));
  const sections = missingSections(plan, open);
  const single = withoutYielding(open).filter((result) => !sections.has(sectionOf(result.question)));
  return [
    ...single.map((result) => questionFinding(plan, result)),
    ...[...sections].map(([section, missing]) => missingSection(plan, section, missing)),
    ...(isOver ? [] : results.flatMap((result) => deferralFindings(plan, result, today))),
  ];
}

/** What a finding about a wrong type says already is not told again; nothing where nothing else is left to tell. */
function toOpen(plan: Plan, result: QuestionResult, settings: Settings): OpenQuestion[] {
  const missing = result.missing.filter(({ isSpokenOf }) => !isSpokenOf);
  const isTold = missing.length > 0 || result.deferral !== undefined || result.exclusion !== undefined;
  const severity = importanceOf(plan, { ...result, missing }, settings);
  return isTold && severity !== 'off' ? [{ ...result, missing, severity }] : [];
}

/** What the configuration says of the question itself goes before what its plan's status says. */
function importanceOf({ status }: Plan, result: QuestionResult, { questions, severityByStatus }: Settings): Importance {
  const set = questions.severities.get(result.question.id);
  const whole = set ?? severityByStatus[status];
  if (whole !== 'off' && (isWordingOnly(result) || (result.question.extra && set === undefined))) return 'information';
  return result.state === 'partial' ? BELOW[whole] : whole;
}

/** One gap that opens two questions is told once. A missing section lists them both. */
function withoutYielding(open: readonly OpenQuestion[]): OpenQuestion[] {
  const ids = new Set(open.map(({ question }) => question.id));
  return open.filter(({ question }) => question.yieldsTo === undefined || !ids.has(question.yieldsTo));
}

/** Sections that the plan does not have at all, with the questions they would answer. */
function missingSections(plan: Plan, open: readonly OpenQuestion[]): Map<string, OpenQuestion[]> {
  const sections = new Map<string, OpenQuestion[]>();
  const partly = new Set<string>();
  for (const result of open) {
    const section = sectionOf(result.question);
    const isAbsent = findEntry(plan.document.root, section) === undefined;
    if (!isAbsent || result.answer === 'partial' || result.deferral || result.exclusion) partly.add(section);
    else sections.set(section, [...(sections.get(section) ?? []), result]);
  }
  for (const section of partly) sections.delete(section);
  return sections;
}

function isWordingOnly({ missing }: QuestionResult): boolean {
  return missing.length > 0 && missing.every(({ isJudged }) => isJudged);
}

function questionFinding(plan: Plan, result: OpenQuestion): Finding {
  const { question, state, missing, severity } = result;
  const first = missing[0];
  const text = textOf(result);
  const putOff = result.exclusion ?? result.deferral;
  const at = putOff
    ? [...putOff.at, ...putOff.empty.slice(0, 1)]
    : state === 'partial' && first
      ? first.at
      : question.at.split('.');
  const related = state === 'partial' && !putOff ? relatedPlaces(plan, missing.slice(1, SHOWN), question.at) : [];
  return {
    code: question.id,
    category: 'question',
    severity,
    document: plan.document.index,
    place: { at, on: 'value' },
    message: text,
    state: state === 'partial' ? 'partial' : 'unanswered',
    ...(related.length > 0 && { related }),
    fixes: questionFixes(plan, result),
  };
}

function textOf(result: QuestionResult) {
  const { question, state, missing, deferral, exclusion } = result;
  const params = { asks: asks(question), good: goodAnswer(question) };
  if (exclusion) return message('question.exclusion-incomplete', params);
  if (deferral) return message('question.deferral-incomplete', { ...params, lacks: deferral.lacks });
  if (isWordingOnly(result)) return message('question.wording', params);
  if (state === 'unanswered') return message('question.unanswered', params);
  return message('question.partial', { ...params, missing: labels(missing, question.at) });
}

function labels(missing: readonly Requirement[], questionAt: string): string[] {
  const all = [...new Set(missing.map(({ at }) => labelOf(at, questionAt)))];
  return all.length > SHOWN ? [...all.slice(0, SHOWN), '…'] : all;
}

/** `pair-mentors › owner`: the place as the author sees it, list entries counted from 1. */
export function labelOf(at: Path, questionAt: string): string {
  const prefix = questionAt.split('.');
  const shared = at.findIndex((step, index) => step !== prefix[index]);
  const rest = at.slice(shared < 0 ? Math.max(0, at.length - 1) : shared);
  return rest.map((step) => (typeof step === 'number' ? `${step + 1}.` : step)).join(' › ');
}

function relatedPlaces(plan: Plan, missing: readonly Requirement[], questionAt: string): Related[] {
  return missing.map(({ at }) => ({
    uri: plan.uri,
    document: plan.document.index,
    place: { at, on: 'value' },
    message: message('question.missing-here', { missing: labelOf(at, questionAt) }),
  }));
}

function missingSection(plan: Plan, section: string, missing: readonly OpenQuestion[]): Finding {
  const gravest = SEVERITIES.find((severity) => missing.some((each) => each.severity === severity));
  return {
    code: 'missing-section',
    category: 'question',
    severity: gravest ?? 'information',
    document: plan.document.index,
    place: { at: [section], on: 'key' },
    message: message('missing-section', { section, questions: missing.map(({ question }) => asks(question)) }),
    questions: missing.map(({ question }) => question.id),
    fixes: sectionFixes(section),
    discriminator: section,
  };
}

function deferralFindings(
  plan: Plan,
  { question, answer, state, deferral }: QuestionResult,
  today: CalendarDate,
): Finding[] {
  if (!deferral) return [];
  const common = { document: plan.document.index, discriminator: question.id };
  if (answer === 'answered') {
    const text = message('question.answered-and-deferred', { asks: asks(question) });
    return [
      {
        ...common,
        code: question.id,
        category: 'question',
        severity: 'information',
        place: { at: deferral.at, on: 'key' },
        message: text,
      },
    ];
  }
  if (state !== 'deferred' || !deferral.due || deferral.due >= today) return [];
  const text = message('expired-deferral', {
    asks: asks(question),
    due: deferral.due,
    owner: prose(toText(deferral.owner ?? null)),
  });
  return [
    {
      ...common,
      code: 'expired-deferral',
      category: 'rule',
      severity: 'error',
      place: { at: [...deferral.at, 'due'], on: 'value' },
      message: text,
    },
  ];
}
