import * as vscode from 'vscode';

/** The server names those who may approve; the editor asks which of them does. */
export async function approvePlan(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.approve', apply: 'never' });
}

/** Mends what can be mended without a guess, as one step to undo. */
export async function applySafeFixes(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.sourceAction', {
    kind: 'source.fixAll.changewright',
    apply: 'first',
  });
}
