import * as vscode from 'vscode';

const SCHEME = 'changewright-docs';
const OPEN_COMMAND = 'changewright.openReferencePage';
const LINK = new RegExp(`\\]\\(<${SCHEME}:/([\\w./-]+)>\\)`, 'g');

/** Where the server's links to the reference pages lead to, where a link into the extension would leave VS Code. */
export const REFERENCE_PAGES = `${SCHEME}:/`;

/** Shows the extension's reference pages as documents of VS Code. */
export function serveReferencePages(extension: vscode.Uri): vscode.Disposable {
  const provideTextDocumentContent = async ({ path }: vscode.Uri): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'docs', path)));
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    vscode.commands.registerCommand(OPEN_COMMAND, (path: string) =>
      vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(`${REFERENCE_PAGES}${path}`)),
    ),
  );
}

/** VS Code takes links of its extensions' own schemes out of hovers, and leaves those that are commands. */
export function linkPages<Hover extends vscode.Hover | null | undefined>(hover: Hover): Hover {
  for (const content of hover?.contents ?? []) {
    if (!(content instanceof vscode.MarkdownString)) continue;
    const toCommand = (_: string, path: string) =>
      `](command:${OPEN_COMMAND}?${encodeURIComponent(JSON.stringify([path]))})`;
    content.value = content.value.replace(LINK, toCommand);
    content.isTrusted = { enabledCommands: [OPEN_COMMAND] };
  }
  return hover;
}
