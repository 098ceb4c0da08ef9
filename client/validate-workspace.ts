import * as vscode from 'vscode';
import { VALIDATE_WORKSPACE_REQUEST, type ValidateWorkspaceResult } from '../server/protocol/plans.ts';
import type { PlanServer } from './plan-server.ts';

export async function validateWorkspace(server: PlanServer): Promise<void> {
  const title = vscode.l10n.t('Changewright: checking all plans of the workspace…');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const result = await vscode.window.withProgress(options, (_, token) => requestResult(server, token));
  if (result) await tellResult(result);
}

export async function showProblems(): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

async function requestResult(
  server: PlanServer,
  token: vscode.CancellationToken,
): Promise<ValidateWorkspaceResult | undefined> {
  try {
    return await server.request<ValidateWorkspaceResult>(VALIDATE_WORKSPACE_REQUEST, {}, token);
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  }
}

async function tellResult(result: ValidateWorkspaceResult): Promise<void> {
  if (result.plans === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t('This workspace holds no plan yet.'));
    return;
  }
  const show = vscode.l10n.t('Show Problems');
  const chosen = await vscode.window.showInformationMessage(sentenceOf(result), show);
  if (chosen === show) await showProblems();
}

function sentenceOf({ plans, errors, warnings, information }: ValidateWorkspaceResult): string {
  const parts = [
    errors === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', errors),
    warnings === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', warnings),
    ...(information > 0 ? [vscode.l10n.t('{0} information', information)] : []),
  ];
  return `${plans === 1 ? vscode.l10n.t('1 plan') : vscode.l10n.t('{0} plans', plans)}: ${parts.join(', ')}`;
}
