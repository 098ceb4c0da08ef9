import type { CheckContext } from '../check/check-plan.ts';
import { changePlanOf, communicationPlanOf } from '../plan/family.ts';
import type { Plan } from '../plan/plan.ts';
import { countQuestions, type QuestionCounts } from '../questions/evaluate.ts';
import type { Block, QuestionsByPlan } from './block.ts';
import { affected, core, decisions, measures, open, risks, sentence, timeline, why } from './blocks.ts';
import { nextWeeks } from './next-weeks.ts';
import { PlanWriter } from './plan-writer.ts';

/** Page one of a change, every piece traceable to a place of the plan; nothing that the plan does not say. */
export interface Summary {
  readonly title: string;
  readonly plan: Plan;
  readonly blocks: readonly Block[];
  readonly counts: readonly QuestionCounts[];
}

/** The summary of the change plan of a family, or of its communication plan where there is no change plan. */
export function summarise(context: CheckContext, questions: QuestionsByPlan): Summary | undefined {
  const plan = changePlanOf(context.family) ?? communicationPlanOf(context.family);
  if (!plan) return undefined;
  const writer = new PlanWriter(context, plan, questions);
  const own = plan.kind === 'change-plan' ? [decisions, why, measures, affected, timeline, risks] : [core];
  const blocks = [sentence, ...own, nextWeeks, open].map((write) => write(writer)).filter(saysSomething);
  return { title: plan.title, plan, blocks, counts: [...questions.values()].map(countQuestions) };
}

function saysSomething({ lines, table }: Block): boolean {
  return lines.length > 0 || (table?.rows.length ?? 0) > 0;
}
