import { beforeEach, expect, test } from 'vitest';
import { DocumentGate, isPlanDocument } from './document-gate.ts';

interface Sent {
  readonly method: string;
  readonly version: number | undefined;
}

const uri = 'file:///plans/other.yaml';
const plan = 'kind: change-plan\n';

let sent: Sent[];
let onScreen: { text: string; version: number };
let gate: DocumentGate;
let folders: string[];

beforeEach(() => {
  sent = [];
  folders = [];
  onScreen = { text: '', version: 1 };
  gate = new DocumentGate(
    (uri) => ({ uri, languageId: 'yaml', ...onScreen }),
    () => folders,
  );
});

function send(method: string, textDocument: object): Promise<void> {
  return gate.sendNotification({ method }, record, { textDocument });
}

async function record(type: string | { readonly method: string }, params?: unknown): Promise<void> {
  const { textDocument } = params as { textDocument: { version?: number } };
  sent.push({ method: typeof type === 'string' ? type : type.method, version: textDocument.version });
}

function open(text: string, languageId = 'yaml', of = uri): Promise<void> {
  return send('textDocument/didOpen', { uri: of, languageId, version: 1, text });
}

function change(version: number): Promise<void> {
  return send('textDocument/didChange', { uri, version });
}

function hover(of = uri): Promise<string> {
  return gate.sendRequest('textDocument/hover', async () => 'asked', { textDocument: { uri: of } });
}

test('a plan is followed from opening to closing', async () => {
  await open(plan);
  await change(2);
  await send('textDocument/didClose', { uri });
  expect(sent.map(({ method }) => method)).toEqual([
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didClose',
  ]);
});

test('a configuration is served by its name, and is no plan', async () => {
  const configuration = 'file:///plans/changewright.yaml';
  await open('rules: {}\n', 'yaml', configuration);
  await open('rules: {}\n', 'changewright-configuration', 'file:///other/changewright.yaml');
  expect(sent).toHaveLength(2);
  expect(isPlanDocument({ uri: configuration, languageId: 'yaml', head: () => plan }, [])).toBe(false);
});

test('another YAML file is never spoken of', async () => {
  await open('kind: Deployment\n');
  await change(2);
  await send('textDocument/didSave', { uri });
  await send('textDocument/didClose', { uri });
  expect(await hover()).toBeNull();
  expect(sent).toEqual([]);
});

test('a file that becomes a plan is opened with the text of that moment, and older changes are not sent again', async () => {
  await open('');
  onScreen = { text: plan, version: 4 };
  await change(3);
  await change(4);
  await change(5);
  expect(sent).toEqual([
    { method: 'textDocument/didOpen', version: 4 },
    { method: 'textDocument/didChange', version: 5 },
  ]);
  expect(await hover()).toBe('asked');
});

test('the language decides before the text does', async () => {
  await open('', 'changewright');
  expect(sent).toHaveLength(1);
});

test('the old side of a comparison is not checked', async () => {
  await open(plan, 'changewright', 'git:/plans/ship.change.yaml?ref=HEAD');
  expect(sent).toEqual([]);
});

test('a file system is ours while a folder of it is open', async () => {
  await open(plan, 'changewright', 'memfs:/plans/ship.change.yaml');
  folders = ['memfs:/plans'];
  await open(plan, 'changewright', 'memfs:/plans/other.change.yaml');
  expect(gate.served).toEqual(['memfs:/plans/other.change.yaml']);
});

test('a restarted server has to be told again', async () => {
  await open(plan);
  gate.reset();
  expect(await hover()).toBeNull();
  await open(plan);
  expect(await hover()).toBe('asked');
});

test('requests that are about no document go through', async () => {
  expect(await gate.sendRequest('workspace/symbol', async () => 'asked', { query: '' })).toBe('asked');
});
