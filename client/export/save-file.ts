import * as vscode from 'vscode';

interface FileToSave {
  /** Of the dialog. */
  readonly title: string;
  readonly name: string;
  readonly content: Uint8Array;
  /** Beside which it is to lie unless somebody says otherwise; that is never written over. */
  readonly plan: vscode.Uri;
  /** What is to be told of it all the same. */
  readonly note?: string;
}

/** Asks where to, writes the file there, and offers to look at it. The dialog asks before it takes another file's place. */
export async function saveFile({ title, name, content, plan, note }: FileToSave): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    title,
    defaultUri: vscode.Uri.joinPath(folderFor(plan), name),
    filters: filtersFor(name),
  });
  if (!target) return;
  if (target.toString() === plan.toString())
    throw new Error(vscode.l10n.t('that is the plan itself, which would be lost. Choose another name'));
  await vscode.workspace.fs.writeFile(target, content);
  await tellSaved(target, note);
}

/** The plan's own; of one that has not been saved yet, the first folder of the workspace. */
function folderFor(plan: vscode.Uri): vscode.Uri {
  if (plan.scheme !== 'untitled') return vscode.Uri.joinPath(plan, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
}

function filtersFor(name: string): Record<string, string[]> {
  const ending = endingOf(name);
  return { [ending.toUpperCase()]: [ending] };
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

async function tellSaved(file: vscode.Uri, note: string | undefined): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const saved = vscode.l10n.t('{0} is saved.', name);
  const [open, reveal] = [vscode.l10n.t('Open'), vscode.l10n.t('Show in Folder')];
  const buttons = [...(canOpen(file) ? [open] : []), reveal];
  const message = note === undefined ? saved : `${saved} ${note}`;
  const answer = await vscode.window.showInformationMessage(message, ...buttons);
  if (answer === open) await openFile(file);
  if (answer === reveal)
    await vscode.commands.executeCommand(isHere(file) ? 'revealFileInOS' : 'revealInExplorer', file);
}

/** What VS Code itself shows as text. */
const TEXTS: readonly string[] = ['md', 'json'];

function canOpen(file: vscode.Uri): boolean {
  return TEXTS.includes(endingOf(file.path)) || isHere(file);
}

async function openFile(file: vscode.Uri): Promise<void> {
  if (TEXTS.includes(endingOf(file.path))) await vscode.commands.executeCommand('vscode.open', file);
  else await vscode.env.openExternal(file);
}

/** On the machine that one sits at, where other programs find it too. */
function isHere({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' && vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
}
