import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, makeFolder } from '../testing/folder.ts';
import { fix } from './fix.ts';

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(() => folder.remove());

const PLAN = `kind: change-plan # ours
title: "Move"
status: draft
risks:
  attrition:
    likelihood: 3 # of five
    impact: 4
    score: 9 # by hand
    owner: ana
people:
  ann:
    name: "Ann"
`;

const read = (file: string) => readFile(path.join(folder.path, file), 'utf8');

describe('fix', () => {
  it('mends what holds no guess, and keeps every comment', async () => {
    await folder.write('move.change.yaml', PLAN);
    const { exitCode, output, notes } = await fix([], {}, folder.environment);
    expect(exitCode).toBe(0);
    expect(output).toBe('move.change.yaml\n  8: Write "score: 12"  (risk-score)\n');
    expect(notes).toEqual(['Applied 1 fix in 1 file.']);
    expect(await read('move.change.yaml')).toBe(PLAN.replace('score: 9', 'score: 12'));
  });

  it('also applies suggestions where it is asked to', async () => {
    await folder.write('move.change.yaml', PLAN);
    await fix(['move.change.yaml'], { suggested: true }, folder.environment);
    const after = await read('move.change.yaml');
    expect(after).toContain('owner: ann');
    expect(after).toContain('why:\n');
    for (const comment of ['# ours', '# of five', '# by hand']) expect(after).toContain(comment);
    const again = await fix(['move.change.yaml'], { suggested: true }, folder.environment);
    expect(again.notes).toEqual(['Nothing to fix.']);
  });

  it('prints a diff and writes nothing', async () => {
    const file = await folder.write('move.change.yaml', PLAN);
    const { mtimeMs } = await stat(file);
    const { output, notes } = await fix([], { dryRun: true }, folder.environment);
    expect(output).toContain('-    score: 9 # by hand\n+    score: 12 # by hand\n');
    expect(notes).toEqual(['Would apply 1 fix in 1 file.']);
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  });

  it('keeps line breaks, the byte order mark, permissions and links of a file', async () => {
    const file = await folder.write('real.yaml', `\uFEFF${PLAN.replaceAll('\n', '\r\n')}`);
    await chmod(file, 0o600);
    await symlink(file, path.join(folder.path, 'move.change.yaml'));
    await fix(['move.change.yaml'], {}, folder.environment);
    expect(await read('real.yaml')).toBe(`\uFEFF${PLAN.replace('score: 9', 'score: 12').replaceAll('\n', '\r\n')}`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('says that there is nothing to mend, or no plan', async () => {
    await folder.write('notes.yaml', 'hello: world\n');
    expect(await fix([], {}, folder.environment)).toMatchObject({ exitCode: 2, notes: ['No plan was found.'] });
    expect((await fix(['notes.yaml'], {}, folder.environment)).notes).toEqual([
      'notes.yaml is no plan: it has no "kind:" that is known.',
      'Nothing to fix.',
    ]);
    await folder.write('move.change.yaml', PLAN.replace('score: 9', 'score: 12'));
    expect(await fix([], {}, folder.environment)).toMatchObject({ exitCode: 0, notes: ['Nothing to fix.'] });
  });
});
