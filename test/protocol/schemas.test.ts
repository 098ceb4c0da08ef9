import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The schemas alone, in another editor's YAML server: what Changewright does not run still helps. */

let server: ChildProcess;
let connection: MessageConnection;
const published = new Map<string, (diagnostics: { message: string }[]) => void>();

beforeAll(async () => {
  const entry = 'node_modules/yaml-language-server/bin/yaml-language-server';
  server = spawn(process.execPath, [entry, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  if (!server.stdout || !server.stdin) throw new Error('the server has no pipes');
  connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : null)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) =>
    published.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } });
});

afterAll(() => {
  connection?.dispose();
  server?.kill();
});

const schema = (name: string) => pathToFileURL(`schemas/${name}.schema.json`).href;
const settings = {
  validate: true,
  hover: true,
  schemaStore: { enable: false },
  schemas: {
    [schema('change-plan')]: '*.change.yaml',
    [schema('communication-plan')]: '*.comms.yaml',
    [schema('change-registry')]: '*.registry.yaml',
  },
};

async function open(name: string, text: string): Promise<string[]> {
  const uri = `file:///w/${name}`;
  const answer = new Promise<{ message: string }[]>((resolve) => published.set(uri, resolve));
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  return (await answer).map(({ message }) => message);
}

it('are read by another YAML server: a sound plan is sound, a slip is found', async () => {
  expect(
    await open(
      'a.change.yaml',
      'kind: change-plan\ntitle: "Ship"\nrisks:\n  late:\n    event: "We are late"\n    likelihood: 3\n',
    ),
  ).toEqual([]);
  const messages = await open(
    'b.change.yaml',
    'kind: change-plan\ntitle: "Ship"\nrisks:\n  late:\n    evnt: "We are late"\n',
  );
  expect(messages).toEqual([expect.stringContaining('evnt')]);
  expect(await open('c.registry.yaml', 'kind: change-registry\ntitle: "Company"\nworking-week: [mon, tue]\n')).toEqual(
    [],
  );
});

it('teach in its hovers what a field is', async () => {
  await open('d.comms.yaml', 'kind: communication-plan\ntitle: "Talk"\nmessages:\n  core: "One sentence"\n');
  const hover = await connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri: 'file:///w/d.comms.yaml' },
    position: { line: 3, character: 3 },
  });
  expect(hover.contents.value).toMatch(/message/i);
});
