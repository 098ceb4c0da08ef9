import * as vscode from 'vscode';
import type { PlanServer } from '../plan-server.ts';

/** Has the server make a file, or several, while people see that it takes a while. What they cancel is not asked about any more. */
export async function requestFile<Result>(server: PlanServer, method: string, params: object): Promise<Result> {
  const title = vscode.l10n.t('Making the file …');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (_progress, token) => {
    const result = await server.request<Result>(method, params, token);
    // The answer may have been on its way already.
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    return result;
  });
}

/** Whether somebody wants a restricted plan to leave the editor. */
export async function confirmRestricted(): Promise<boolean> {
  const goOn = vscode.l10n.t('Export All the Same');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('This plan is restricted.'),
    { modal: true, detail: vscode.l10n.t('Export it only for readers who may know it.') },
    goOn,
  );
  return answer === goOn;
}
