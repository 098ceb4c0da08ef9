import { afterEach, describe, expect, test } from 'vitest';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../server/protocol/documents.ts';
import { Client, Folder, PULL } from './client.ts';
import { WorkerServer } from './worker-server.ts';

const PLAN = 'kind: change-plan\ntitle: Ship what matters\nwhy: {goal: {statement: Fewer and better launches}}\n';
const SECRET = 'kind: change-plan\ntitle: Close the mine\nconfidentiality: restricted\n';
const FILES = {
  'ship.change.yaml': PLAN,
  'mine.change.yaml': SECRET,
  'company.registry.yaml': 'kind: change-registry\n',
};

let folder: Folder | undefined;
let client: Client | undefined;

afterEach(async () => {
  await client?.stop();
  await folder?.remove();
  [folder, client] = [undefined, undefined];
});

async function start(files: Record<string, string> = FILES) {
  folder = await Folder.create(files);
  client = await Client.open(PULL, [folder]);
  const [to, at] = [client, folder];
  return (name: string, params: Omit<ExportParams, 'uri'>) =>
    to.ask<ExportResult>(EXPORT_REQUEST, { uri: at.uriOf(name), ...params });
}

function bytesOf(result: ExportResult): Buffer {
  if (!('base64' in result)) throw new Error(`no bytes: ${JSON.stringify(result).slice(0, 200)}`);
  return Buffer.from(result.base64, 'base64');
}

describe('a summary as a file', () => {
  test('has a name that says whose it is and for whom', async () => {
    const save = await start();
    expect(await save('ship.change.yaml', { format: 'md' })).toMatchObject({ name: 'ship-summary.md' });
    const forStaff = await save('ship.change.yaml', { format: 'pdf', reader: 'staff' });
    expect(forStaff).toMatchObject({ name: 'ship-for-staff.pdf' });
  });

  test.each([
    ['md', /^# Ship what matters/],
    ['html', /^<!DOCTYPE html>/],
    ['json', /^\{/],
  ] as const)('is text as %s', async (format, begins) => {
    const result = await (await start())('ship.change.yaml', { format });
    expect(result).toHaveProperty('text', expect.stringMatching(begins));
  });

  test.each([
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
    ['pptx', 'PK'],
  ] as const)('is bytes as %s, the same each time', async (format, begins) => {
    const save = await start();
    const result = await save('ship.change.yaml', { format, paper: 'letter' });
    expect(bytesOf(result).toString('latin1').startsWith(begins)).toBe(true);
    expect(await save('ship.change.yaml', { format, paper: 'letter' })).toEqual(result);
  });

  test('is refused where there is no plan, or a restricted one that nobody asked for', async () => {
    const save = await start();
    expect(await save('company.registry.yaml', { format: 'md' })).toEqual({ refusal: 'no-plan' });
    expect(await save('mine.change.yaml', { format: 'pdf' })).toEqual({ refusal: 'restricted' });
    const asked = await save('mine.change.yaml', { format: 'md', include: ['restricted'] });
    expect(asked).toHaveProperty('text', expect.stringContaining('Close the mine'));
    const staff = await save('mine.change.yaml', { format: 'md', reader: 'staff', include: ['restricted'] });
    expect(staff).toEqual({ refusal: 'restricted' });
  });

  test('goes without a logo that is no picture, and says so', async () => {
    const brand = 'summary: {brand: {logo: ./logo.png}}\n';
    const save = await start({ ...FILES, 'changewright.yaml': brand, 'logo.png': 'no picture' });
    expect(await save('ship.change.yaml', { format: 'md' })).toMatchObject({
      note: 'The logo ./logo.png is left out: it is neither PNG nor JPEG nor SVG.',
    });
  });

  test('is of a known format, on a known paper', async () => {
    const save = await start();
    const wrong: object[] = [{ format: 'exe' }, { format: 'pdf', paper: 'a0' }, { format: 'pptx', slides: 'many' }];
    for (const params of wrong)
      await expect(save('ship.change.yaml', params as ExportParams)).rejects.toThrow('wrong parameters');
  });
});

/** Two bundles are made for it. */
const WITH_BUNDLES = { timeout: 120_000 };

test('a worker writes the same bytes, with a script that it loads by then', WITH_BUNDLES, async () => {
  const uri = 'vfs://host/ship.change.yaml';
  const server = await WorkerServer.start({ [uri]: PLAN });
  const workspaceFolders = [{ uri: 'vfs://host', name: 'plans' }];
  await server.ask('initialize', { processId: null, capabilities: {}, workspaceFolders });
  server.notify('initialized', {});
  const asked = () => server.heard.flatMap(({ method, params }) => (method === 'changewright/script' ? [params] : []));
  expect(asked()).toEqual([]);
  const save = await start();
  for (const format of ['pdf', 'docx', 'pptx'] as const) {
    const { result } = await server.ask(EXPORT_REQUEST, { uri, format });
    expect(bytesOf(result as ExportResult).equals(bytesOf(await save('ship.change.yaml', { format })))).toBe(true);
  }
  expect(asked()).toEqual([{ name: 'exporters' }]);
  await server.stop();
});
