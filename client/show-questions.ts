import * as vscode from 'vscode';
import {
  type CalendarDate,
  PLAN_QUESTIONS_REQUEST,
  type PlanQuestion,
  type PlanQuestionsResult,
} from '../server/protocol/plans.ts';
import {
  QUESTION_CHOICES_REQUEST,
  type QuestionChoicesResult,
  type ShowQuestionsParams,
} from '../server/protocol/questions.ts';
import type { Place } from './active-plan.ts';
import { goToPlace } from './go-to-place.ts';
import type { PlanServer } from './plan-server.ts';
import { questionIcon, stateWords } from './plans-view/to-tree-item.ts';

interface QuestionItem extends vscode.QuickPickItem {
  readonly question?: string;
}

/** Lists the questions of a plan, or of one of its sections, with their state; the one that is chosen is gone to. */
export async function showQuestions(server: PlanServer, given: ShowQuestionsParams | Place | undefined): Promise<void> {
  const about = given && 'position' in given ? await findPlanAt(server, given) : given;
  const items = about ? await findItems(server, about) : [];
  if (!about || items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a change plan or a communication plan first.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Questions'),
    placeHolder: vscode.l10n.t('Choose a question to go to its answer'),
    matchOnDescription: true,
  });
  const { uri, document } = about;
  if (chosen?.question !== undefined) await goToPlace(server, { uri, document, question: chosen.question });
}

async function findPlanAt(server: PlanServer, place: Place): Promise<ShowQuestionsParams | undefined> {
  const choices = await server.request<QuestionChoicesResult | null>(QUESTION_CHOICES_REQUEST, place);
  return choices ? { uri: place.uri, document: choices.document } : undefined;
}

async function findItems(server: PlanServer, { section, ...plan }: ShowQuestionsParams): Promise<QuestionItem[]> {
  const result = await server.request<PlanQuestionsResult | null>(PLAN_QUESTIONS_REQUEST, plan);
  const sections = (result?.sections ?? []).filter(({ id }) => section === undefined || id === section);
  return sections.flatMap(({ title, questions }): QuestionItem[] => [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...questions.map((asked) => toItem(asked, result?.today)),
  ]);
}

function toItem(asked: PlanQuestion, today: CalendarDate | undefined): QuestionItem {
  const state = stateWords(asked, today);
  return {
    label: asked.asks,
    description: asked.isExtra ? vscode.l10n.t('{0}, not counted', state) : state,
    iconPath: questionIcon(asked),
    question: asked.id,
  };
}
