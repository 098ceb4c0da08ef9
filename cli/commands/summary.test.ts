import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, makeFolder } from '../testing/folder.ts';
import { type SummaryOptions, summary } from './summary.ts';

const PLAN = 'p.change.yaml';
const RESTRICTED = 'secret.change.yaml';

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
  await folder.write(PLAN, 'kind: change-plan\ntitle: Ship what matters\n');
  await folder.write(RESTRICTED, 'kind: change-plan\ntitle: Close the mine\nconfidentiality: restricted\n');
});

afterEach(() => folder.remove());

const run = (options: SummaryOptions, plan = PLAN) => summary(plan, options, folder.environment);
const written = (file: string) => readFile(path.join(folder.path, file));

describe('the format', () => {
  it('is Markdown where nobody says', async () => {
    const { output } = await run({});
    expect(output).toContain('# Ship what matters');
  });

  it.each([
    ['s.pdf', '%PDF-'],
    ['S.PDF', '%PDF-'],
    ['s.json', '{'],
    ['s.markdown', '# '],
    ['summary', '# '],
  ])('is that of the ending of %s', async (output, start) => {
    const { notes } = await run({ output });
    expect(notes).toEqual([`Wrote ${output}.`]);
    expect((await written(output)).toString('latin1').startsWith(start)).toBe(true);
  });

  it('is what is asked for, where the ending says none', async () => {
    await run({ format: 'json', output: 'summary.txt' });
    expect(JSON.parse((await written('summary.txt')).toString('utf8')).version).toBe(1);
  });

  it.each([
    ['docx', 's.pdf', 'pdf says pdf. Choose a name that ends in .docx, or --format pdf.'],
    ['md', 's.htm', 'htm says html. Choose a name that ends in .md, or --format html.'],
    ['md', 's.ics', 'ics says ics. Choose a name that ends in .md.'],
  ])('%s is refused where the file is to be called %s', async (format, output, message) => {
    await expect(run({ format, output })).rejects.toThrow(`--format says ${format}, but the name s.${message}`);
    await expect(written(output)).rejects.toThrow('ENOENT');
  });

  it('is never written over a plan', async () => {
    for (const output of ['other.comms.yaml', 'x.YML'])
      await expect(run({ format: 'md', output })).rejects.toThrow('no plan is ever written over');
  });

  it('has to be said where the ending says none', async () => {
    await expect(run({ output: 's.xls' })).rejects.toThrow(
      'The ending of s.xls does not say which format: add --format md, html, docx, pptx, pdf or json.',
    );
    await expect(run({ format: 'xls' })).rejects.toThrow(
      'A summary cannot be written as xls. --format takes md, html, docx, pptx, pdf or json.',
    );
  });

  it('is bytes for a pipe, and nothing for a terminal', async () => {
    const { bytes, output } = await run({ format: 'pdf' });
    expect(new TextDecoder('latin1').decode(bytes).startsWith('%PDF-')).toBe(true);
    expect(output).toBeUndefined();
    const terminal = { ...folder.environment, isOutputTerminal: true };
    await expect(summary(PLAN, { format: 'pdf' }, terminal)).rejects.toThrow(
      'pdf is not for a terminal: say with -o which file to write.',
    );
    expect((await summary(PLAN, {}, terminal)).output).toContain('Ship what matters');
  });

  it('takes slides for PPTX only', async () => {
    await expect(run({ format: 'pdf', slides: 'deck' })).rejects.toThrow('--slides goes with pptx, not with pdf.');
    await expect(run({ format: 'pptx', slides: 'two' })).rejects.toThrow('--slides takes one or deck, not "two".');
    await expect(run({ paper: 'a5' })).rejects.toThrow('--paper takes a4 or letter, not "a5".');
  });
});

describe('who may know', () => {
  it('a restricted plan is shown when asked for, and not told of before', async () => {
    await expect(run({}, RESTRICTED)).rejects.toThrow(
      /^secret\.change\.yaml is restricted\. Add --include restricted if those who will read the summary may know it\.$/,
    );
    expect((await run({ include: ['restricted'] }, RESTRICTED)).output).toContain('Close the mine');
  });

  it('staff are never shown it', async () => {
    await expect(run({ for: 'staff' }, RESTRICTED)).rejects.toThrow(
      'secret.change.yaml is restricted, so nothing of it is for staff.',
    );
    await expect(run({ for: 'staff', include: ['restricted'] }, RESTRICTED)).rejects.toThrow(
      '--include restricted is for sponsors only: staff are never shown what it adds.',
    );
  });

  it('names readers and what may be asked for', async () => {
    await expect(run({ for: 'boss' })).rejects.toThrow('--for takes sponsor or staff, not "boss".');
    await expect(run({ include: ['all'] })).rejects.toThrow(
      '--include takes restricted, conversation-guides, learning-reviews or grid, not "all".',
    );
  });
});

it('a file elsewhere is told of as it was typed, and its folder is made', async () => {
  const output = path.join(folder.path, 'new', 's.md');
  const below = { ...folder.environment, cwd: path.join(folder.path, 'plans') };
  const { notes } = await summary(`../${PLAN}`, { output }, below);
  expect(notes).toEqual([`Wrote ${output}.`]);
  expect((await written('new/s.md')).toString()).toContain('# Ship what matters');
});

it('the plan itself is never written over, whatever its name', async () => {
  await folder.write('plan.txt', 'kind: change-plan\ntitle: Ship what matters\n');
  await expect(run({ format: 'md', output: './plan.txt' }, 'plan.txt')).rejects.toThrow(
    '-o names the plan itself, plan.txt, which would be lost. Choose another name.',
  );
  expect((await written('plan.txt')).toString()).toContain('kind: change-plan');
});

it('a logo that is not there is told of, and the summary is written', async () => {
  await folder.write('changewright.yaml', 'summary: {brand: {name: North Clinic, logo: ./logo.svg}}\n');
  const { output, notes } = await run({});
  expect(notes).toEqual(['The logo ./logo.svg is left out: there is no such file.']);
  expect(output).toContain('North Clinic');
});
