import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { LanguageClient, RevealOutputChannelOn, State, TransportKind } from 'vscode-languageclient/node';
import { STATUS_NOTIFICATION, type StatusParams } from '../server/protocol.ts';
import { DocumentGate } from './document-gate.ts';
import { findOpenDocument } from './plan-documents.ts';

/** The language server's process: started when it is first needed, and what the client asks of it. */
export class PlanServer implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #gate = new DocumentGate(findOpenDocument);
  readonly #status = new vscode.EventEmitter<StatusParams>();
  readonly #running = new vscode.EventEmitter<boolean>();
  #firstStart: Promise<void> | undefined;

  readonly onStatus = this.#status.event;
  /** Fires with whether the server runs now. */
  readonly onRunning = this.#running.event;

  constructor(modulePath: string) {
    this.#client = createClient(modulePath, this.#gate);
    this.#client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => this.#status.fire(status));
    this.#client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) this.#gate.reset();
      this.#running.fire(newState === State.Running);
    });
  }

  get isRunning(): boolean {
    return this.#client.isRunning();
  }

  /** Starts once. A server that has given up is for the writer to start again, not for the next key press. */
  start(): Promise<void> {
    this.#firstStart ??= this.#client.start();
    return this.#firstStart;
  }

  async restart(): Promise<void> {
    if (this.#firstStart === undefined) return this.start();
    await this.#client.restart();
    this.#firstStart = Promise.resolve();
  }

  async request<Result>(method: string, params?: object, token?: vscode.CancellationToken): Promise<Result> {
    await this.start();
    return this.#client.sendRequest<Result>(method, params, token);
  }

  async dispose(): Promise<void> {
    this.#status.dispose();
    this.#running.dispose();
    await this.#client.dispose();
  }
}

function createClient(modulePath: string, gate: DocumentGate): LanguageClient {
  const server = { module: modulePath, transport: TransportKind.ipc };
  return new LanguageClient('changewright', 'Changewright', server, {
    documentSelector: [{ language: 'changewright' }, { language: 'yaml' }],
    // After a key has been inserted, its values are offered at once.
    initializationOptions: { suggestCommand: 'editor.action.triggerSuggest' },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: middlewareOf(gate),
  });
}

function middlewareOf(gate: DocumentGate): Middleware {
  return {
    sendNotification: (type, next, params) => gate.sendNotification(type, next, params),
    sendRequest: (type, params, token, next) =>
      gate.sendRequest(type, (type, params) => next(type, params, token), params),
  };
}
