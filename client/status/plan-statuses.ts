import * as vscode from 'vscode';
import type { PlanStatus, StatusParams } from '../../server/protocol/plans.ts';
import type { PlanServer } from '../plan-server.ts';

/** How far the plans of the open files are answered, as the server said last. */
export class PlanStatuses implements vscode.Disposable {
  readonly #server: PlanServer;
  readonly #plans = new Map<string, readonly PlanStatus[]>();
  /** Documents that have been edited since. */
  readonly #outdated = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when something else is to be said of the active editor. */
  readonly onChanged = this.#changed.event;

  constructor(server: PlanServer) {
    this.#server = server;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      server.onStatus((status) => this.#take(status)),
      server.onRunning((isRunning) => this.#noteRunning(isRunning)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#changed.fire()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#noteEdit(document.uri.toString());
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
    );
  }

  /** Those with questions, in the active editor. */
  get active(): readonly PlanStatus[] {
    return this.#plans.get(activeUri())?.filter(({ questions }) => questions.total > 0) ?? [];
  }

  /** Whether anything is known of the active editor. */
  get isKnown(): boolean {
    return this.#plans.has(activeUri());
  }

  /** Whether the active editor has been edited since it was last checked. */
  get isChecking(): boolean {
    return this.#outdated.has(activeUri());
  }

  get isDown(): boolean {
    return this.#server.isDown;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #take({ uri: written, plans }: StatusParams): void {
    // The server may write a URI in another way than VS Code does.
    const uri = vscode.Uri.parse(written).toString();
    this.#plans.set(uri, plans);
    this.#outdated.delete(uri);
    this.#changed.fire();
  }

  /** Of a document that was told about once, the server tells after each edit. */
  #noteEdit(uri: string): void {
    if (!this.#plans.has(uri) || this.#outdated.has(uri)) return;
    this.#outdated.add(uri);
    if (uri === activeUri()) this.#changed.fire();
  }

  #noteRunning(isRunning: boolean): void {
    if (!isRunning) {
      this.#plans.clear();
      this.#outdated.clear();
    }
    this.#changed.fire();
  }

  #forget(uri: string): void {
    this.#plans.delete(uri);
    this.#outdated.delete(uri);
  }
}

function activeUri(): string {
  return vscode.window.activeTextEditor?.document.uri.toString() ?? '';
}
