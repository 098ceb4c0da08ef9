import type { Path } from '../../core/parse/tree.ts';
import { findDefinitions } from '../../core/plan/family.ts';
import { isPlanKind } from '../../core/plan/kinds.ts';
import { findQuestion } from '../../core/questions/catalogue.ts';
import type { QuestionResult } from '../../core/questions/evaluate.ts';
import type { Question } from '../../core/questions/question.ts';
import { askedQuestions } from '../../core/questions/question-settings.ts';
import { fieldAt } from '../../core/schema/field.ts';
import { describeDefinitions } from '../describe-entry.ts';
import type { Markup } from '../markup.ts';
import type { PlanView } from '../plan-view.ts';

/** The questions that a field answers: those that its schema names, and of a section all of its questions. */
export function questionsAt({ plan, settings }: PlanView, path: Path): Question[] {
  if (!isPlanKind(plan.kind)) return [];
  const asked = askedQuestions(plan.kind, settings.questions);
  const named = fieldAt(plan.kind, path)?.questions.flatMap((id) => findQuestion(id) ?? []) ?? [];
  const dotted = path.join('.');
  const placed = asked.filter(({ at }) => at === dotted || (path.length === 1 && at.startsWith(`${dotted}.`)));
  return [...new Set([...named.filter((question) => asked.includes(question)), ...placed])];
}

/** A question with its state and what a good answer has. */
export function describeQuestion(view: PlanView, question: Question, markup: Markup): string {
  const result = view.questions.find((each) => each.question === question);
  const isOff = view.settings.questions.severities.get(question.id) === 'off';
  const notAsked = isOff ? 'switched off by the configuration' : 'not asked of a plan of this size';
  const state = result ? stateOf(view, result, markup) : notAsked;
  return `${markup.bold(markup.ours(question.asks))} ${state}\n${markup.kind === 'markdown' ? '\n' : ''}${markup.ours(question.good)}`;
}

function stateOf(view: PlanView, { state, deferral }: QuestionResult, markup: Markup): string {
  switch (state) {
    case 'answered':
      return '✓ answered';
    case 'partial':
      return '◐ half answered';
    case 'unanswered':
      return '○ not yet answered';
    case 'deferred':
      return `→ put off to ${deferral?.due ?? 'a later day'} by ${nameOfOwner(view, deferral?.owner, markup)}`;
    case 'not-applicable':
      return '– does not apply';
    default:
      return state satisfies never;
  }
}

function nameOfOwner({ family }: PlanView, owner: unknown, markup: Markup): string {
  if (typeof owner !== 'string') return 'nobody';
  return markup.prose(describeDefinitions(findDefinitions(family, ['person'], owner)).name || owner);
}
