import type { CheckedPlan } from '../check/check-plan.ts';
import { labelOf } from '../check/check-questions.ts';
import { parseInline } from '../document/inline.ts';
import { toMarkdown } from '../document/markdown.ts';
import { toText } from '../parse/plain-value.ts';
import type { PlainValue } from '../parse/tree.ts';
import { valueUnder } from '../plan/plan.ts';
import { countQuestions, type QuestionResult, type QuestionState } from '../questions/evaluate.ts';
import { reportedTitle } from './report.ts';

export type QuestionsFormat = 'text' | 'json' | 'md';

/** Each question of each plan with its state and its answer. */
export function renderQuestions(plans: readonly CheckedPlan[], format: QuestionsFormat): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, plans: plans.map(toEntry) }, null, 2)}\n`;
  return `${plans.map((checked) => (format === 'md' ? renderMarkdown(checked) : renderText(checked))).join('\n')}`;
}

function toEntry({ plan, questions }: CheckedPlan) {
  return {
    kind: plan.kind,
    title: reportedTitle(plan),
    document: plan.document.index,
    counts: countQuestions(questions),
    questions: questions.map((result) => ({
      id: result.question.id,
      asks: result.question.asks,
      state: result.state,
      extra: result.question.extra ?? false,
      at: result.question.at.split('.'),
      missing: result.missing.map(({ at }) => at),
      ...(plan.isRestricted ? {} : { answer: valueUnder(plan.data, result.question.at) ?? null }),
    })),
  };
}

const MARKS: Readonly<Record<QuestionState, string>> = {
  answered: '✓',
  partial: '◐',
  unanswered: '○',
  deferred: '→',
  'not-applicable': '–',
};

const STATES: Readonly<Record<QuestionState, string>> = {
  answered: 'answered',
  partial: 'half answered',
  unanswered: 'not yet answered',
  deferred: 'put off',
  'not-applicable': 'does not apply',
};

function renderText({ plan, questions }: CheckedPlan): string {
  const { answered, total } = countQuestions(questions);
  const rows = questions.map(
    (result) =>
      `  ${MARKS[result.state]} ${result.question.asks}  (${result.question.id})${detail(plan, result, '\n      ')}`,
  );
  return `${reportedTitle(plan)} (${plan.kind}): ${answered} of ${total} answered\n\n${rows.join('\n')}\n`;
}

function renderMarkdown({ plan, questions }: CheckedPlan): string {
  const { answered, total } = countQuestions(questions);
  const rows = questions.map(
    (result) => `- **${result.question.asks}** ${STATES[result.state]}${detail(plan, result, '  \n  ')}`,
  );
  return `# ${toMarkdown(parseInline(reportedTitle(plan)))}\n\n${answered} of ${total} questions answered\n\n${rows.join('\n')}\n`;
}

function detail(plan: CheckedPlan['plan'], result: QuestionResult, before: string): string {
  const missing = [...new Set(result.missing.map(({ at }) => labelOf(at, result.question.at)))];
  const answer = plan.isRestricted ? undefined : oneLine(valueUnder(plan.data, result.question.at));
  const parts = [
    ...(answer && result.answer !== 'unanswered' ? [toMarkdown(parseInline(answer))] : []),
    ...(result.state === 'partial' ? [`still missing: ${missing.join(', ')}`] : []),
    ...(result.deferral && result.state === 'deferred'
      ? [`put off to ${result.deferral.due ?? '?'} by ${toText(result.deferral.owner ?? null)}`]
      : []),
  ];
  return parts.map((part) => `${before}${part}`).join('');
}

const LINE = 100;

/** The texts of an answer, one after the other, cut to a line. */
function oneLine(value: PlainValue | undefined): string {
  const line = texts(value).join('; ').replace(/\s+/g, ' ');
  return line.length > LINE ? `${line.slice(0, LINE - 1)}…` : line;
}

function texts(value: PlainValue | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === 'object') return Object.values(value).flatMap(texts);
  return [String(value)];
}
