import { toTextEdits } from '../../core/edit/text-edit.ts';
import { asks } from '../../core/messages/message.ts';
import { locate } from '../../core/parse/locate.ts';
import { findEntry, type Path, type Span } from '../../core/parse/tree.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { canonicalUri } from '../../core/plan/uri.ts';
import type { QuestionResult } from '../../core/questions/evaluate.ts';
import { findPlanViewIn } from '../plan-view.ts';
import { toRange } from '../positions.ts';
import type { FindPlaceParams, FindPlaceResult } from '../protocol/plans.ts';
import type { Session } from '../session.ts';

/** Where to go for a place or a question: what is there, else where it belongs; null where the plan is gone. */
export async function findPlace(session: Session, params: FindPlaceParams): Promise<FindPlaceResult | null> {
  const view = await findPlanViewIn(session.workspace, canonicalUri(params.uri), params.document);
  if (!view) return null;
  const { plan, questions } = view;
  const result = questions.find(({ question }) => question.id === params.question);
  const span = spanAt(plan, result ? pathOf(result) : (params.at ?? []));
  const range = toRange(span, { lines: plan.file.lines, encoding: session.client.encoding });
  const isOpen = result?.state === 'unanswered' || result?.state === 'partial';
  return { range, ...(isOpen && { asks: session.language.questionText(asks(result.question)) }) };
}

/** Of a question that was put off or does not apply, where that is written; of half an answer, the first gap. */
function pathOf({ question, state, missing, deferral, exclusion }: QuestionResult): Path {
  if (state === 'not-applicable' && exclusion) return exclusion.at;
  if (state === 'deferred' && deferral) return deferral.at;
  const [first] = missing;
  return state === 'partial' && first ? first.at : question.at.split('.');
}

/** In a section that is there, the nearest key; else the end of the line below which the section would be written. */
function spanAt({ document, file }: Plan, at: Path): Span {
  const [section] = at;
  const isThere = section === undefined || findEntry(document.root, String(section)) !== undefined;
  const [insertion] = isThere ? [] : toTextEdits(document, file.text, [{ set: [String(section)], value: '' }]);
  return insertion ? { start: insertion.span.start, end: insertion.span.start } : locate(document, { at, on: 'value' });
}
