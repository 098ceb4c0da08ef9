import * as vscode from 'vscode';
import type { PlanSize } from '../../core/plan/plan.ts';
import { findSize, findTitle, kindsIn } from '../plan-text.ts';

const MOST_FILES = 2_000;

export interface ChangePlan {
  readonly uri: vscode.Uri;
  readonly size: PlanSize | undefined;
}

export interface ChangeItem extends vscode.QuickPickItem {
  readonly plan: ChangePlan;
}

/** The change plans of the workspace, by their titles. */
export async function findChangePlans(): Promise<ChangeItem[]> {
  const uris = await vscode.workspace.findFiles('**/*.{yaml,yml}', '**/node_modules/**', MOST_FILES);
  const items = await Promise.all(uris.map(toChangeItem));
  return items.flat().sort((a, b) => a.label.localeCompare(b.label));
}

async function toChangeItem(uri: vscode.Uri): Promise<ChangeItem[]> {
  const text = await readText(uri).catch(() => '');
  if (!kindsIn(text).includes('change-plan')) return [];
  const path = vscode.workspace.asRelativePath(uri);
  return [{ plan: { uri, size: findSize(text) }, label: findTitle(text) ?? path, description: path }];
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
