import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  State,
  type WorkspaceEdit,
} from 'vscode-languageclient';
import { PLANS_CHANGED_NOTIFICATION, STATUS_NOTIFICATION, type StatusParams } from '../server/protocol/plans.ts';
import {
  NOT_APPLICABLE_COMMAND,
  PREVIEW_COMMAND,
  PUT_OFF_COMMAND,
  SHOW_QUESTIONS_COMMAND,
  SHOW_USES_COMMAND,
  SILENCE_COMMAND,
} from '../server/protocol/questions.ts';
import { DocumentGate } from './document-gate.ts';
import { findOpenDocument, workspaceFolders } from './plan-documents.ts';
import { serveFiles } from './readable-files.ts';
import { ServerLife } from './server-life.ts';

/** A client of a server that runs where the extension runs: in a process, or in a worker. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server: started when it is first needed, and what the client asks of it. */
export class PlanServer implements vscode.Disposable {
  readonly #life: ServerLife<BaseLanguageClient>;
  readonly #gate = new DocumentGate(findOpenDocument, workspaceFolders);
  readonly #status = new vscode.EventEmitter<StatusParams>();
  readonly #plansChanged = new vscode.EventEmitter<void>();
  readonly #running = new vscode.EventEmitter<boolean>();

  readonly onStatus = this.#status.event;
  /** Fires when what views show of all plans may have changed. */
  readonly onPlansChanged = this.#plansChanged.event;
  /** Fires with whether the server runs now. */
  readonly onRunning = this.#running.event;

  constructor(createClient: CreateClient) {
    this.#life = new ServerLife(() => this.#listenTo(createClient(optionsFor(this.#gate))));
  }

  get isRunning(): boolean {
    return this.#life.client.isRunning();
  }

  /** It is wanted, and neither runs nor is about to. */
  get isDown(): boolean {
    const { state } = this.#life.client;
    return this.#life.isWanted && (state === State.Stopped || state === State.StartFailed);
  }

  start(): Promise<void> {
    return this.#life.start();
  }

  restart(): Promise<void> {
    return this.#life.restart();
  }

  /** Throws where there is nobody to ask. */
  async ready(): Promise<void> {
    await this.start();
    if (this.isDown) throw new Error(vscode.l10n.t('The language server does not run'));
  }

  async request<Result>(method: string, params?: object, token?: vscode.CancellationToken): Promise<Result> {
    await this.ready();
    return this.#life.client.sendRequest<Result>(method, params, token);
  }

  /** An edit of the server's as VS Code has them. */
  toWorkspaceEdit(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit> {
    return this.#life.client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  async dispose(): Promise<void> {
    this.#status.dispose();
    this.#plansChanged.dispose();
    this.#running.dispose();
    // One that never started has nothing to end.
    await this.#life.client.dispose().catch(() => undefined);
  }

  #listenTo(client: BaseLanguageClient): BaseLanguageClient {
    serveFiles(client, () => this.#gate.served);
    client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => this.#status.fire(status));
    client.onNotification(PLANS_CHANGED_NOTIFICATION, () => this.#plansChanged.fire());
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) this.#gate.reset();
      this.#running.fire(newState === State.Running);
    });
    return client;
  }
}

function optionsFor(gate: DocumentGate): LanguageClientOptions {
  return {
    documentSelector: ['changewright', 'changewright-configuration', 'yaml'],
    // After a key has been inserted, its values are offered at once.
    initializationOptions: {
      suggestCommand: 'editor.action.triggerSuggest',
      // Whoever formats other YAML goes on doing so.
      formattedLanguages: ['changewright'],
      commands: [
        PREVIEW_COMMAND,
        SHOW_QUESTIONS_COMMAND,
        SHOW_USES_COMMAND,
        PUT_OFF_COMMAND,
        NOT_APPLICABLE_COMMAND,
        SILENCE_COMMAND,
      ],
    },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: middlewareOf(gate),
  };
}

function middlewareOf(gate: DocumentGate): Middleware {
  return {
    sendNotification: (type, next, params) => gate.sendNotification(type, next, params),
    sendRequest: (type, params, token, next) =>
      gate.sendRequest(type, (type, params) => next(type, params, token), params),
  };
}
