import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../environment.ts';

/** A folder of a test's own, outside any repository. */
export interface Folder {
  readonly path: string;
  readonly environment: Environment;
  readonly write: (file: string, content: string | Uint8Array) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function makeFolder(input = ''): Promise<Folder> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'changewright-cli-')));
  return {
    path: folder,
    environment: {
      cwd: folder,
      variables: { CHANGEWRIGHT_TODAY: '2026-11-21' },
      isOutputTerminal: false,
      readInput: async () => input,
      tellProgress: () => undefined,
      version: '1.2.3',
    },
    write: async (file, content) => {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
      return target;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
