import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createNodeHost, toUri } from './node-host.ts';

let folder: string;
const plan = () => toUri(join(folder, 'repository', 'plans', 'ü (1).change.yaml'));

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Ottokar', '-c', 'user.email=ottokar@example.org', '-c', 'commit.gpgsign=false'];
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  execFileSync('git', [...identity, ...args], { cwd: join(folder, 'repository'), env, stdio: 'ignore' });
}

async function write(name: string, text: string | Uint8Array): Promise<void> {
  await writeFile(join(folder, 'repository', 'plans', name), text);
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'changewright-committed-')));
  await mkdir(join(folder, 'repository', 'plans'), { recursive: true });
  git('init', '--quiet');
  await write('ü (1).change.yaml', 'title: First\n');
  await write('latin.change.yaml', Buffer.from('title: Übergabe', 'latin1'));
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  git('tag', 'first');
  await write('ü (1).change.yaml', 'title: Second\n');
  git('commit', '--quiet', '--all', '--message', 'Second');
  await write('ü (1).change.yaml', 'title: Third\n');
  await write('new.change.yaml', 'title: New\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

describe('the text of the last commit', () => {
  it('is that of HEAD, or of the commit that was asked for', async () => {
    expect(await createNodeHost().committed(plan())).toBe('title: Second\n');
    expect(await createNodeHost({ since: 'first' }).committed(plan())).toBe('title: First\n');
  });

  it('is undefined for what was never committed, is no text, or lies in no repository', async () => {
    const { committed } = createNodeHost();
    expect(await committed(toUri(join(folder, 'repository', 'plans', 'new.change.yaml')))).toBeUndefined();
    expect(await committed(toUri(join(folder, 'repository', 'plans', 'latin.change.yaml')))).toBeUndefined();
    expect(await committed(toUri(join(folder, 'repository', 'gone', 'a.change.yaml')))).toBeUndefined();
    expect(await committed(toUri(join(folder, 'a.change.yaml')))).toBeUndefined();
    expect(await committed('untitled:Untitled-1')).toBeUndefined();
  });

  it('is undefined in a commit that does not exist, or that would be read as an option', async () => {
    expect(await createNodeHost({ since: 'no-such-commit' }).committed(plan())).toBeUndefined();
    expect(await createNodeHost({ since: '--batch' }).committed(plan())).toBeUndefined();
  });

  it('is that of the file’s own repository, where a hook names another', async () => {
    vi.stubEnv('GIT_DIR', join(folder, 'elsewhere'));
    expect(await createNodeHost().committed(plan())).toBe('title: Second\n');
  });

  it('is undefined without git', async () => {
    vi.stubEnv('PATH', join(folder, 'repository'));
    expect(await createNodeHost().committed(plan())).toBeUndefined();
  });
});
