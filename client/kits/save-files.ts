import * as vscode from 'vscode';

interface FileToSave {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Asks for a folder, asks once more where files there would be replaced, writes all of them, and offers to look at them. */
export async function saveFiles(plan: vscode.Uri, files: readonly FileToSave[], note?: string): Promise<void> {
  const folder = await askFolder(plan);
  if (!folder) return;
  const targets = files.map(({ name, content }) => ({ uri: vscode.Uri.joinPath(folder, name), content }));
  if (!(await mayReplace(targets.map(({ uri }) => uri)))) return;
  for (const { uri, content } of targets) await vscode.workspace.fs.writeFile(uri, content);
  await tellSaved(
    targets.map(({ uri }) => uri),
    note,
  );
}

async function askFolder(plan: vscode.Uri): Promise<vscode.Uri | undefined> {
  const beside =
    plan.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(plan, '..');
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Save Kit'),
    openLabel: vscode.l10n.t('Save Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(beside && { defaultUri: beside }),
  });
  return chosen?.[0];
}

async function mayReplace(files: readonly vscode.Uri[]): Promise<boolean> {
  const found = await Promise.all(files.map((file) => isThere(file)));
  const count = found.filter((each) => each).length;
  if (count === 0) return true;
  const replace = vscode.l10n.t('Replace');
  const question =
    count === 1
      ? vscode.l10n.t('One of these files is there already. Replace it?')
      : vscode.l10n.t('{0} of these files are there already. Replace them?', count);
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

async function isThere(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

async function tellSaved(files: readonly vscode.Uri[], note: string | undefined): Promise<void> {
  const [first] = files;
  const saved = vscode.l10n.t('{0} files are saved.', files.length);
  const reveal = vscode.l10n.t('Show in Folder');
  const message = note === undefined ? saved : `${saved} ${note}`;
  const answer = await vscode.window.showInformationMessage(message, reveal);
  const isHere = vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  const command = first?.scheme === 'file' && isHere ? 'revealFileInOS' : 'revealInExplorer';
  if (answer === reveal && first) await vscode.commands.executeCommand(command, first);
}
