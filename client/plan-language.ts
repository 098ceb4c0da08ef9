import * as vscode from 'vscode';
import { isPlan } from './plan-documents.ts';

/**
 * A plan in a file of any name becomes a "Change Plan": then other extensions for YAML leave it alone, and the settings
 * for plans apply. Whoever chooses YAML for such a file again keeps it until it is closed.
 */
export function recognisePlans(): vscode.Disposable {
  const recognised = new Set<string>();
  const look = async (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    if (document.languageId !== 'yaml' || recognised.has(uri) || !isPlan(document)) return;
    recognised.add(uri);
    try {
      await vscode.languages.setTextDocumentLanguage(document, 'changewright');
    } catch {
      // It was closed meanwhile.
      recognised.delete(uri);
    }
  };
  for (const document of vscode.workspace.textDocuments) void look(document);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
    // Another language is told as a closing as well: the document itself stays open then.
    vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
      if (isClosed) recognised.delete(uri.toString());
    }),
  );
}
