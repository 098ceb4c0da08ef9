import type { Ignore } from 'ignore';
import { canonicalUri } from '../core/plan/uri.ts';
import { IGNORE_FILES, NEVER, readRules } from '../host/ignore-rules.ts';
import type { FolderEntry } from './protocol/host.ts';

/** A file system behind the client. */
export interface DistantFiles {
  read(uri: string): Promise<string | undefined>;
  entries(folder: string): Promise<readonly FolderEntry[] | null>;
}

/** A folder below the one that is searched; its path ends in a slash, and that of the top is empty. */
interface Folder {
  readonly uri: string;
  readonly path: string;
  readonly scopes: readonly Scope[];
}

interface Scope {
  readonly path: string;
  readonly rules: Ignore;
}

/** Each folder may be a call over the network: a workspace larger than this is read in part, its upper folders first. */
const MOST_FOLDERS = 5_000;
const MOST_FILES = 10_000;
/** Folders that are listed at the same time. */
const WIDTH = 8;

/** URIs of the YAML files below a folder, without what the ignore files in it name; sorted. */
export async function listYamlFiles(top: string, files: DistantFiles): Promise<string[]> {
  const found: string[] = [];
  const folders: Folder[] = [{ uri: top, path: '', scopes: [] }];
  for (let next = 0; next < Math.min(folders.length, MOST_FOLDERS) && found.length < MOST_FILES; ) {
    const together = folders.slice(next, next + WIDTH);
    next += together.length;
    const listed = await Promise.all(together.map((folder) => list(folder, files)));
    for (const each of listed) {
      found.push(...each.files);
      folders.push(...each.folders);
    }
  }
  return found.sort();
}

/** What cannot be listed holds nothing. */
async function list(folder: Folder, files: DistantFiles): Promise<{ files: string[]; folders: Folder[] }> {
  const entries = (await files.entries(folder.uri).catch(() => null)) ?? [];
  const scopes = [...folder.scopes, ...(await readScope(folder, entries, files))];
  const kept = entries.filter(({ name, isFolder }) => {
    const path = `${folder.path}${name}${isFolder ? '/' : ''}`;
    return !NEVER.has(name) && !scopes.some((scope) => scope.rules.ignores(path.slice(scope.path.length)));
  });
  return {
    files: kept
      .filter(({ name, isFolder }) => !isFolder && /\.ya?ml$/i.test(name))
      .map(({ name }) => uriOf(folder, name)),
    folders: kept
      .filter(({ isFolder }) => isFolder)
      .map(({ name }) => ({ uri: uriOf(folder, name), path: `${folder.path}${name}/`, scopes })),
  };
}

async function readScope(folder: Folder, entries: readonly FolderEntry[], files: DistantFiles): Promise<Scope[]> {
  const names = IGNORE_FILES.filter((file) => entries.some(({ name, isFolder }) => name === file && !isFolder));
  if (names.length === 0) return [];
  const texts = names.map(async (name) => (await files.read(uriOf(folder, name)).catch(() => '')) ?? '');
  return [{ path: folder.path, rules: readRules(await Promise.all(texts)) }];
}

function uriOf({ uri }: Folder, name: string): string {
  return canonicalUri(`${uri}/${encodeURIComponent(name)}`);
}
