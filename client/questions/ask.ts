import * as vscode from 'vscode';
import type { PlanAddress } from '../../server/protocol/plans.ts';
import {
  type NamedDay,
  type NamedPerson,
  type OpenQuestion,
  READ_DAY_REQUEST,
  type ReadDayParams,
  type ReadDayResult,
} from '../../server/protocol/questions.ts';
import type { PlanServer } from '../plan-server.ts';
import { findReasonProblem } from './find-reason-problem.ts';

/** Another window may be where the answer stands: the prompt stays open when this one loses the focus. */
const staying = { ignoreFocusOut: true };

interface QuestionItem extends vscode.QuickPickItem {
  readonly question?: string;
}

/** One of the questions that the plan has not answered, by its sections. */
export async function askQuestion(title: string, questions: readonly OpenQuestion[]): Promise<string | undefined> {
  if (questions.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This plan has answered or put off all its questions.'));
    return undefined;
  }
  const items = questions.flatMap(({ id, asks, section, state }, at): QuestionItem[] => {
    const item = { label: asks, description: state, question: id };
    return questions[at - 1]?.section === section ? [item] : [{ label: section, kind: separator }, item];
  });
  const placeHolder = vscode.l10n.t('Which question?');
  return (await vscode.window.showQuickPick(items, { ...staying, title, placeHolder, matchOnDescription: true }))
    ?.question;
}

const separator = vscode.QuickPickItemKind.Separator;

export async function askPerson(title: string, people: readonly NamedPerson[]): Promise<string | undefined> {
  if (people.length === 0) return askNewPerson(title);
  const items = people.map(({ id, name, role }) => ({ label: name, description: id, detail: role, id }));
  const options = { ...staying, title, placeHolder: vscode.l10n.t('Who answers it?'), matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, { ...options, matchOnDetail: true }))?.id;
}

function askNewPerson(title: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    ...staying,
    title,
    prompt: vscode.l10n.t('Who answers it? The plan names nobody yet: write a short name, and add it under "people".'),
    validateInput: (text) =>
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
        ? undefined
        : vscode.l10n.t('A short name has small letters, digits and hyphens, such as "ann" or "it-lead".'),
  });
}

interface DayItem extends vscode.QuickPickItem {
  readonly value?: string;
}

/** One of the days at hand, or any other that the plan can read. */
export async function askDay(
  server: PlanServer,
  address: PlanAddress,
  title: string,
  days: readonly NamedDay[],
): Promise<string | undefined> {
  // Somebody may type a day at once, of which this list holds none.
  const other: DayItem = { label: vscode.l10n.t('Another day…'), alwaysShow: true };
  const items = [...days.map(({ value, label, day }): DayItem => ({ value, label, description: day })), other];
  const placeHolder = vscode.l10n.t('By when will it be answered?');
  const picked = await vscode.window.showQuickPick(items, { ...staying, title, placeHolder, matchOnDescription: true });
  return picked === other ? askOtherDay(server, address, title) : picked?.value;
}

async function askOtherDay(
  server: PlanServer,
  { uri, document }: PlanAddress,
  title: string,
): Promise<string | undefined> {
  const day = await vscode.window.showInputBox({
    ...staying,
    title,
    prompt: vscode.l10n.t('By when will it be answered?'),
    placeHolder: vscode.l10n.t('year-month-day, such as 2027-03-31'),
    validateInput: (text) => judgeDay(server, { uri, document, text }),
  });
  return day?.trim();
}

/** What the day is, or what is wrong with it: said on each key press. */
async function judgeDay(server: PlanServer, params: ReadDayParams): Promise<string | vscode.InputBoxValidationMessage> {
  try {
    const read = await server.request<ReadDayResult>(READ_DAY_REQUEST, params);
    if ('problem' in read) return read.problem;
    return { message: read.day, severity: vscode.InputBoxValidationSeverity.Info };
  } catch {
    return vscode.l10n.t('The language server does not run');
  }
}

export async function askReason(title: string, prompt: string): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    ...staying,
    title,
    prompt,
    validateInput: (text) => {
      switch (findReasonProblem(text)) {
        case undefined:
          return undefined;
        case 'empty':
          return vscode.l10n.t('Write a few words: whoever reads the plan later wants to know why.');
        case 'says-nothing':
          return vscode.l10n.t('This says nothing yet: write what somebody else would understand.');
      }
    },
  });
  return reason?.trim();
}
