import * as vscode from 'vscode';
import { isPlan } from '../plan-documents.ts';
import { titleOfAll } from './ask.ts';
import { findPathProblem, type PathProblem } from './file-name.ts';
import { findFirstPlaceholder } from './first-placeholder.ts';

/** Asks for a file that does not exist yet, below the folder and beside the active plan unless the writer says otherwise. */
export async function askNewFile(folder: vscode.Uri, name: string): Promise<vscode.Uri | undefined> {
  const proposed = pathBesideActivePlan(folder) + name;
  const path = await vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: titleOfAll(),
    prompt: vscode.l10n.t(
      'The file, in the folder {0}',
      vscode.workspace.getWorkspaceFolder(folder)?.name ?? folder.path,
    ),
    value: proposed,
    valueSelection: [proposed.length - name.length, proposed.length - name.length + name.indexOf('.')],
    validateInput: (text) => findProblem(folder, text),
  });
  return path === undefined ? undefined : toUri(folder, path);
}

export async function pickFolder(): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = active && vscode.workspace.getWorkspaceFolder(active);
  if (folder) return folder.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const placeHolder = vscode.l10n.t('In which folder?');
  return (await vscode.window.showWorkspaceFolderPick({ ignoreFocusOut: true, placeHolder }))?.uri;
}

/** Writes the file unless one of that name has come into being meanwhile. */
export async function createAndOpen(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (await vscode.workspace.applyEdit(edit)) return showAtPlaceholder(await vscode.workspace.openTextDocument(uri));
  void vscode.window.showErrorMessage(
    vscode.l10n.t('The file {0} could not be created.', vscode.workspace.asRelativePath(uri)),
  );
}

export async function showAtPlaceholder(document: vscode.TextDocument): Promise<void> {
  const { start, end } = findFirstPlaceholder(document.getText());
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { selection, preview: false });
}

function pathBesideActivePlan(folder: vscode.Uri): string {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isPlan(document)) return '';
  const beside = vscode.Uri.joinPath(document.uri, '..').path;
  return beside.startsWith(`${folder.path}/`) ? `${beside.slice(folder.path.length + 1)}/` : '';
}

async function findProblem(folder: vscode.Uri, text: string): Promise<string | undefined> {
  const problem = findPathProblem(text);
  if (problem !== undefined) return messageOf(problem);
  const isThere = await vscode.workspace.fs.stat(toUri(folder, text)).then(
    () => true,
    () => false,
  );
  return isThere
    ? vscode.l10n.t('A file of this name is there already, and is not overwritten. Write another name.')
    : undefined;
}

function messageOf(problem: PathProblem): string {
  switch (problem) {
    case 'empty':
      return vscode.l10n.t('Write a name for the file.');
    case 'outside':
      return vscode.l10n.t(
        'The file has to lie in the folder of the workspace: write its name without a leading / and without "..".',
      );
    case 'not-yaml':
      return vscode.l10n.t('Let the name end in .yaml.');
    case 'bad-sign':
      return vscode.l10n.t('A file name cannot hold < > : " | ? or *, and no part of it is empty.');
  }
}

function toUri(folder: vscode.Uri, path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, ...path.trim().split(/[/\\]/));
}
