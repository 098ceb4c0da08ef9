import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Finding, Related, Severity } from '../finding/finding.ts';
import { asks, goodAnswer, message, prose } from '../messages/message.ts';
import { findEntry, type Path } from '../parse/tree.ts';
import type { Plan, Status } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import type { Requirement } from '../questions/evaluate-need.ts';
import { sectionOf } from '../questions/question.ts';

const BY_STATUS: Readonly<Record<Status, Severity | undefined>> = {
  draft: 'information',
  'in-review': 'warning',
  approved: 'error',
  active: 'error',
  done: undefined,
  stopped: undefined,
};

const BELOW: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'information',
  information: 'information',
};

const SHOWN = 5;

/** What the plan leaves unanswered, and what is wrong with the answers that it puts off. Silent once it is done or stopped. */
export function checkQuestions(plan: Plan, results: readonly QuestionResult[], today: CalendarDate): Finding[] {
  const base = BY_STATUS[plan.status];
  if (base === undefined) return [];
  const open = results
    .filter(({ state }) => state === 'unanswered' || state === 'partial')
    .flatMap((result) => withoutSpokenOf(result) ?? []);
  const sections = missingSections(plan, open);
  const single = withoutYielding(open).filter((result) => !sections.has(sectionOf(result.question)));
  return [
    ...single.map((result) => questionFinding(plan, result, base)),
    ...[...sections].map(([section, missing]) => missingSection(plan, section, missing, base)),
    ...results.flatMap((result) => deferralFindings(plan, result, today)),
  ];
}

/** What a finding about a wrong type says already is not told again; undefined where nothing else is left to tell. */
function withoutSpokenOf(result: QuestionResult): QuestionResult | undefined {
  const missing = result.missing.filter(({ isSpokenOf }) => !isSpokenOf);
  const isTold = missing.length > 0 || result.deferral !== undefined || result.exclusion !== undefined;
  return isTold ? { ...result, missing } : undefined;
}

/** One gap that opens two questions is told once. A missing section lists them both. */
function withoutYielding(open: readonly QuestionResult[]): QuestionResult[] {
  const ids = new Set(open.map(({ question }) => question.id));
  return open.filter(({ question }) => question.yieldsTo === undefined || !ids.has(question.yieldsTo));
}

/** Sections that the plan does not have at all, with the questions they would answer. */
function missingSections(plan: Plan, open: readonly QuestionResult[]): Map<string, QuestionResult[]> {
  const sections = new Map<string, QuestionResult[]>();
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

function severityOf(result: QuestionResult, base: Severity): Severity {
  if (result.question.extra || isWordingOnly(result)) return 'information';
  return result.state === 'partial' ? BELOW[base] : base;
}

function isWordingOnly({ missing }: QuestionResult): boolean {
  return missing.length > 0 && missing.every(({ isJudged }) => isJudged);
}

function questionFinding(plan: Plan, result: QuestionResult, base: Severity): Finding {
  const { question, state, missing } = result;
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
    severity: severityOf(result, base),
    document: plan.document.index,
    place: { at, on: 'value' },
    message: text,
    state: state === 'partial' ? 'partial' : 'unanswered',
    ...(related.length > 0 && { related }),
  };
}

function textOf(result: QuestionResult) {
  const { question, state, missing, deferral, exclusion } = result;
  const params = { asks: asks(question.id), good: goodAnswer(question.id) };
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

function missingSection(plan: Plan, section: string, missing: readonly QuestionResult[], base: Severity): Finding {
  const counted = missing.filter((result) => severityOf(result, base) === base);
  return {
    code: 'missing-section',
    category: 'question',
    severity: counted.length > 0 ? base : 'information',
    document: plan.document.index,
    place: { at: [section], on: 'key' },
    message: message('missing-section', { section, questions: missing.map(({ question }) => asks(question.id)) }),
    questions: missing.map(({ question }) => question.id),
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
    const text = message('question.answered-and-deferred', { asks: asks(question.id) });
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
    asks: asks(question.id),
    due: deferral.due,
    owner: prose(String(deferral.owner)),
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
