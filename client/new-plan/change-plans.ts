import * as vscode from 'vscode';
import type { PlanSize } from '../../core/plan/plan.ts';
import { PLANS_REQUEST, type PlanHead, type PlansResult } from '../../server/protocol/plans.ts';
import type { PlanServer } from '../plan-server.ts';
import { findSize } from '../plan-text.ts';

export interface ChangePlan {
  readonly uri: vscode.Uri;
  readonly size: PlanSize | undefined;
}

export interface ChangeItem extends vscode.QuickPickItem {
  readonly plan: ChangePlan;
}

/** The change plans of the workspace, by their titles. VS Code's own search knows nothing of many virtual file systems. */
export async function findChangePlans(server: PlanServer): Promise<ChangeItem[]> {
  const { groups } = await server.request<PlansResult>(PLANS_REQUEST, {});
  const heads = groups.flatMap(({ plans }) => plans).filter(({ kind }) => kind === 'change-plan');
  const items = await Promise.all(heads.map(toChangeItem));
  return items.sort((a, b) => a.label.localeCompare(b.label));
}

async function toChangeItem(head: PlanHead): Promise<ChangeItem> {
  const uri = vscode.Uri.parse(head.uri);
  const path = vscode.workspace.asRelativePath(uri);
  const text = await readText(uri).catch(() => '');
  return { plan: { uri, size: findSize(text) }, label: head.title || path, description: path };
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
