import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CodeLens, InitializeParams } from 'vscode-languageserver-protocol/node';
import { Client, Folder, PUSH } from './client.ts';

/** Above each line in ‹› the lenses that it has. */
const PICTURE = `‹Preview | 2 of 28 answered›
kind: change-plan
title: "Ship"
size: large
‹2 of 2 answered›
when:
  start: 2026-12-01
  go-live: 2027-02-01
  end: 2027-03-01
  milestones: {told: {date: 2026-12-02, done-when: "Done"}}
‹0 of 2 answered›
risks: {}
`;
const PLAN = PICTURE.replace(/^‹.*›\n/gm, '');

let folder: Folder;
const clients: Client[] = [];

beforeAll(async () => {
  folder = await Folder.create({});
});

afterAll(async () => {
  for (const client of clients) client.process.kill();
  await folder.remove();
});

async function lensesOf(more: Partial<InitializeParams>): Promise<CodeLens[]> {
  const client = await Client.open(PUSH, [folder], more);
  clients.push(client);
  const uri = folder.uriOf('p.change.yaml');
  await client.openText(uri, PLAN);
  return client.ask('textDocument/codeLens', { textDocument: { uri } });
}

function draw(lenses: readonly CodeLens[]): string {
  const lines = PLAN.split('\n').flatMap((line, index) => {
    const above = lenses.filter(({ range }) => range.start.line === index).map(({ command }) => command?.title);
    return above.length > 0 ? [`‹${above.join(' | ')}›`, line] : [line];
  });
  return lines.join('\n');
}

it('tell how much is answered, and lead to the preview and to the questions', async () => {
  const commands = ['changewright.preview', 'changewright.showQuestions'];
  const lenses = await lensesOf({ initializationOptions: { commands } });
  expect(draw(lenses)).toBe(PICTURE);
  const uri = folder.uriOf('p.change.yaml');
  expect(lenses.map(({ command }) => command?.arguments)).toEqual([
    [uri],
    [{ uri, document: 0 }],
    [{ uri, document: 0, section: 'when' }],
    [{ uri, document: 0, section: 'risks' }],
  ]);
});

it('only tell it to a client that has no such commands', async () => {
  const lenses = await lensesOf({});
  expect(draw(lenses)).toBe(PICTURE.replace('Preview | ', ''));
  expect(new Set(lenses.map(({ command }) => command?.command))).toEqual(new Set(['']));
});
