import * as vscode from 'vscode';
import { findTitle, kindsIn } from '../plan-text.ts';
import { titleOfAll } from './ask.ts';

const MOST_FILES = 2_000;

interface ChangeItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** The change plan that a communication plan is for; without one where there is none or it is not yet written. */
export async function askChangePlan(): Promise<{ uri?: vscode.Uri } | undefined> {
  const plans = await findChangePlans();
  if (plans.length === 0) return {};
  const none: ChangeItem = {
    label: vscode.l10n.t('None of these'),
    detail: vscode.l10n.t('The change plan is not written yet, or lies elsewhere'),
  };
  const placeHolder = vscode.l10n.t('Which change is it for?');
  return vscode.window.showQuickPick([...plans, none], { ignoreFocusOut: true, title: titleOfAll(), placeHolder });
}

async function findChangePlans(): Promise<ChangeItem[]> {
  const uris = await vscode.workspace.findFiles('**/*.{yaml,yml}', '**/node_modules/**', MOST_FILES);
  const items = await Promise.all(uris.map(toChangeItem));
  return items.flat().sort((a, b) => a.label.localeCompare(b.label));
}

async function toChangeItem(uri: vscode.Uri): Promise<ChangeItem[]> {
  const text = await readText(uri).catch(() => '');
  if (!kindsIn(text).includes('change-plan')) return [];
  const path = vscode.workspace.asRelativePath(uri);
  return [{ uri, label: findTitle(text) ?? path, description: path }];
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
