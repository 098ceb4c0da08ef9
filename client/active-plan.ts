import * as vscode from 'vscode';
import type { Position } from 'vscode-languageclient';
import { isPlan } from './plan-documents.ts';

export interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** Follows which plan somebody is at. */
export class ActivePlan implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;
  #last: vscode.TextDocument | undefined;

  constructor() {
    const lookAt = (document: vscode.TextDocument) => {
      if (document === vscode.window.activeTextEditor?.document) this.#look();
    };
    this.#look();
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
      // Also when it gets another language.
      vscode.workspace.onDidOpenTextDocument(lookAt),
      vscode.workspace.onDidChangeTextDocument(({ document }) => lookAt(document)),
    );
  }

  /**
   * Where a command is to work that nobody gave a place: at the cursor, or in the plan that was active last where no text
   * is, as beside a walkthrough or a preview.
   */
  get place(): Place | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const document = activeTextEditor?.document ?? this.#last;
    if (!document || document.isClosed) return undefined;
    const editor = activeTextEditor ?? visibleTextEditors.find((each) => each.document === document);
    const { line, character } = editor?.selection.active ?? { line: 0, character: 0 };
    return { uri: document.uri.toString(), position: { line, character } };
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Keeps the context key by which menus offer what is for plans. */
  #look(): void {
    const document = vscode.window.activeTextEditor?.document;
    const plan = document && isPlan(document) ? document : undefined;
    this.#last = plan ?? this.#last;
    void vscode.commands.executeCommand('setContext', 'changewright.isPlan', plan !== undefined);
  }
}
