import { afterEach, expect, it } from 'vitest';
import { type FolderEntry, LIST_FOLDER_REQUEST, READ_FILE_REQUEST } from '../../server/protocol/host.ts';
import { Client, codes, Folder, PULL, PUSH } from './client.ts';

const PLANS = 'memfs:/our plans';
const FILES: Readonly<Record<string, string>> = {
  'company.registry.yaml': 'kind: change-registry\ntitle: "Company"\npeople:\n  ada: {name: "Ada"}\n',
  'ship.change.yaml':
    'kind: change-plan\ntitle: "Ship"\nuses: [./company.registry.yaml]\nwho:\n  roles: {sponsor: adda}\n',
  'drafts/left-out.change.yaml': 'kind: change-plan\ntitle: "Left out"\nwy: wrong\n',
  '.changewrightignore': 'drafts/\n',
};
const SHIP = `${PLANS}/ship.change.yaml`;

let client: Client;
afterEach(() => client?.stop());

/** The virtual file system, as VS Code shows it to the server. */
function serve(): void {
  const pathOf = (uri: string) => `${decodeURIComponent(uri)}/`.slice(`${PLANS}/`.length).replace(/\/$/, '');
  client.connection.onRequest(READ_FILE_REQUEST, ({ uri }: { uri: string }) => {
    const text = FILES[pathOf(uri)];
    return text === undefined ? null : { text };
  });
  client.connection.onRequest(LIST_FOLDER_REQUEST, ({ uri }: { uri: string }): FolderEntry[] => {
    const folder = pathOf(uri) === '' ? '' : `${pathOf(uri)}/`;
    const below = Object.keys(FILES).flatMap((path) => (path.startsWith(folder) ? path.slice(folder.length) : []));
    return below.map((path) => ({ name: path.split('/')[0] as string, isFolder: path.includes('/') }));
  });
}

async function open(): Promise<void> {
  client = Client.start();
  serve();
  await client.initialize(PUSH, [], { workspaceFolders: [{ uri: PLANS, name: 'plans' }] });
}

it('a plan in a virtual file system is checked with the files around it', async () => {
  await open();
  await client.openText(SHIP, FILES['ship.change.yaml'] as string);
  const messages = (await client.diagnostics(SHIP, 1)).map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringContaining('"adda"; did you mean "ada"'));
});

it('what is ignored there is left out', async () => {
  await open();
  const { plans } = await client.ask<{ plans: number }>('changewright/validateWorkspace', {});
  expect(plans).toBe(2);
});

it('a client that has no such file system leaves nothing waiting', async () => {
  const folder = await Folder.create({});
  client = await Client.open(PULL, [folder]);
  await client.openText(SHIP, FILES['ship.change.yaml'] as string);
  const { items } = await client.ask<{ items: [] }>('textDocument/diagnostic', { textDocument: { uri: SHIP } });
  expect(codes(items)).toContain('missing-file');
  await folder.remove();
});
