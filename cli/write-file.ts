import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './outcome.ts';
import { toTypedPath } from './report-path.ts';

type Content = string | Uint8Array;

export interface WriteOptions {
  readonly cwd: string;
  readonly overwrite: boolean;
}

/**
 * Writes a whole file or nothing: beside the target first, then moved into place. Without `overwrite` an existing file
 * is never touched. Returns the file as it is told of; one that cannot be written is a mistake of the caller's.
 */
export async function writeWholeFile(
  given: string,
  content: Content,
  { cwd, overwrite }: WriteOptions,
): Promise<string> {
  const file = path.resolve(cwd, given);
  const shown = toTypedPath(cwd, given);
  await mkdir(path.dirname(file), { recursive: true }).catch((error) => {
    throw unwritable(shown, error, { ...REASONS, EEXIST: PARENT_IS_FILE });
  });
  try {
    if (overwrite) await replace(file, content);
    else await create(file, content);
  } catch (error) {
    if (!overwrite && (error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UsageError(`${shown} exists already and is left as it is. Choose another name.`);
    throw unwritable(shown, error);
  }
  return shown;
}

/** What takes an existing file's place keeps its permissions; of a link the file that it leads to is replaced. */
async function replace(file: string, content: Content): Promise<void> {
  const status = await stat(file).catch(() => undefined);
  // A pipe or a device is written to; nothing takes its place.
  if (status && !status.isFile()) return writeFile(file, content);
  const target = status ? await realpath(file) : file;
  await withDraft(target, content, async (draft) => {
    if (status) await chmod(draft, status.mode);
    await rename(draft, target);
  });
}

async function create(file: string, content: Content): Promise<void> {
  await withDraft(file, content, (draft) => link(draft, file).catch((error) => createDirectly(error, file, content)));
}

async function withDraft(file: string, content: Content, use: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await use(draft);
  } finally {
    // What became of the draft must not hide why the file could not be written.
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** Some file systems know no links: there, creating the file is what fails if it exists. */
async function createDirectly(error: NodeJS.ErrnoException, file: string, content: Content): Promise<void> {
  if (error.code === 'EEXIST') throw error;
  await writeFile(file, content, { flag: 'wx' });
}

const PARENT_IS_FILE = 'a part of its path is a file, not a folder';

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOTDIR: PARENT_IS_FILE,
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  EROFS: 'that place is read-only',
  ENOSPC: 'there is no room left',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'its folder is not there and cannot be made',
};

/** Whatever the file system refuses is the caller's; any other error stays a fault. */
function unwritable(shown: string, error: unknown, reasons = REASONS): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? new UsageError(`Cannot write ${shown}: ${reasons[code] ?? code}.`) : error;
}
