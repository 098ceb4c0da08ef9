import * as vscode from 'vscode';
import {
  type CalendarDate,
  PLAN_QUESTIONS_REQUEST,
  type PlanAddress,
  type PlanQuestion,
  type PlanQuestionsResult,
  type ShowQuestionsParams,
} from '../server/protocol.ts';
import { goToPlace } from './go-to-place.ts';
import type { PlanServer } from './plan-server.ts';
import { questionIcon, stateWords } from './plans-view/to-tree-item.ts';

interface QuestionItem extends vscode.QuickPickItem {
  readonly question?: string;
}

/** Lists the questions of a plan, or of one of its sections, with their state; the one that is chosen is gone to. */
export async function showQuestions(server: PlanServer, params: ShowQuestionsParams | undefined): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const { section, ...plan } = params ?? { uri: uri ?? '', document: 0 };
  const result = await server.request<PlanQuestionsResult | null>(PLAN_QUESTIONS_REQUEST, plan);
  const sections = (result?.sections ?? []).filter(({ id }) => section === undefined || id === section);
  const items = sections.flatMap(({ title, questions }) => [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...questions.map((asked) => toItem(asked, result?.today)),
  ]);
  const chosen = await vscode.window.showQuickPick<QuestionItem>(items, {
    title: vscode.l10n.t('Questions'),
    placeHolder: vscode.l10n.t('Choose a question to go to its answer'),
    matchOnDescription: true,
  });
  if (chosen?.question !== undefined) await goToPlace(server, { ...(plan as PlanAddress), question: chosen.question });
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
