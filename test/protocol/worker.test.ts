import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The same server as a web worker: bundled for a browser, which fails on any import of Node, with the client's files. */

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const FILES: Readonly<Record<string, string>> = {
  'vfs://host/plans/company.registry.yaml': 'kind: change-registry\ntitle: "Company"\npeople:\n  ada: {name: "Ada"}\n',
  'vfs://host/plans/a.change.yaml':
    'kind: change-plan\ntitle: "Ship"\nuses: [./company.registry.yaml]\nwho:\n  roles: {sponsor: ada, lead: adda}\n',
};

/** What a browser gives a worker, over what Node gives one. */
const SHIM =
  "const { parentPort } = require('node:worker_threads'); globalThis.self = globalThis; globalThis.postMessage = (data) => parentPort.postMessage(data); globalThis.addEventListener = () => {}; parentPort.on('message', (data) => globalThis.onmessage?.({ data }));";

let folder: string;
let worker: Worker;
const heard: Message[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changewright-worker-'));
  const outfile = join(folder, 'worker.cjs');
  await build({
    entryPoints: ['server/worker-main.ts'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    outfile,
    banner: { js: SHIM },
    logLevel: 'silent',
  });
  worker = new Worker(outfile);
  worker.on('error', (error) => heard.push({ method: 'died', params: error }));
  worker.on('message', (message: Message) => {
    heard.push(message);
    if (message.method && message.id !== undefined) answer(message);
  });
});

afterAll(async () => {
  await worker?.terminate();
  await rm(folder, { recursive: true, force: true });
});

function answer({ id, method, params }: Message): void {
  const { uri } = (params ?? {}) as { uri?: string };
  const results: Record<string, unknown> = {
    'changewright/readFile': FILES[uri ?? ''] ?? null,
    'changewright/listFiles': Object.keys(FILES),
  };
  send({ id: id as number, result: results[method as string] ?? null });
}

function send(message: object): void {
  worker.postMessage({ jsonrpc: '2.0', ...message });
}

it('finds the same in a worker as everywhere', async () => {
  send({
    id: 1,
    method: 'initialize',
    params: { processId: null, capabilities: {}, workspaceFolders: [{ uri: 'vfs://host/plans', name: 'plans' }] },
  });
  await expect.poll(() => heard.some(({ id, result }) => id === 1 && result), { timeout: 20_000 }).toBe(true);
  send({ method: 'initialized', params: {} });
  const uri = 'vfs://host/plans/a.change.yaml';
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'changewright', version: 1, text: FILES[uri] } },
  });
  const errors = () => {
    const published = heard.findLast(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === uri,
    );
    const { diagnostics = [] } = (published?.params ?? {}) as { diagnostics?: { severity: number; message: string }[] };
    return diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => message);
  };
  await expect
    .poll(errors, { timeout: 20_000 })
    .toEqual(['There is no person called "adda"; did you mean "ada"?\nWrite ada, or define "adda" under people.']);
});
