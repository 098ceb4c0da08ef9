import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import {
  type FolderEntry,
  LIST_FOLDER_REQUEST,
  READ_ATTACHMENT_REQUEST,
  READ_FILE_REQUEST,
  type ReadAttachmentParams,
  type ReadAttachmentResult,
  SCRIPT_REQUEST,
  type ScriptParams,
} from '../../server/protocol/host.ts';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** What a browser gives a worker, over what Node gives one, and nothing that only Node has. */
const SHIM = `
const { parentPort, workerData } = require('node:worker_threads');
const { runInThisContext } = require('node:vm');
const { readFileSync } = require('node:fs');
const load = (path) => runInThisContext(readFileSync(path, 'utf8'), { filename: path });
globalThis.self = globalThis;
globalThis.postMessage = (data) => parentPort.postMessage(data);
globalThis.addEventListener = () => {};
globalThis.importScripts = load;
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
for (const name of ['process', 'Buffer', 'setImmediate', 'clearImmediate', 'global']) delete globalThis[name];
load(workerData);
`;

/** The server as a web worker: bundled for a browser, which fails on any import of Node, with the files of the client. */
export class WorkerServer {
  /** Notifications and requests of the server; `died` where the worker did. */
  readonly heard: Message[] = [];
  readonly #folder: string;
  readonly #worker: Worker;
  readonly #files: Readonly<Record<string, string>>;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #asked = 0;

  private constructor(folder: string, files: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#files = files;
    this.#worker = new Worker(SHIM, { eval: true, workerData: join(folder, 'server.js') });
    this.#worker.on('error', (error) => this.heard.push({ method: 'died', params: error }));
    this.#worker.on('message', (message: Message) => this.#hear(message));
  }

  /** `files` are texts by their URI. */
  static async start(files: Readonly<Record<string, string>>): Promise<WorkerServer> {
    const folder = await mkdtemp(join(tmpdir(), 'changewright-worker-'));
    const common = { bundle: true, platform: 'browser', format: 'iife', target: 'es2022', logLevel: 'silent' } as const;
    await build({ ...common, entryPoints: ['server/worker-main.ts'], outfile: join(folder, 'server.js') });
    await build({
      ...common,
      entryPoints: ['host/holidays.ts'],
      globalName: 'changewrightHolidays',
      outfile: join(folder, 'holidays.js'),
    });
    await build({
      ...common,
      entryPoints: ['exporters/exporters.ts'],
      globalName: 'changewrightExporters',
      outfile: join(folder, 'exporters.js'),
    });
    return new WorkerServer(folder, files);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
    await rm(this.#folder, { recursive: true, force: true });
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  /** The answer, be it a result or an error. */
  async ask(method: string, params: object): Promise<Pick<Message, 'result' | 'error'>> {
    const id = ++this.#asked;
    const answered = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return answered;
  }

  #hear(message: Message): void {
    if (message.method === undefined) {
      this.#waiting.get(message.id as number)?.(message);
      return;
    }
    this.heard.push(message);
    if (message.id !== undefined) this.#send({ id: message.id, result: this.#answer(message) });
  }

  #answer({ method, params }: Message): unknown {
    const { uri = '' } = (params ?? {}) as { uri?: string };
    switch (method) {
      case READ_FILE_REQUEST:
        return this.#files[uri] === undefined ? null : { text: this.#files[uri] };
      case READ_ATTACHMENT_REQUEST:
        return this.#attachmentOf(params as ReadAttachmentParams);
      case LIST_FOLDER_REQUEST:
        return this.#entriesOf(uri);
      case SCRIPT_REQUEST:
        return join(this.#folder, `${(params as ScriptParams).name}.js`);
      default:
        return null;
    }
  }

  #attachmentOf({ uri, top }: ReadAttachmentParams): ReadAttachmentResult {
    if (!uri.startsWith(`${top}/`)) return { refusal: 'outside' };
    const text = this.#files[uri];
    return text === undefined ? { refusal: 'missing' } : { base64: Buffer.from(text).toString('base64') };
  }

  #entriesOf(folder: string): FolderEntry[] {
    const names = Object.keys(this.#files).filter((uri) => uri.startsWith(`${folder}/`));
    return names.map((uri) => ({ name: decodeURIComponent(uri.slice(folder.length + 1)), isFolder: false }));
  }

  #send(message: object): void {
    this.#worker.postMessage({ jsonrpc: '2.0', ...message });
  }
}
