import type { Severity } from '../finding/finding.ts';
import type { PlanKind } from '../plan/kinds.ts';
import { findQuestion, questionsOf } from './catalogue.ts';
import type { Question } from './question.ts';

/** What an organisation's configuration says of questions. */
export interface QuestionSettings {
  /** Its own ones. */
  readonly own: readonly Question[];
  /** Of those that do not go by the status of the plan, or are not asked at all. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
}

/** The questions that plans of a kind are asked. */
export function askedQuestions(kind: PlanKind, { own, severities }: QuestionSettings): Question[] {
  return [...questionsOf(kind), ...own.filter((question) => question.kind === kind)].filter(
    ({ id }) => severities.get(id) !== 'off',
  );
}

/** The question of an id, asked or not. */
export function findAnyQuestion(id: string, { own }: QuestionSettings): Question | undefined {
  return findQuestion(id) ?? own.find((question) => question.id === id);
}
