import type { CheckContext } from '../core/check/check-plan.ts';
import type { ParsedDocument } from '../core/parse/parse-file.ts';
import type { Family } from '../core/plan/family.ts';
import type { Plan } from '../core/plan/plan.ts';
import { DateResolver } from '../core/plan/resolve-dates.ts';
import { evaluateQuestions, type QuestionResult } from '../core/questions/evaluate.ts';
import type { Workspace } from '../core/workspace.ts';

/** One plan with what is known around it: what features read, and all of one moment. */
export interface PlanView extends CheckContext {
  readonly plan: Plan;
  readonly dates: DateResolver;
  readonly questions: readonly QuestionResult[];
}

/** The plan in whose part of the file an offset lies. */
export async function findPlanView(workspace: Workspace, uri: string, offset: number): Promise<PlanView | undefined> {
  await workspace.load(uri);
  const family = workspace.families(uri).findLast(({ self }) => holds(self.plan, offset));
  return family && viewOf(workspace, family);
}

/** The plan in the document of a file that has this number, counted from 0. */
export async function findPlanViewIn(workspace: Workspace, uri: string, index: number): Promise<PlanView | undefined> {
  await workspace.load(uri);
  const family = workspace.families(uri).find(({ self }) => self.plan.document.index === index);
  return family && viewOf(workspace, family);
}

/** All plans of a file, in its order. */
export async function planViews(workspace: Workspace, uri: string): Promise<PlanView[]> {
  await workspace.load(uri);
  return Promise.all(workspace.families(uri).map((family) => viewOf(workspace, family)));
}

async function viewOf(workspace: Workspace, family: Family): Promise<PlanView> {
  const context = await workspace.contextOf(family);
  const dates = new DateResolver(family, context.calendar);
  const questions = evaluateQuestions(family, (value) => dates.dateOf(value), context.settings.questions);
  return { ...context, plan: family.self.plan, dates, questions };
}

function holds({ document, file }: Plan, offset: number): boolean {
  return offset >= document.offset && (offset < document.end || isLast(document, file.documents));
}

function isLast(document: ParsedDocument, all: readonly ParsedDocument[]): boolean {
  return document.index === all.length - 1;
}
