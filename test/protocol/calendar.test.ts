import { read, utils, write } from '@e965/xlsx';
import { afterEach, describe, expect, test } from 'vitest';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import {
  CALENDAR_EXPORT_REQUEST,
  type CalendarExportParams,
  type ExportResult,
  TAKE_OVER_REQUEST,
  type TakenOverWorkbook,
  type TakeOverResult,
} from '../../server/protocol/documents.ts';
import { Client, Folder, PULL } from './client.ts';
import { WorkerServer } from './worker-server.ts';

const COMMS = `kind: communication-plan
title: "Office news"
people:
  rosa: {name: "Rosa Lindqvist"}
  tom: {name: "Tom Adeyemi"}
audiences:
  staff: {name: "All staff"}
schedule:
  talk: {date: 2027-03-15, time: "09:00", audiences: [staff], sender: rosa}
  poster: {date: talk + 1 day, audiences: [staff]}
`;
const SECRET = 'kind: communication-plan\ntitle: "Close the mine"\nconfidentiality: restricted\n';

let folder: Folder | undefined;
let client: Client | undefined;

afterEach(async () => {
  await client?.stop();
  await folder?.remove();
  [folder, client] = [undefined, undefined];
});

async function start(files: Record<string, string> = { 'office.comms.yaml': COMMS }) {
  folder = await Folder.create(files);
  const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
  client = await Client.open({ ...PULL, workspace: { ...PULL.workspace, workspaceEdit } }, [folder]);
  return { client, folder };
}

/** The workbook with other texts in some places. */
function edited(result: ExportResult, places: Readonly<Record<string, string>>): string {
  if (!('base64' in result)) throw new Error(`no bytes: ${JSON.stringify(result)}`);
  const workbook = read(result.base64, { type: 'base64' });
  const sheet = workbook.Sheets.Schedule ?? {};
  for (const [place, text] of Object.entries(places)) utils.sheet_add_aoa(sheet, [[text]], { origin: place });
  return write(workbook, { type: 'base64', bookType: 'xlsx' });
}

describe('the calendar as a file', () => {
  test.each([
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['csv', /^\uFEFFDate,Time,/],
    ['md', /^# Communications: Office news/],
  ] as const)('%s of one plan', async (format, begins) => {
    const { client, folder } = await start();
    const params: CalendarExportParams = { uri: folder.uriOf('office.comms.yaml'), format };
    const result = await client.ask<ExportResult>(CALENDAR_EXPORT_REQUEST, params);
    expect(result).toEqual({ name: `office-calendar.${format}`, text: expect.stringMatching(begins) });
  });

  test('of all plans leaves out what is restricted, and says so', async () => {
    const { client } = await start({ 'office.comms.yaml': COMMS, 'mine.comms.yaml': SECRET });
    const result = await client.ask<ExportResult>(CALENDAR_EXPORT_REQUEST, { format: 'md' });
    expect(result).toMatchObject({ name: 'communications-calendar.md', note: '1 restricted plan is left out.' });
  });

  test('is refused where there is none', async () => {
    const { client, folder } = await start({ 'mine.comms.yaml': SECRET, 'a.registry.yaml': 'kind: change-registry\n' });
    const ask = (name: string) => client.ask(CALENDAR_EXPORT_REQUEST, { uri: folder.uriOf(name), format: 'ics' });
    expect(await ask('mine.comms.yaml')).toEqual({ refusal: 'restricted' });
    expect(await ask('a.registry.yaml')).toEqual({ refusal: 'no-plan' });
    await expect(client.ask(CALENDAR_EXPORT_REQUEST, { format: 'exe' })).rejects.toThrow('wrong parameters');
  });
});

describe('a workbook that comes back', () => {
  test('is told in words, as an edit in which each change waits for a yes', async () => {
    const { client, folder } = await start();
    const exported = await client.ask<ExportResult>(CALENDAR_EXPORT_REQUEST, { format: 'xlsx' });
    const base64 = edited(exported, { B2: '10:30', E2: 'Tom Adeyemi', E3: 'Nobody' });
    const result = await client.ask<TakenOverWorkbook>(TAKE_OVER_REQUEST, { name: 'schedule.xlsx', base64 });
    expect(result.changes).toEqual([
      { place: 'B2', message: 'Talk: Time from 09:00 to 10:30.' },
      { place: 'E2', message: 'Talk: Sender from Rosa Lindqvist to Tom Adeyemi.' },
    ]);
    expect(result.problems).toEqual([
      { type: 'problem', place: 'E3', message: 'Poster: nobody is called "Nobody" in the plan.' },
    ]);
    const { documentChanges = [], changeAnnotations = {} } = result.edit as WorkspaceEdit;
    const [{ textDocument, edits }] = documentChanges as [TextDocumentEdit];
    expect(textDocument.uri).toBe(folder.uriOf('office.comms.yaml'));
    expect(edits.map((edit) => 'newText' in edit && edit.newText)).toEqual(['"10:30"', 'tom']);
    expect(Object.values(changeAnnotations)).toEqual([
      { label: 'Talk: Time from 09:00 to 10:30.', description: 'schedule.xlsx B2', needsConfirmation: true },
      {
        label: 'Talk: Sender from Rosa Lindqvist to Tom Adeyemi.',
        description: 'schedule.xlsx E2',
        needsConfirmation: true,
      },
    ]);
  });

  test('without a change comes without an edit', async () => {
    const { client } = await start();
    const exported = await client.ask<ExportResult>(CALENDAR_EXPORT_REQUEST, { format: 'xlsx' });
    const params = { name: 'schedule.xlsx', base64: edited(exported, {}) };
    expect(await client.ask<TakeOverResult>(TAKE_OVER_REQUEST, params)).toEqual({ changes: [], problems: [] });
  });

  test.each(['', 'AAAA', 'no base64', Buffer.from('a text').toString('base64')])('%j is refused', async (base64) => {
    const { client } = await start();
    expect(await client.ask<TakeOverResult>(TAKE_OVER_REQUEST, { name: 'schedule.xlsx', base64 })).toEqual({
      refusal: 'schedule.xlsx: This is no workbook that can be read (XLSX).',
    });
  });
});

test('a worker writes and reads workbooks too', async () => {
  const server = await WorkerServer.start({ 'vfs://host/office.comms.yaml': COMMS });
  const workspaceFolders = [{ uri: 'vfs://host', name: 'plans' }];
  await server.ask('initialize', { processId: null, capabilities: {}, workspaceFolders });
  server.notify('initialized', {});
  const exported = await server.ask(CALENDAR_EXPORT_REQUEST, { format: 'xlsx' });
  const base64 = edited(exported.result as ExportResult, { B2: '10:30' });
  const { result } = await server.ask(TAKE_OVER_REQUEST, { name: 'schedule.xlsx', base64 });
  expect((result as TakenOverWorkbook).changes).toEqual([{ place: 'B2', message: 'Talk: Time from 09:00 to 10:30.' }]);
  await server.stop();
});
