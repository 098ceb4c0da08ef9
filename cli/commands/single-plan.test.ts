import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, makeFolder } from '../testing/folder.ts';
import { init } from './init.ts';
import { questions } from './questions.ts';
import { summary } from './summary.ts';

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
  await folder.write('p.change.yaml', 'kind: change-plan\ntitle: "Ship"\n');
});

afterEach(() => folder.remove());

describe('questions and summary', () => {
  it('say that a file cannot be read', async () => {
    await folder.write('x.change.yaml', Buffer.from('kind: change-plan\ntitle: "Übergabe"\n', 'latin1'));
    const expected = 'x.change.yaml cannot be read as UTF-8 text.';
    await expect(questions('x.change.yaml', { format: 'text' }, folder.environment)).rejects.toThrow(expected);
    await expect(summary('x.change.yaml', { format: 'md' }, folder.environment)).rejects.toThrow(expected);
  });

  it('take no folder', async () => {
    await mkdir(path.join(folder.path, 'plans'));
    await expect(questions('plans', { format: 'text' }, folder.environment)).rejects.toThrow(
      'plans is a folder, not a file.',
    );
  });

  it('say where a summary cannot be written', async () => {
    await mkdir(path.join(folder.path, 'out'));
    const run = (output: string) => summary('p.change.yaml', { format: 'md', output }, folder.environment);
    await expect(run('out')).rejects.toThrow('Cannot write out: it is a folder.');
    await expect(run('p.change.yaml/s.md')).rejects.toThrow('Cannot write p.change.yaml/s.md: a part of its path');
  });
});

describe('init', () => {
  it('names the kinds', async () => {
    await expect(init('bogus', undefined, {}, folder.environment)).rejects.toThrow(
      /^"bogus" is no kind of plan\. Kinds: change-plan, /,
    );
    await expect(init('chnage-plan', undefined, {}, folder.environment)).rejects.toThrow(
      /^"chnage-plan" is no kind of plan; did you mean change-plan\? Kinds: /,
    );
  });

  it('tells a file that is there from one that can never be', async () => {
    const run = (file: string) => init('change-plan', file, {}, folder.environment);
    await expect(run('p.change.yaml')).rejects.toThrow('p.change.yaml exists already');
    await expect(run('p.change.yaml/foo.yaml')).rejects.toThrow(
      'Cannot write p.change.yaml/foo.yaml: a part of its path is a file, not a folder.',
    );
    expect((await run('new/q.change.yaml')).exitCode).toBe(0);
    expect(await readFile(path.join(folder.path, 'new/q.change.yaml'), 'utf8')).toContain('kind: change-plan');
  });
});
