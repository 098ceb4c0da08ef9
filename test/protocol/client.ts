import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The built server, or another one that is to be tried. */
export const SERVER = process.env.CHANGEWRIGHT_SERVER ?? path.resolve(import.meta.dirname, '../../dist/server.mjs');

export const PUSH: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown'],
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true }, workspaceFolders: true },
};

export const PULL: ClientCapabilities = {
  ...PUSH,
  textDocument: { ...PUSH.textDocument, diagnostic: { relatedDocumentSupport: false } },
  workspace: {
    ...PUSH.workspace,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true },
};

type Files = Readonly<Record<string, string>>;

/** A folder with files on disk. */
export class Folder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(files: Files): Promise<Folder> {
    const folder = new Folder(await mkdtemp(path.join(tmpdir(), 'changewright-')));
    for (const [name, text] of Object.entries(files)) await folder.write(name, text);
    return folder;
  }

  get uri(): string {
    return pathToFileURL(this.path).href;
  }

  uriOf(name: string): string {
    return pathToFileURL(path.join(this.path, name)).href;
  }

  async write(name: string, text: string): Promise<void> {
    const file = path.join(this.path, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** A client of the real server over its standard streams. */
export class Client {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  /** Requests and notifications that came from the server, by method. */
  readonly heard: { readonly method: string; readonly params: unknown }[] = [];
  readonly exitCode: Promise<number | null>;
  #waiting: (() => void)[] = [];

  private constructor(process: ChildProcess, connection: MessageConnection) {
    this.process = process;
    this.connection = connection;
    this.exitCode = new Promise((resolve) => process.once('exit', resolve));
  }

  /** A server that has not been greeted yet. */
  static start(args: readonly string[] = ['--stdio']): Client {
    if (!existsSync(SERVER)) throw new Error(`${SERVER} is not there: build it first (node esbuild.mjs).`);
    const server = spawn(process.execPath, [SERVER, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    if (!server.stdout || !server.stdin) throw new Error('no streams');
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const client = new Client(server, connection);
    connection.onNotification((method, params) => client.#hear(method, params));
    connection.onRequest((method, params) => {
      client.#hear(method, params);
      return null;
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      client.published.push(params);
      client.#hear('textDocument/publishDiagnostics', params);
    });
    connection.listen();
    return client;
  }

  static async open(
    capabilities: ClientCapabilities,
    folders: readonly Folder[] = [],
    more: Partial<InitializeParams> = {},
  ): Promise<Client> {
    const client = Client.start();
    await client.initialize(capabilities, folders, more);
    return client;
  }

  async initialize(
    capabilities: ClientCapabilities,
    folders: readonly Folder[] = [],
    more: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const workspaceFolders = folders.map(({ uri }) => ({ uri, name: uri }));
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders,
      ...more,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  #hear(method: string, params: unknown): void {
    this.heard.push({ method, params });
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Waits until something that the server says makes a value true. */
  async until<T>(look: () => T | undefined | false): Promise<T> {
    for (;;) {
      const found = look();
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async openText(uri: string, text: string, languageId = 'changewright', version = 1): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text },
    });
  }

  async change(uri: string, version: number, contentChanges: readonly object[]): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** What was published last of a file, once it is of this version at least. */
  async diagnostics(uri: string, version = 0): Promise<Diagnostic[]> {
    const isIt = (each: PublishDiagnosticsParams) => each.uri === uri && (each.version ?? 0) >= version;
    return (await this.until(() => this.published.findLast(isIt))).diagnostics;
  }

  ask<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest(method, params as object) as Promise<Result>;
  }

  at(uri: string, { line, character }: { line: number; character: number }) {
    return { textDocument: { uri }, position: { line, character } };
  }

  async complete(uri: string, position: { line: number; character: number }): Promise<CompletionItem[]> {
    const list: CompletionList = await this.ask('textDocument/completion', this.at(uri, position));
    return list.items;
  }

  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exitCode;
  }
}

/** A text with a `|` in it as the text and the cursor. */
export function cursorIn(picture: string): { text: string; position: { line: number; character: number } } {
  const offset = picture.lastIndexOf('|');
  const before = picture.slice(0, offset).split('\n');
  return {
    text: picture.slice(0, offset) + picture.slice(offset + 1),
    position: { line: before.length - 1, character: (before.at(-1) as string).length },
  };
}

export function codes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code)).sort();
}
