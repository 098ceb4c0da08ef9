import nodeFs from 'node:fs';
import type fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expandPaths } from './expand-paths.ts';
import { type Folder, makeFolder } from './testing/folder.ts';

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof fs>();
  const readdir = async (folder: string, ...rest: unknown[]) => {
    if (folder.endsWith('locked')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return (real.readdir as (...given: unknown[]) => unknown)(folder, ...rest);
  };
  return { ...real, default: { ...real, readdir }, readdir };
});

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
  await folder.write('a.yaml', '');
  await folder.write('plans/locked/b.yaml', '');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await folder.remove();
});

describe('folders that cannot be read', () => {
  it('are named where they are met', async () => {
    const { files, unusable } = await expandPaths([], folder.path);
    expect(files).toEqual([path.join(folder.path, 'a.yaml')]);
    expect([...unusable]).toEqual([[path.join(folder.path, 'plans/locked'), 'The folder cannot be read.']]);
  });

  it('are named where they are given beside others, and are a mistake alone', async () => {
    const { files, folders, unusable } = await expandPaths(['plans/locked', 'a.yaml'], folder.path);
    expect([files, folders]).toEqual([[path.join(folder.path, 'a.yaml')], []]);
    expect([...unusable.keys()]).toEqual([path.join(folder.path, 'plans/locked')]);
    await expect(expandPaths(['plans/locked'], folder.path)).rejects.toThrow('The folder plans/locked cannot be read.');
  });

  it('are named where a glob looks into them', async () => {
    const real = nodeFs.readdir as unknown as (...given: unknown[]) => void;
    vi.spyOn(nodeFs, 'readdir').mockImplementation(((at: string, options: unknown, done: (error: unknown) => void) =>
      /locked[\\/]?$/.test(at)
        ? done(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : real(at, options, done)) as unknown as typeof nodeFs.readdir);
    const deep = await expandPaths(['**/*.yaml'], folder.path);
    expect([...deep.unusable.keys()]).toEqual([path.join(folder.path, 'plans/locked')]);
    expect(deep.files).toEqual([path.join(folder.path, 'a.yaml')]);
    expect((await expandPaths(['*.yaml'], folder.path)).unusable.size).toBe(0);
  });
});
