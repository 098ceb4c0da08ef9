import * as vscode from 'vscode';
import { isPlanKind, type Kind } from '../../core/plan/kinds.ts';
import type { PlanSize } from '../../core/plan/plan.ts';
import { relativePath } from '../../core/plan/uri.ts';
import { NEW_PLAN_REQUEST, type NewPlanParams, type NewPlanResult } from '../../server/protocol.ts';
import type { PlanServer } from '../plan-server.ts';
import { askDays, askKind, askSize, askTitle } from './ask.ts';
import { askChangePlan, type ChangePlan } from './change-plans.ts';
import { proposeFileName } from './file-name.ts';
import { askNewFile, createAndOpen, pickFolder, showAtPlaceholder } from './new-file.ts';

interface Subject {
  readonly kind: Kind;
  readonly size?: PlanSize | undefined;
  readonly change?: ChangePlan;
}

/** Kinds without a `for:`. */
const FOR_ITSELF: readonly Kind[] = ['change-plan', 'change-registry', 'conversation-guide'];

/** Asks step by step, and writes a file only at the end: giving up at any step leaves nothing behind. */
export async function newPlan(server: PlanServer): Promise<void> {
  const subject = await askSubject();
  const title = subject && (await askTitle());
  if (subject === undefined || title === undefined) return;
  const { kind, size, change } = subject;
  const days = kind === 'change-plan' ? await askDays() : {};
  if (days === undefined) return;
  const params = { kind, title, ...days, ...(size === undefined ? {} : { size }) };
  if (vscode.workspace.workspaceFolders?.length) await writeIntoFolder(server, params, change);
  else await writeUntitled(server, params);
}

async function askSubject(): Promise<Subject | undefined> {
  const kind = await askKind();
  if (kind === undefined) return undefined;
  const change = FOR_ITSELF.includes(kind) ? {} : await askChangePlan();
  if (change === undefined) return undefined;
  // The size of the change plan counts for what is for it.
  if (change.plan) return { kind, change: change.plan, size: change.plan.size };
  if (!isPlanKind(kind)) return { kind };
  const size = await askSize();
  return size && { kind, size };
}

async function writeIntoFolder(server: PlanServer, params: NewPlanParams, change?: ChangePlan): Promise<void> {
  const folder = await pickFolder();
  const file = folder && (await askNewFile(folder, proposeFileName(params.title, params.kind)));
  if (file === undefined) return;
  const link = change && { for: relativePath(file.toString(), change.uri.toString()) };
  await createAndOpen(file, await requestText(server, { ...params, ...link }));
}

async function writeUntitled(server: PlanServer, params: NewPlanParams): Promise<void> {
  const content = await requestText(server, params);
  await showAtPlaceholder(await vscode.workspace.openTextDocument({ language: 'changewright', content }));
}

async function requestText(server: PlanServer, params: NewPlanParams): Promise<string> {
  return (await server.request<NewPlanResult>(NEW_PLAN_REQUEST, params)).text;
}
