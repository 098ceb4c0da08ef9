import * as vscode from 'vscode';
import {
  ANSWER_COMMAND,
  type Decision,
  NOT_APPLICABLE_COMMAND,
  PUT_OFF_COMMAND,
  QUESTION_CHOICES_REQUEST,
  QUESTION_EDIT_REQUEST,
  type QuestionAddress,
  type QuestionChoicesResult,
  SILENCE_COMMAND,
  SILENCE_EDIT_REQUEST,
  type SilenceAddress,
} from '../../server/protocol/questions.ts';
import type { ActivePlan, Place } from '../active-plan.ts';
import type { PlanServer } from '../plan-server.ts';
import { applyServerEdit } from './apply-edit.ts';
import { askDay, askPerson, askQuestion, askReason } from './ask.ts';

/** A question or its plan, from a menu; or the cursor. */
type Given = QuestionAddress | Place | undefined;

type Said = Decision | { readonly type: 'answer' };

/** A question of a plan, and what may be said of it. */
interface Case {
  readonly uri: string;
  readonly document: number;
  readonly question: string;
  readonly choices: QuestionChoicesResult;
}

/** Each asks for all that is missing, and writes at the end: giving up at any step leaves the plan as it is. */
export function questionCommands(
  server: PlanServer,
  activePlan: ActivePlan,
): Record<string, (address?: never) => Promise<void>> {
  const titles = {
    answer: vscode.l10n.t('Answer a Question'),
    putOff: vscode.l10n.t('Put Off a Question'),
    exclude: vscode.l10n.t('A Question That Does Not Apply'),
  };
  return {
    [ANSWER_COMMAND]: (given: Given = activePlan.place) =>
      say(server, titles.answer, given, async () => ({ type: 'answer' })),
    [PUT_OFF_COMMAND]: (given: Given = activePlan.place) =>
      say(server, titles.putOff, given, (about) => askPutOff(server, titles.putOff, about)),
    [NOT_APPLICABLE_COMMAND]: (given: Given = activePlan.place) =>
      say(server, titles.exclude, given, () => askExclusion(titles.exclude)),
    [SILENCE_COMMAND]: (address?: SilenceAddress) => silence(server, address),
  };
}

async function say(
  server: PlanServer,
  title: string,
  given: Given,
  ask: (about: Case) => Promise<Said | undefined>,
): Promise<void> {
  const about = await findCase(server, title, given);
  const decision = about && (await ask(about));
  if (!about || !decision) return;
  const { uri, document, question } = about;
  await applyServerEdit(server, QUESTION_EDIT_REQUEST, { uri, document, question, decision });
}

/** The question that was given, or the one that the person chooses in the plan at the cursor. */
async function findCase(server: PlanServer, title: string, given: Given): Promise<Case | undefined> {
  const choices = given && (await findChoices(server, given));
  if (!choices) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a change plan or a communication plan first.'));
    return undefined;
  }
  const named = 'question' in given ? given.question : undefined;
  const question = named ?? (await askQuestion(title, choices.questions));
  return question === undefined ? undefined : { uri: given.uri, document: choices.document, question, choices };
}

async function findChoices(server: PlanServer, given: QuestionAddress | Place): Promise<QuestionChoicesResult | null> {
  const { uri } = given;
  const at = 'position' in given ? { position: given.position } : { document: given.document };
  await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  return server.request<QuestionChoicesResult | null>(QUESTION_CHOICES_REQUEST, { uri, ...at });
}

async function askPutOff(server: PlanServer, title: string, about: Case): Promise<Decision | undefined> {
  const { people, days } = about.choices;
  const owner = await askPerson(title, people);
  const due = owner === undefined ? undefined : await askDay(server, about, title, days);
  if (owner === undefined || due === undefined) return undefined;
  const because = await askReason(title, vscode.l10n.t('Why can it not be answered yet?'));
  return because === undefined ? undefined : { type: 'put-off', owner, due, because };
}

async function askExclusion(title: string): Promise<Decision | undefined> {
  const because = await askReason(title, vscode.l10n.t('Why does it not apply to this plan?'));
  return because === undefined ? undefined : { type: 'not-applicable', because };
}

async function silence(server: PlanServer, address: SilenceAddress | undefined): Promise<void> {
  if (!address) return;
  const title = vscode.l10n.t('Silence "{0}"', address.code);
  const reason = await askReason(title, vscode.l10n.t('Why is it right as it is?'));
  if (reason !== undefined) await applyServerEdit(server, SILENCE_EDIT_REQUEST, { ...address, reason });
}
