import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { MAX_LENGTH } from '../core/parse/limits.ts';

const TIME_LIMIT = 5_000;

/** Nobody is asked for a password, nothing is locked, and what a partial clone lacks is not fetched. */
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  // A hook says where its own repository is: the file's is meant.
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_PREFIX: undefined,
};

/** The bytes of a file in a revision; undefined where there is no git, no repository, no such revision or no such file. */
export function committedBytes(path: string, revision: string): Promise<Uint8Array | undefined> {
  // A revision that starts with a dash would be read as an option.
  if (revision.startsWith('-')) return Promise.resolve(undefined);
  const object = `${revision}:./${basename(path)}`;
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-C', dirname(path), 'cat-file', 'blob', object],
      {
        // Windows looks for a program in the working folder first: that must not be a folder of somebody's plans.
        cwd: dirname(process.execPath),
        env: { ...process.env, ...ENVIRONMENT },
        encoding: 'buffer',
        timeout: TIME_LIMIT,
        maxBuffer: 4 * MAX_LENGTH,
        windowsHide: true,
      },
      (error, bytes) => resolve(error ? undefined : bytes),
    );
  });
}
