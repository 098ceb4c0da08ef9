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

/** Where a command is to work that nobody gave a place: at the cursor. */
export function placeAtHand() {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const document = activeTextEditor?.document ?? onlyPlan();
  if (!document) return undefined;
  const editor = activeTextEditor ?? visibleTextEditors.find((each) => each.document === document);
  const { line, character } = editor?.selection.active ?? { line: 0, character: 0 };
  return { uri: document.uri.toString(), position: { line, character } };
}

/** Beside a walkthrough or a preview no text is active: then it is the one plan that is on show, or the one that is open. */
function onlyPlan(): vscode.TextDocument | undefined {
  const shown = vscode.window.visibleTextEditors.map(({ document }) => document);
  const plans = [shown, vscode.workspace.textDocuments].map((documents) => new Set(documents.filter(isPlan)));
  return plans.flatMap((each) => (each.size === 1 ? [...each] : []))[0];
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

/** Keeps the context key by which the editor's title shows the preview button. */
export function followActivePlan(): vscode.Disposable {
  const tell = () => {
    const document = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand(
      'setContext',
      'changewright.isPlan',
      document !== undefined && isPlan(document),
    );
  };
  const tellOf = (document: vscode.TextDocument) => {
    if (document === vscode.window.activeTextEditor?.document) tell();
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    // Also when it gets another language.
    vscode.workspace.onDidOpenTextDocument(tellOf),
    vscode.workspace.onDidChangeTextDocument(({ document }) => tellOf(document)),
  );
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, LINES_OF_HEAD, 0));
}
