import { asks } from '../../core/messages/message.ts';
import type { OverviewQuestion } from '../../core/overview/family-overview.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { canonicalUri } from '../../core/plan/uri.ts';
import { sectionOf } from '../../core/questions/question.ts';
import { fieldAt } from '../../core/schema/field.ts';
import { groupBy } from '../../core/views/group-by.ts';
import type { PlanAddress, PlanQuestion, PlanQuestionsResult } from '../protocol/plans.ts';
import type { Session } from '../session.ts';
import { shownFamiliesOf } from './shown-families.ts';
import { toPutOff } from './to-group.ts';

/** The questions of one plan, by section, in the catalogue's order; null where there is no such plan. */
export async function planQuestions(session: Session, address: PlanAddress): Promise<PlanQuestionsResult | null> {
  const uri = canonicalUri(address.uri);
  const isAsked = ({ plan }: { readonly plan: Plan }) => plan.uri === uri && plan.document.index === address.document;
  const shown = (await shownFamiliesOf(session, uri)).find(({ family }) => family.members.some(isAsked));
  const found = shown && (await session.workspace.overview(shown.family)).plans.find(isAsked);
  if (!found) return null;
  const sections = [...groupBy(found.questions, ({ question }) => sectionOf(question))];
  return {
    today: session.today,
    sections: sections.map(([id, questions]) => ({
      id,
      title: session.language.phrase(fieldAt(found.plan.kind, [id])?.title ?? id),
      questions: questions.map((each) => toQuestion(session, each)),
    })),
  };
}

function toQuestion({ language }: Session, { question, state, putOff }: OverviewQuestion): PlanQuestion {
  return {
    id: question.id,
    asks: language.questionText(asks(question)),
    state,
    isExtra: question.extra ?? false,
    ...(putOff && { putOff: toPutOff(putOff) }),
  };
}
