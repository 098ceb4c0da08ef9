import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClientCapabilities, InlayHint } from 'vscode-languageserver-protocol/node';
import { Client, Folder, PUSH } from './client.ts';

const REGISTRY = 'kind: change-registry\ntitle: A\npeople:\n  dana: {name: "Dana Osei"}\n';
/** Between ‹ and › what an editor shows beside the text. */
const PICTURE = `kind: change-plan
title: "Ship"
uses: [./a.registry.yaml]
when:
  start: 2026-12-01‹Tue›
  go-live: start + 2 weeks‹= Tue 15 Dec 2026›
who:
  roles: {sponsor: dana‹Dana Osei›}
risks:
  late: {likelihood: 2, impact: 3‹score 6›}
`;
const PLAN = PICTURE.replace(/‹[^›]*›/g, '');
const WITH_SETTINGS: ClientCapabilities = {
  ...PUSH,
  workspace: {
    ...PUSH.workspace,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
};

let folder: Folder;
const clients: Client[] = [];

beforeAll(async () => {
  folder = await Folder.create({ 'a.registry.yaml': REGISTRY, 'p.change.yaml': PLAN });
});

afterAll(async () => {
  for (const client of clients) client.process.kill();
  await folder.remove();
});

async function open(capabilities: ClientCapabilities = PUSH): Promise<Client> {
  const client = await Client.open(capabilities, [folder]);
  clients.push(client);
  return client;
}

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function hintsIn(client: Client, name: string, range = WHOLE): Promise<InlayHint[]> {
  return client.ask('textDocument/inlayHint', { textDocument: { uri: folder.uriOf(name) }, range });
}

function labelOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

function draw(hints: readonly InlayHint[]): string {
  const lines = PLAN.split('\n');
  for (const hint of [...hints].sort((a, b) => b.position.character - a.position.character)) {
    const { line, character } = hint.position;
    const text = lines[line] as string;
    lines[line] = `${text.slice(0, character)}‹${labelOf(hint)}›${text.slice(character)}`;
  }
  return lines.join('\n');
}

it('tell days, names and scores, where they are asked for', async () => {
  const client = await open();
  await client.openText(folder.uriOf('p.change.yaml'), PLAN);
  const hints = await hintsIn(client, 'p.change.yaml');
  expect(draw(hints)).toBe(PICTURE);
  const part = { start: { line: 5, character: 0 }, end: { line: 7, character: 0 } };
  expect((await hintsIn(client, 'p.change.yaml', part)).map(labelOf)).toEqual(['= Tue 15 Dec 2026']);
});

it('write a score where it is wanted', async () => {
  const client = await open();
  await client.openText(folder.uriOf('p.change.yaml'), PLAN);
  const score = (await hintsIn(client, 'p.change.yaml')).find(({ textEdits }) => textEdits);
  expect(score?.textEdits).toEqual([
    { range: { start: score?.position, end: score?.position }, newText: ', score: 6' },
  ]);
});

it('lead from a name to where it is defined, and tell a date in full', async () => {
  const client = await open();
  await client.openText(folder.uriOf('p.change.yaml'), PLAN);
  const hints = await hintsIn(client, 'p.change.yaml');
  expect(hints[2]?.label).toEqual([
    {
      value: 'Dana Osei',
      location: {
        uri: folder.uriOf('a.registry.yaml'),
        range: { start: { line: 3, character: 2 }, end: { line: 3, character: 6 } },
      },
    },
  ]);
  expect(hints[1]?.tooltip).toMatch(/^Tuesday, 15 December 2026, .*\n2 weeks after start, Tuesday, 1 December 2026$/);
});

it('are asked for again when another file has changed what they say', async () => {
  const client = await open(WITH_SETTINGS);
  await client.openText(folder.uriOf('p.change.yaml'), PLAN);
  await client.openText(folder.uriOf('a.registry.yaml'), REGISTRY);
  expect((await hintsIn(client, 'p.change.yaml')).map(labelOf)).toContain('Dana Osei');
  await client.diagnostics(folder.uriOf('a.registry.yaml'), 1);
  client.heard.length = 0;
  await client.change(folder.uriOf('a.registry.yaml'), 2, [{ text: REGISTRY.replace('Osei', 'Mensah') }]);
  await client.until(() => client.heard.some(({ method }) => method === 'workspace/inlayHint/refresh'));
  await client.until(() => client.heard.some(({ method }) => method === 'workspace/codeLens/refresh'));
  expect((await hintsIn(client, 'p.change.yaml')).map(labelOf)).toContain('Dana Mensah');
});

it('follow the settings, asked for or sent', async () => {
  const asked = await open(WITH_SETTINGS);
  let names = false;
  asked.connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => (section === 'changewright' ? { inlayHints: { names } } : null)),
  );
  await asked.openText(folder.uriOf('p.change.yaml'), PLAN);
  expect((await hintsIn(asked, 'p.change.yaml')).map(labelOf)).toEqual(['Tue', '= Tue 15 Dec 2026', 'score 6']);
  names = true;
  asked.heard.length = 0;
  await asked.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await asked.until(() => asked.heard.some(({ method }) => method === 'workspace/inlayHint/refresh'));
  expect((await hintsIn(asked, 'p.change.yaml')).map(labelOf)).toContain('Dana Osei');

  const sent = await open();
  await sent.openText(folder.uriOf('p.change.yaml'), PLAN);
  const settings = { changewright: { inlayHints: { dates: false, scores: false } } };
  await sent.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  expect((await hintsIn(sent, 'p.change.yaml')).map(labelOf)).toEqual(['Dana Osei']);
});

it('are none in a file that holds no plan', async () => {
  const client = await open();
  await client.openText(folder.uriOf('k8s.yaml'), 'apiVersion: v1\ndate: 2026-12-01\n', 'yaml');
  expect(await hintsIn(client, 'k8s.yaml')).toEqual([]);
  expect(await hintsIn(client, 'unknown.change.yaml')).toEqual([]);
});
