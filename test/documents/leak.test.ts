import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, type Packed, type Result } from '../command-line/packed.ts';
import { FEW, MARKED, markedPlans } from './marked-plans.ts';
import { canReadBack, textOfPages } from './read-back.ts';

const TODAY = ['--today', '2027-02-10'];

let packed: Packed;
let cwd: string;

beforeAll(async () => {
  packed = await installPacked();
  cwd = join(packed.folder, 'marked');
  await mkdir(join(cwd, '.git'), { recursive: true });
  for (const [name, text] of Object.entries(await markedPlans())) await writeFile(join(cwd, name), text);
});

afterAll(() => packed?.remove());

/** Runs the command, and gives all that it said and wrote as text: of a zipped document all of its parts. */
async function written(args: readonly string[], into: string): Promise<{ result: Result; text: string }> {
  const result = await packed.run([...args, ...TODAY, '-o', into], { cwd });
  const files = await filesIn(join(cwd, into));
  const texts = await Promise.all(files.map(async (file) => `${file}\n${await textOf(file)}`));
  return { result, text: [result.output, result.errors, ...texts].join('\n') };
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (/\.(docx|pptx|xlsx)$/.test(file))
    return Object.entries(unzipSync(bytes))
      .map(([name, part]) => `${name}\n${strFromU8(part)}`)
      .join('\n');
  if (file.endsWith('.pdf')) return canReadBack() ? (await textOfPages(bytes)).join('\n') : '';
  const text = bytes.toString('utf8');
  // Of a mail, what is encoded in it.
  const encoded = [...text.matchAll(/(?:^[A-Za-z0-9+/]{60,}={0,2}\r?\n?)+/gm)].map(([block]) => decode(block));
  return [text, ...encoded].join('\n');
}

function decode(block: string): string {
  return Buffer.from(block.replace(/\s/g, ''), 'base64').toString('utf8');
}

const SUMMARIES = ['md', 'html', 'json', 'docx', 'pptx', 'pdf'];

describe('what is not for staff is in nothing that staff are given', () => {
  it.each(SUMMARIES)('the summary as %s', async (format) => {
    const { result, text } = await written(
      ['summary', 'ship.change.yaml', '--for', 'staff', '--format', format],
      `staff.${format}`,
    );
    expect(result.code, result.errors).toBe(0);
    expect(text).toContain('Ship what matters');
    expect(text).not.toMatch(MARKED);
    expect(text).not.toMatch(FEW);
  });

  it.each([
    ['managers', 'md'],
    ['managers', 'html'],
    ['managers', 'docx'],
    ['staff', 'md'],
    ['staff', 'html'],
    ['staff', 'docx'],
    ['faq', 'md'],
    ['faq', 'docx'],
    ['touchpoints', 'eml'],
    ['touchpoints', 'ics'],
    ['touchpoints', 'md'],
    ['slide', 'pptx'],
  ])('the kit for %s as %s', async (kit, format) => {
    const { result, text } = await written(
      ['kit', 'ship.comms.yaml', '--for', kit, '--format', format],
      `kit-${kit}-${format}${kit === 'slide' || kit === 'faq' ? `.${format}` : ''}`,
    );
    expect(result.code, result.errors).toBe(0);
    expect(text.length).toBeGreaterThan(300);
    expect(text).not.toMatch(MARKED);
    expect(text).not.toMatch(FEW);
  });

  it.each(['ics', 'csv', 'xlsx', 'md'])('the calendar as %s', async (format) => {
    const { result, text } = await written(['calendar', '.', '--format', format], `calendar.${format}`);
    expect(result.code, result.errors).toBe(0);
    expect(text.length).toBeGreaterThan(300);
    expect(text).not.toMatch(MARKED);
  });
});

describe('and what is for sponsors alone', () => {
  it.each(SUMMARIES)('is told to them, as %s', async (format) => {
    const { text } = await written(['summary', 'ship.change.yaml', '--format', format], `sponsor.${format}`);
    expect(text.replace(/\s+/g, ' ')).toMatch(/Zqxsecret risks/);
    // Neither is what few have answered, nor what is restricted, nor what is about single people.
    expect(text).not.toMatch(FEW);
    expect(text).not.toMatch(/Zqxsecret (?:pay|core|point|subject|guide|person|purpose|review|event)/);
  });

  it('a restricted plan is refused without a word of it', async () => {
    for (const reader of ['sponsor', 'staff']) {
      const { code, output, errors } = await packed.run(['summary', 'pay.comms.yaml', '--for', reader, ...TODAY], {
        cwd,
      });
      expect(code).toBe(2);
      expect(output + errors).not.toMatch(MARKED);
    }
    const asked = ['summary', 'pay.comms.yaml', '--include', 'restricted', ...TODAY];
    expect((await packed.run(asked, { cwd })).output).toMatch(MARKED);
  });
});
