import * as vscode from 'vscode';
import type { TextDocumentItem } from 'vscode-languageclient';
import { isPlanDocument } from './document-gate.ts';

const LINES_OF_HEAD = 50;

export function isPlan(document: vscode.TextDocument): boolean {
  return isPlanDocument(document.uri.toString(), document.languageId, () => headOf(document));
}

export function findOpenDocument(uri: string): TextDocumentItem | undefined {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  return document && { uri, languageId: document.languageId, version: document.version, text: document.getText() };
}

/** Tells of documents that are plans: those open now, those opened later and those that become plans while they are typed. */
export function onPlanSeen(tell: () => void): vscode.Disposable {
  const look = (document: vscode.TextDocument) => {
    if (isPlan(document)) tell();
  };
  vscode.workspace.textDocuments.forEach(look);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
  );
}

/** Keeps the context key by which the editor's title shows the preview button. */
export function followActivePlan(): vscode.Disposable {
  const tell = () => {
    const document = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand('setContext', 'changewright.isPlan', document !== undefined && isPlan(document));
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) tell();
    }),
  );
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, LINES_OF_HEAD, 0));
}
