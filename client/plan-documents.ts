import * as vscode from 'vscode';
import type { TextDocumentItem } from 'vscode-languageclient';
import { type Candidate, isPlanDocument, isServedDocument } from './document-gate.ts';

const LINES_OF_HEAD = 50;

export function isPlan(document: vscode.TextDocument): boolean {
  return isPlanDocument(toCandidate(document), workspaceFolders());
}

function isServed(document: vscode.TextDocument): boolean {
  return isServedDocument(toCandidate(document), workspaceFolders());
}

function toCandidate(document: vscode.TextDocument): Candidate {
  return { uri: document.uri.toString(), languageId: document.languageId, head: () => headOf(document) };
}

/** URIs of the folders that are open. */
export function workspaceFolders(): string[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
}

export function findOpenDocument(uri: string): TextDocumentItem | undefined {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  return document && { uri, languageId: document.languageId, version: document.version, text: document.getText() };
}

/** Tells once that there is a plan or a configuration: open now, opened later, or a document that became one while it was typed. */
export function onFirstPlan(tell: () => Promise<void>): vscode.Disposable {
  const look = (document: vscode.TextDocument) => {
    if (!isServed(document)) return;
    watching.dispose();
    // The language client has shown the error already.
    tell().catch(() => undefined);
  };
  const watching = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
  );
  const open = vscode.workspace.textDocuments.find(isServed);
  if (open) look(open);
  return watching;
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, LINES_OF_HEAD, 0));
}
