import type { PlanKind } from '../plan/kinds.ts';
import { changePlanQuestions } from './change-plan-questions.ts';
import { communicationPlanQuestions } from './communication-plan-questions.ts';
import type { Question } from './question.ts';

/** All 28 + 27 questions and the 8 extra ones: the one source of their texts, needs and places. */
export const QUESTIONS: readonly Question[] = [...changePlanQuestions, ...communicationPlanQuestions];

const byId = new Map(QUESTIONS.map((question) => [question.id, question]));

export function findQuestion(id: string): Question | undefined {
  return byId.get(id);
}

export function questionsOf(kind: PlanKind): readonly Question[] {
  return kind === 'change-plan' ? changePlanQuestions : communicationPlanQuestions;
}
