import { mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../outcome.ts';
import { type Folder, makeFolder } from '../testing/folder.ts';
import { type CheckOptions, check } from './check.ts';

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(() => folder.remove());

const PLAN = 'kind: change-plan\ntitle: "Ship"\n';

function run(given: readonly string[], options: Partial<CheckOptions> = {}): Promise<Outcome> {
  return check(given, { format: ['text'], failOn: 'error', color: 'never', ...options }, folder.environment);
}

async function runJson(given: readonly string[], options: Partial<CheckOptions> = {}) {
  const { output, ...outcome } = await run(given, { format: ['json'], ...options });
  const report = JSON.parse(output ?? '');
  const plans: string[] = report.plans.map((plan: { path: string }) => plan.path);
  return { ...outcome, report, plans };
}

describe('standard input', () => {
  it('goes alone', async () => {
    await folder.write('p.change.yaml', PLAN);
    const both = run(['-', 'p.change.yaml'], { stdinFilename: 'x.change.yaml' });
    await expect(both).rejects.toThrow('Standard input (-) goes alone');
  });
});

describe('a file that says nothing', () => {
  it('is a finding where its name is that of a plan', async () => {
    await folder.write('x.change.yaml', '');
    await folder.write('other.yaml', '');
    const { report, exitCode } = await runJson([]);
    expect(report.findings).toMatchObject([{ path: 'x.change.yaml', code: 'unknown-kind', line: 1, column: 1 }]);
    expect(exitCode).toBe(1);
  });
});

describe('globs', () => {
  it('leave out what ignore files name, here and in the folders on the way', async () => {
    for (const name of ['a', 'old/b', 'plans/c', 'plans/draft']) await folder.write(`${name}.change.yaml`, PLAN);
    await folder.write('.gitignore', 'old/\n');
    await folder.write('plans/.changewrightignore', 'draft.*\n');
    expect((await runJson(['**/*.yaml'])).plans).toEqual(['a.change.yaml', 'plans/c.change.yaml']);
    expect((await run(['old/*.yaml'])).exitCode).toBe(2);
    expect((await runJson(['old/b.change.yaml'])).plans).toEqual(['old/b.change.yaml']);
  });

  it('heed the ignore files above, up to the repository', async () => {
    await folder.write('plans/a.change.yaml', PLAN);
    await folder.write('plans/b.change.yaml', PLAN);
    await folder.write('.gitignore', 'b.*\n');
    await mkdir(path.join(folder.path, '.git'));
    const environment = { ...folder.environment, cwd: path.join(folder.path, 'plans') };
    const { output } = await check(['*.yaml'], { format: ['json'], failOn: 'error', color: 'never' }, environment);
    expect(JSON.parse(output ?? '').plans).toMatchObject([{ path: 'a.change.yaml' }]);
  });

  it('follow no links', async () => {
    const file = await folder.write('plans/a.change.yaml', PLAN);
    await symlink(folder.path, path.join(folder.path, 'plans', 'loop'));
    await symlink(file, path.join(folder.path, 'b.change.yaml'));
    expect((await runJson(['**/*.yaml'])).plans).toEqual(['plans/a.change.yaml']);
  });
});

describe('a report that cannot be written', () => {
  it.each([
    ['reports', 'Cannot write reports: it is a folder.'],
    ['a.change.yaml/r.json', 'Cannot write a.change.yaml/r.json: a part of its path is a file, not a folder.'],
    ['a.change.yaml/b/r.json', 'Cannot write a.change.yaml/b/r.json: a part of its path is a file, not a folder.'],
    [`${'x'.repeat(300)}.json`, 'its name is too long.'],
  ])('is told of, and standard output keeps the findings: %s', async (file, message) => {
    await folder.write('a.change.yaml', PLAN);
    await mkdir(path.join(folder.path, 'reports'));
    const { exitCode, output, notes } = await run(['a.change.yaml'], { format: [`json=${file}`, 'text'] });
    expect(exitCode).toBe(2);
    expect(output).toContain('1 plan checked');
    expect(notes).toEqual([expect.stringContaining(message)]);
  });

  it('is a mistake where no file is named', async () => {
    await expect(run([], { format: ['json='] })).rejects.toThrow('--format json= names no file.');
  });
});

describe('nothing to check', () => {
  const empty = { version: 1, plans: [], findings: [], errors: [], counts: { plans: 0 } };

  it.each([
    ['a search', [], {}, 2],
    ['a search that may find none', [], { allowEmpty: true }, 0],
    ['a file that is no plan', ['other.yaml'], {}, 0],
  ])('is an empty JSON report: %s', async (_name, given, options, code) => {
    await folder.write('other.yaml', 'kind: Deployment\n');
    const { exitCode, output } = await run(given, { ...options, format: ['json', 'json=out/r.json', 'text'] });
    expect(exitCode).toBe(code);
    expect(JSON.parse(output ?? '')).toMatchObject(empty);
    expect(await readFile(path.join(folder.path, 'out/r.json'), 'utf8')).toBe(output);
  });

  it('is no text', async () => {
    expect((await run([])).output).toBe('');
  });
});

describe('what cannot be read', () => {
  it('is a file that is not UTF-8', async () => {
    await folder.write('a.change.yaml', PLAN);
    await folder.write('b.change.yaml', Buffer.from('kind: change-plan\ntitle: "Übergabe"\n', 'latin1'));
    const { report, plans, exitCode } = await runJson([]);
    expect(report.errors).toEqual([{ path: 'b.change.yaml', message: 'The file cannot be read as UTF-8 text.' }]);
    expect([plans, exitCode]).toEqual([['a.change.yaml'], 2]);
  });

  it('is not told of a file that was found and shows no sign of a plan', async () => {
    await folder.write('a.change.yaml', PLAN);
    await folder.write('other.yaml', Buffer.from('name: "Übergabe"\n', 'latin1'));
    expect((await runJson([])).report.errors).toEqual([]);
    expect((await runJson(['other.yaml'])).exitCode).toBe(2);
  });

  it('keeps no finding of the other files: a path that is not there', async () => {
    await folder.write('a.change.yaml', PLAN);
    const { report, plans, exitCode } = await runJson(['nowhere.yaml', 'a.change.yaml', 'a.change.yaml/b.yaml']);
    const message = 'There is no file or folder of this name.';
    expect(report.errors).toEqual([
      { path: 'a.change.yaml/b.yaml', message },
      { path: 'nowhere.yaml', message },
    ]);
    expect([plans, exitCode]).toEqual([['a.change.yaml'], 2]);
  });

  it('is a mistake where nothing else was given', async () => {
    await expect(run(['nowhere.yaml'], { format: ['json'] })).rejects.toThrow(
      /^There is no file or folder nowhere\.yaml\.$/,
    );
  });
});
