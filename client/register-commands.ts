import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type { PlanServer } from './plan-server.ts';

type Command = (...args: never[]) => unknown;

/** Registers commands, each of which ends in a result or in words: what goes wrong is told, with the way out of it. */
export function registerCommands(server: PlanServer, commands: Readonly<Record<string, Command>>): vscode.Disposable {
  const registered = Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, async (...args: never[]) => {
      try {
        return await run(...args);
      } catch (error) {
        if (!isCancelled(error)) void tellFailure(server, error);
      }
    }),
  );
  return vscode.Disposable.from(...registered);
}

function isCancelled(error: unknown): boolean {
  if (error instanceof ResponseError) return error.code === LSPErrorCodes.RequestCancelled;
  return error instanceof vscode.CancellationError;
}

async function tellFailure(server: PlanServer, error: unknown): Promise<void> {
  if (!server.isDown) {
    const reason = error instanceof Error ? error.message : String(error);
    await vscode.window.showErrorMessage(vscode.l10n.t('This could not be done: {0}', reason));
    return;
  }
  const again = vscode.l10n.t('Restart Server');
  const words = vscode.l10n.t('This could not be done, because the language server does not run.');
  if ((await vscode.window.showErrorMessage(words, again)) === again)
    await vscode.commands.executeCommand('changewright.restartServer');
}
