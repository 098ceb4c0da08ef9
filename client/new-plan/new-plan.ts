import * as vscode from 'vscode';
import { relativePath } from '../../core/plan/uri.ts';
import { NEW_PLAN_REQUEST, type NewPlanParams, type NewPlanResult } from '../../server/protocol/plans.ts';
import type { PlanServer } from '../plan-server.ts';
import { type Answers, questions } from './ask.ts';
import { proposeFileName } from './file-name.ts';
import { askNewFile, createAndOpen, pickFolder, showAtPlaceholder } from './new-file.ts';
import { playSteps } from './play-steps.ts';

/** Asks step by step, and writes a file only at the end: giving up at any step leaves nothing behind. */
export async function newPlan(server: PlanServer): Promise<void> {
  // Told now, and not after ten answers.
  await server.ready();
  const answers = await playSteps(questions(server));
  const params = answers && toParams(answers);
  if (params === undefined) return;
  if (vscode.workspace.workspaceFolders?.length) await writeIntoFolder(server, params, answers?.change?.uri);
  else await writeUntitled(server, params);
}

function toParams({ kind, title, change, ...answers }: Partial<Answers>): NewPlanParams | undefined {
  if (kind === undefined || title === undefined) return undefined;
  const { start, goLive, end, sponsor, lead, sender, contact } = answers;
  const size = change?.size ?? answers.size;
  return {
    kind,
    title,
    ...given({ start, goLive, end }),
    ...(size === undefined ? {} : { size }),
    people: given({ sponsor, lead, sender, contact }),
  };
}

/** What was left empty nobody knows yet. */
function given<Name extends string>(texts: Readonly<Record<Name, string | undefined>>): Partial<Record<Name, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Partial<Record<Name, string>>;
}

async function writeIntoFolder(server: PlanServer, params: NewPlanParams, change?: vscode.Uri): Promise<void> {
  const folder = await pickFolder();
  const file = folder && (await askNewFile(folder, proposeFileName(params.title, params.kind)));
  if (file === undefined) return;
  const link = change && { for: relativePath(file.toString(), change.toString()), forUri: change.toString() };
  await createAndOpen(file, await requestText(server, { ...params, ...link }));
}

async function writeUntitled(server: PlanServer, params: NewPlanParams): Promise<void> {
  const content = await requestText(server, params);
  await showAtPlaceholder(await vscode.workspace.openTextDocument({ language: 'changewright', content }));
}

async function requestText(server: PlanServer, params: NewPlanParams): Promise<string> {
  return (await server.request<NewPlanResult>(NEW_PLAN_REQUEST, params)).text;
}
