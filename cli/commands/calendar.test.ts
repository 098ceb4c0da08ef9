import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../outcome.ts';
import { type Folder, makeFolder } from '../testing/folder.ts';
import { type CalendarOptions, calendar } from './calendar.ts';

const COMMS = `kind: communication-plan
title: "Office news"
people:
  rosa: {name: "Rosa Lindqvist"}
  tom: {name: "Tom Adeyemi"}
audiences:
  staff: {name: "All staff"}
schedule:
  talk:
    date: 2027-03-15 # a Monday
    time: "09:00"
    audiences: [staff]
    sender: rosa
  poster: {date: talk + 1 day, audiences: [staff]}
`;

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
  await folder.write('office.comms.yaml', COMMS);
});

afterEach(() => folder.remove());

const run = (paths: string[], options: CalendarOptions = {}) => calendar(paths, options, folder.environment);
const inFolder = (name: string) => path.join(folder.environment.cwd, name);

describe('an export', () => {
  test('is Markdown, unless the ending of the file says otherwise', async () => {
    const { exitCode, output } = await run([]);
    expect(exitCode).toBe(0);
    expect(output).toContain('| Mon 15 Mar | 09:00 | Talk | All staff |  | Rosa Lindqvist | planned |');
    const { notes } = await run(['office.comms.yaml'], { output: 'out/office.ics' });
    expect(notes).toEqual(['Wrote out/office.ics.']);
    expect(await readFile(inFolder('out/office.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test.each(['ics', 'csv', 'md'])('%s goes to standard output', async (format) => {
    const { exitCode, output } = await run(['*.yaml'], { format });
    expect([exitCode, output?.includes('Talk')]).toEqual([0, true]);
  });

  test('a workbook goes to a file or a pipe, not to a terminal', async () => {
    expect((await run([], { format: 'xlsx' })).bytes?.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    const environment = { ...folder.environment, isOutputTerminal: true };
    await expect(calendar([], { format: 'xlsx' }, environment)).rejects.toThrow('say with -o which file to write');
  });

  test('leaves restricted plans out unless they are asked for, and says so', async () => {
    await folder.write(
      'secret.comms.yaml',
      `${COMMS.replace('Office news', 'Zqxsecret')}confidentiality: restricted\n`,
    );
    const left = await run([]);
    expect(left.output).not.toContain('Zqxsecret');
    expect(left.notes).toEqual(['1 restricted plan is left out; --include restricted adds it.']);
    expect((await run([], { include: ['restricted'], format: 'csv' })).output).toContain('Zqxsecret');
  });

  test('of nothing is a mistake where something was looked for', async () => {
    await folder.write('other/readme.yaml', 'a: 1\n');
    expect((await run(['other'])).exitCode).toBe(2);
    expect((await run(['other'], { allowEmpty: true })).exitCode).toBe(0);
    const explicit = await run(['other/readme.yaml']);
    expect([explicit.exitCode, explicit.notes?.[0]]).toEqual([
      0,
      'other/readme.yaml is no plan: it has no "kind:" that is known.',
    ]);
  });

  test.each<[CalendarOptions, string]>([
    [{ format: 'pdf' }, 'A calendar cannot be written as pdf. --format takes ics, csv, xlsx or md.'],
    [{ output: 'a.doc' }, 'The ending of a.doc does not say which format'],
    [{ output: 'a.pdf' }, 'A calendar cannot be written as pdf. --format takes ics, csv, xlsx or md.'],
    [{ format: 'csv', output: 'a.xlsx' }, '--format says csv, but the name a.xlsx says xlsx.'],
    [{ include: ['grid'] }, '--include takes restricted, not "grid".'],
    [{ write: true }, '--write goes with --read'],
    [{ read: 'a.xlsx', format: 'md' }, '--read shows what a workbook changes'],
    [{ output: 'office.comms.yaml', format: 'md' }, 'no plan is ever written over'],
    [{ read: 'none.xlsx' }, 'There is no file none.xlsx.'],
    [{ read: 'office.comms.yaml' }, 'This is no workbook that can be read (XLSX).'],
  ])('%o is refused', async (options, message) => {
    await expect(run([], options)).rejects.toThrow(message);
    await expect(run([], options)).rejects.toBeInstanceOf(UsageError);
  });
});

describe('a workbook that comes back', () => {
  async function edited(cells: Readonly<Record<string, string>>): Promise<void> {
    const { bytes } = await run([], { format: 'xlsx' });
    const workbook = read(bytes, { type: 'array' });
    const sheet = workbook.Sheets.Schedule ?? {};
    for (const [place, text] of Object.entries(cells)) utils.sheet_add_aoa(sheet, [[text]], { origin: place });
    await writeFile(inFolder('schedule.xlsx'), write(workbook, { type: 'buffer', bookType: 'xlsx' }));
  }

  const plan = () => readFile(inFolder('office.comms.yaml'), 'utf8');

  test('shows what it would change and writes nothing', async () => {
    await edited({ B2: '10:30', A2: '2027-03-17' });
    const { exitCode, output, notes } = await run([], { read: 'schedule.xlsx' });
    expect(exitCode).toBe(0);
    expect(output?.split('\n').filter((line) => /^[-+] /.test(line))).toEqual([
      '-    date: 2027-03-15 # a Monday',
      '-    time: "09:00"',
      '+    date: 2027-03-17 # a Monday',
      '+    time: "10:30"',
    ]);
    expect(notes).toEqual([
      'schedule.xlsx Schedule: Poster counts from what was moved ("talk + 1 day") and moves along, from 2027-03-16 to 2027-03-18.',
      'schedule.xlsx Schedule A2: Talk: Date from 2027-03-15 to 2027-03-17.',
      'schedule.xlsx Schedule B2: Talk: Time from 09:00 to 10:30.',
      'Nothing is written yet: --write does it.',
    ]);
    expect(await plan()).toBe(COMMS);
  });

  test('is written where that is asked for, but for conflicts and what cannot be', async () => {
    await edited({ B2: '10:30', E2: 'Tom Adeyemi', E3: 'Nobody' });
    await folder.write('office.comms.yaml', COMMS.replace('"09:00"', '"11:00"'));
    const { exitCode, output, notes } = await run([], { read: 'schedule.xlsx', write: true });
    expect([exitCode, output]).toEqual([1, '']);
    expect(notes).toEqual([
      'schedule.xlsx Schedule E2: Talk: Sender from Rosa Lindqvist to Tom Adeyemi.',
      expect.stringMatching(/^schedule.xlsx Schedule B2: conflict: Talk: Time was 09:00 /),
      'schedule.xlsx Schedule E3: not taken over: Poster: nobody is called "Nobody" in the plan.',
      'Wrote office.comms.yaml.',
    ]);
    expect(await plan()).toBe(COMMS.replace('"09:00"', '"11:00"').replace('sender: rosa', 'sender: tom'));
  });

  test('with no change says so', async () => {
    await edited({});
    const { exitCode, output, notes } = await run([], { read: 'schedule.xlsx', write: true });
    expect([exitCode, output, notes]).toEqual([0, '', ['Nothing to take over.']]);
    expect(await plan()).toBe(COMMS);
  });
});
