import type { Action } from '../../core/overview/actions.ts';
import type { FamilyOverview, PlanOverview, PutOff } from '../../core/overview/family-overview.ts';
import type { DueAction, PlanGroup, PlanHead, PutOffQuestion } from '../protocol/plans.ts';
import type { ShownFamily, Sight } from './shown-families.ts';

export function toGroup(sight: Sight, { plans, actions }: FamilyOverview, { uris }: ShownFamily): PlanGroup {
  return {
    plans: plans.filter(({ plan }) => uris.has(plan.uri)).map((each) => toHead(sight, each)),
    actions: actions.filter(({ spot }) => uris.has(spot.plan.uri)).map((action) => toAction(sight, action)),
  };
}

function toHead({ documents }: Sight, { plan, counts, questions }: PlanOverview): PlanHead {
  return {
    uri: documents.clientUri(plan.uri),
    document: plan.document.index,
    kind: plan.kind,
    title: plan.title,
    status: plan.status,
    questions: counts,
    open: questions.filter(({ state }) => state === 'unanswered' || state === 'partial').length,
    putOff: questions.flatMap(({ putOff }) => (putOff ? [toPutOff(putOff)] : [])),
  };
}

export function toPutOff({ at: _, ...putOff }: PutOff): PutOffQuestion {
  return putOff;
}

function toAction({ documents, language }: Sight, { spot, question, title, ...action }: Action): DueAction {
  return {
    ...action,
    title: question ? language.questionText(question) : title,
    uri: documents.clientUri(spot.plan.uri),
    document: spot.plan.document,
    at: spot.path,
    ...(question && { question: question.question }),
  };
}
