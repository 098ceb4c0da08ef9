import * as vscode from 'vscode';
import type { EditResult } from '../../server/protocol/questions.ts';
import type { PlanServer } from '../plan-server.ts';

/** Somebody else may write into the file while the server answers: how often we ask again. */
const TRIES = 3;

/** Makes an edit of the server's as one step to undo, in the text that it is for and no other. */
export async function applyServerEdit<Params extends { readonly uri: string }>(
  server: PlanServer,
  method: string,
  params: Params,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(params.uri));
  await vscode.window.showTextDocument(document);
  for (let tries = 0; tries < TRIES; tries++) {
    const result = await server.request<EditResult | null>(method, params);
    if (!result) break;
    const edit = await server.toWorkspaceEdit(result.edit);
    if (document.version === result.version && (await vscode.workspace.applyEdit(edit))) return;
  }
  void vscode.window.showWarningMessage(
    vscode.l10n.t('Nothing was changed: the plan has changed meanwhile, or may only be read. Please try again.'),
  );
}
