import { access, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import type { Attachment, FolderEntry, GitRepository, Host } from '../core/host.ts';
import { MAX_LENGTH } from '../core/parse/limits.ts';
import { canonicalUri } from '../core/plan/uri.ts';
import { committedBytes } from './committed-bytes.ts';
import { findYamlFiles } from './list-yaml-files.ts';
import { readAttachment } from './read-attachment.ts';
import { todayIn } from './today.ts';

/** A path of the file system as the one spelling of URI that `core` uses. */
export function toUri(path: string): string {
  return canonicalUri(pathToFileURL(path).href);
}

export function toPath(uri: string): string {
  return fileURLToPath(uri);
}

export interface NodeHostOptions {
  /** A fixed day for reports that can be repeated. */
  readonly today?: CalendarDate;
  /** The commit that plans are compared with; the last one where none is given. */
  readonly since?: string;
}

/** The host of the command line and of the language server on a machine with files. */
export function createNodeHost(options: NodeHostOptions = {}): Host {
  return {
    read,
    list: async (folder) => (await findYamlFiles(toPath(folder))).files.map(toUri),
    attachment,
    entries: listEntries,
    git: findRepository,
    committed: (uri) => readCommitted(uri, options.since ?? 'HEAD'),
    holidays: async (country, region, year) => (await import('./holidays.ts')).publicHolidays(country, region, year),
    today: (timeZone) => options.today ?? todayIn(timeZone),
  };
}

/**
 * A YAML file that is no UTF-8 is one that cannot be read: a plan with other signs than its author's would be checked.
 * Of other files, pictures say, only their being there counts.
 *
 * Files over the limit are read in part: the parser refuses them by their length, and memory stays bounded. Pipes and
 * devices are not read at all: a plan may name them, and they need not end.
 */
async function read(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  const path = toPath(uri);
  try {
    const status = await stat(path);
    if (!status.isFile()) throw new Error('This is no file.');
    if (status.size > 4 * MAX_LENGTH) return ' '.repeat(MAX_LENGTH + 1);
    return /\.ya?ml$/i.test(path) ? decodeText(await readFile(path)) : await readFile(path, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Bytes as text, with its byte order mark; throws where they are no UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

async function attachment(uri: string, top: string): Promise<Attachment> {
  try {
    return await readAttachment(toPath(uri), toPath(top));
  } catch {
    // No place of this machine's files.
    return 'unreadable';
  }
}

async function listEntries(folder: string): Promise<readonly FolderEntry[]> {
  if (!folder.startsWith('file:')) return [];
  const entries = await readdir(toPath(folder), { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
}

function isAbsent(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** What cannot be read as text is as good as not there: nothing is compared with it. */
async function readCommitted(uri: string, revision: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const bytes = await committedBytes(toPath(uri), revision);
    return bytes && decodeText(bytes);
  } catch {
    return undefined;
  }
}

async function findRepository(uri: string): Promise<GitRepository | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  let folder = toPath(uri);
  for (;;) {
    const isTop = await access(join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (isTop) return { root: toUri(folder) };
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
