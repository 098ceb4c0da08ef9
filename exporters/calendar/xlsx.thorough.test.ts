import { readdirSync, readFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gatherCalendar } from '../../core/calendar/gather-calendar.ts';
import { COLUMNS, type Column, type ScheduleSheet, scheduleSheet } from '../../core/calendar/schedule-sheet.ts';
import { takeOver } from '../../core/calendar/take-over.ts';
import { applyEdits } from '../../core/edit/text-edit.ts';
import { english } from '../../core/messages/english.ts';
import { HOSTILE_TEXTS } from '../../core/testing/hostile-texts.ts';
import { memoryWorkspace, toUri } from '../../core/testing/memory-host.ts';
import { Wording } from '../../core/words/wording.ts';
import { readScheduleWorkbook } from '../read-schedule-workbook.ts';
import { writeSchedule } from './xlsx.ts';

const EXAMPLES = ['draft', 'engineering', 'hospital', 'small'];
const TODAY = '2027-01-15';
const ENGLISH = new Wording(english);

function filesOf(example: string): Record<string, string> {
  const folder = `examples/${example}`;
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

async function sheetOf(files: Record<string, string>) {
  const workspace = await memoryWorkspace(files, TODAY);
  const uris = workspace.planUris();
  const { calendar } = await gatherCalendar(workspace, uris, false);
  if (!calendar) throw new Error('There is no calendar.');
  return { workspace, uris, sheet: scheduleSheet(calendar) };
}

/** The same workbook with other entries, as another program writes it. */
function edited(bytes: Uint8Array, edit: (set: (row: number, column: Column, entry: string | number) => void) => void) {
  const workbook = read(bytes, { type: 'array' });
  const sheet = workbook.Sheets[workbook.SheetNames[0] as string];
  edit((row, column, entry) => {
    if (sheet) utils.sheet_add_aoa(sheet, [[entry]], { origin: { r: row + 1, c: COLUMNS.indexOf(column) } });
  });
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }));
}

async function readBack(bytes: Uint8Array) {
  const schedule = await readScheduleWorkbook(bytes);
  if (typeof schedule === 'string') throw new Error(schedule);
  return schedule;
}

describe.each(EXAMPLES)('the calendar of %s', (example) => {
  test('comes back from an untouched workbook without a difference', async () => {
    const { workspace, uris, sheet } = await sheetOf(filesOf(example));
    expect(sheet.rows.length).toBeGreaterThan(0);
    for (const bytes of [writeSchedule(sheet), edited(writeSchedule(sheet), () => undefined)]) {
      const taken = await takeOver(workspace, uris, await readBack(bytes), ENGLISH);
      expect(taken).toEqual({ changes: [], problems: [], edits: new Map() });
    }
  });
});

test('whatever somebody enters that can be taken over stands in the next workbook', async () => {
  const files = filesOf('engineering');
  const { sheet } = await sheetOf(files);
  const bytes = writeSchedule(sheet);
  const single = sheet.rows.flatMap(({ key }, at) => (key.includes('#') ? [] : [at]));
  const change = fc.oneof(
    fc.record({ column: fc.constant<Column>('time'), entry: fc.constantFrom('07:15', '18:30', '') }),
    fc.record({ column: fc.constant<Column>('status'), entry: fc.constantFrom('planned', 'sent', 'cancelled') }),
    fc.record({ column: fc.constant<Column>('sender'), entry: fc.constantFrom(...sheet.choices.sender) }),
    fc.record({
      column: fc.constant<Column>('audiences'),
      entry: fc
        .uniqueArray(fc.constantFrom(...sheet.choices.audiences), { minLength: 1, maxLength: 4 })
        .map((all) => all.join('; ')),
    }),
    fc.record({
      column: fc.constant<Column>('channels'),
      entry: fc
        .uniqueArray(fc.constantFrom(...sheet.choices.channels), { minLength: 1, maxLength: 3 })
        .map((all) => all.join('; ')),
    }),
    fc.record({
      column: fc.constant<Column>('date'),
      entry: fc.constantFrom('2027-03-10', '2027-04-21', '2027-05-05'),
    }),
  );
  const changes = fc.uniqueArray(fc.tuple(fc.constantFrom(...single), change), {
    minLength: 1,
    maxLength: 12,
    selector: ([row, { column }]) => `${row} ${column}`,
  });
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const { workspace, uris } = await sheetOf(files);
      const left = edited(bytes, (set) => {
        for (const [row, { column, entry }] of all) set(row, column, entry);
      });
      const taken = await takeOver(workspace, uris, await readBack(left), ENGLISH);
      expect(taken?.problems.filter(({ type }) => type !== 'note')).toEqual([]);
      for (const [uri, edits] of taken?.edits ?? [])
        workspace.setText(uri, applyEdits(workspace.fileOf(uri)?.file.text ?? '', edits));
      const { calendar } = await gatherCalendar(workspace, uris, false);
      if (!calendar) throw new Error('There is no calendar any more.');
      const rows = new Map(scheduleSheet(calendar).rows.map(({ key, texts }) => [key, texts]));
      for (const [row, { column, entry }] of all) expect(rows.get(sheet.rows[row]?.key ?? '')?.[column]).toBe(entry);
    }),
    { numRuns: 15 },
  );
});

const COMMS = `kind: communication-plan
title: "Office news"
audiences:
  staff: {name: "All staff"}
schedule:
  talk: {date: 2027-03-15, time: "09:00", audiences: [staff], subject: "SUBJECT"}
`;

async function small(subject = 'A talk'): Promise<{ readonly sheet: ScheduleSheet; readonly bytes: Uint8Array }> {
  const { sheet } = await sheetOf({ 'office.comms.yaml': COMMS.replace('"SUBJECT"', JSON.stringify(subject)) });
  return { sheet, bytes: writeSchedule(sheet) };
}

test('days and times are real ones, and each text is text', async () => {
  const workbook = read((await small('=1+1')).bytes, { type: 'array', cellNF: true });
  const sheet = workbook.Sheets.Schedule;
  expect([sheet?.A2?.t, sheet?.A2?.w, sheet?.B2?.t, sheet?.B2?.w]).toEqual(['n', '2027-03-15', 'n', '09:00']);
  expect([sheet?.C2?.t, sheet?.C2?.v, sheet?.C2?.f]).toEqual(['s', '=1+1', undefined]);
});

test('its head stays in sight, and lists offer what may be written', async () => {
  const xml = strFromU8(unzipSync((await small()).bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(
    [...xml.matchAll(/sqref="([^"]+)"><formula1>([^<]*)<\/formula1>/g)].map(([, place, list]) => [place, list]),
  ).toEqual([
    ['D2:D2', "'changewright lists'!$A$1:$A$3"],
    ['E2:E2', "'changewright lists'!$B$1:$B$1"],
    ['F2:F2', "'changewright lists'!$C$1:$C$1"],
  ]);
});

test('no text of a plan becomes a formula or breaks the workbook', async () => {
  for (const hostile of HOSTILE_TEXTS) {
    const { sheet, bytes } = await small(hostile);
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, part] of parts) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
    for (const part of Object.values(unzipSync(bytes))) expect(openTags(strFromU8(part))).toEqual([]);
    expect((await readBack(bytes)).originals.size).toBe(sheet.rows.length);
  }
});

test('the same calendar on the same day gives the same bytes', async () => {
  expect((await small()).bytes).toEqual((await small()).bytes);
});

/** What is opened in XML and not closed again in the same order. */
function openTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, isEnd, name = '', isEmpty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (isEnd) expect(open.pop()).toBe(name);
    else if (!isEmpty) open.push(name);
  }
  return open;
}

describe('a workbook that is none of ours', () => {
  test('anything else', async () => {
    expect(await readScheduleWorkbook(strToU8('not a workbook'))).toBe('not-a-workbook');
    expect(await readScheduleWorkbook(new Uint8Array())).toBe('not-a-workbook');
    expect(await readScheduleWorkbook(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-a-workbook');
    expect(await readScheduleWorkbook((await small()).bytes.slice(0, 3_000))).toBe('not-a-workbook');
  });

  test('any other workbook', async () => {
    const workbook = utils.book_new(utils.aoa_to_sheet([['Date'], ['2027-03-15']]));
    expect(await readScheduleWorkbook(new Uint8Array(write(workbook, { type: 'array' })))).toBe('not-ours');
  });

  test('one that is small only on the outside, whatever it says of its size', async () => {
    const parts = unzipSync((await small()).bytes);
    const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(64_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readScheduleWorkbook(bomb)).toBe('too-large');
    expect(await readScheduleWorkbook(withDeclaredSizes(bomb, 100))).toBe('too-large');
  });

  test('one with more rows than a schedule has', async () => {
    const workbook = utils.book_new(utils.aoa_to_sheet(Array.from({ length: 20_500 }, (_, at) => [at])));
    const bytes = new Uint8Array(write(workbook, { type: 'array', compression: true }));
    expect(await readScheduleWorkbook(bytes)).toBe('too-large');
  });
});

/** Each part says that it is so small. */
function withDeclaredSizes(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 30; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

test('of a formula the value counts that stands there, and what lies beyond the workbook is not looked at', async () => {
  const { workspace, uris, sheet } = await sheetOf({ 'office.comms.yaml': COMMS });
  const parts = unzipSync(writeSchedule(sheet));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const withFormula = xml.replace(/(<c r="B2"[^>]*>)<v>[^<]*<\/v>/, '$1<f>[1]Other!A1</f><v>0.5</v>');
  expect(withFormula).not.toBe(xml);
  const link = strToU8('<externalLink xmlns:r="x"><externalBook r:id="rId1"/></externalLink>');
  const bytes = zipSync({
    ...parts,
    'xl/worksheets/sheet1.xml': strToU8(withFormula),
    'xl/externalLinks/externalLink1.xml': link,
  });
  const taken = await takeOver(workspace, uris, await readBack(bytes), ENGLISH);
  expect(taken?.changes.map(({ message }) => message)).toEqual(['SUBJECT: Time from 09:00 to 12:00.']);
  expect(taken?.edits.has(toUri('office.comms.yaml'))).toBe(true);
});
