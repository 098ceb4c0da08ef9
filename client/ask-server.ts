import * as vscode from 'vscode';
import type { Asking } from './kept-answer.ts';
import type { PlanServer } from './plan-server.ts';

/** Asks for what a view shows. Undefined where no folder may hold plans and none is open, or where the server is down. */
export function askServer<Answer>(server: PlanServer, method: string, params: object): Asking<Answer | undefined> {
  const cancelling = new vscode.CancellationTokenSource();
  return { answer: answerOf<Answer>(server, method, params, cancelling.token), cancel: () => cancelling.cancel() };
}

async function answerOf<Answer>(
  server: PlanServer,
  method: string,
  params: object,
  token: vscode.CancellationToken,
): Promise<Answer | undefined> {
  if (!server.isRunning && !vscode.workspace.workspaceFolders?.length) return undefined;
  try {
    return (await server.request<Answer | null>(method, params, token)) ?? undefined;
  } catch {
    // Cancelled, or the server is down: the language client has told that already.
    return undefined;
  }
}
