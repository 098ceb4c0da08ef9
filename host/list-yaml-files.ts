import type { Dirent } from 'node:fs';
import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { IGNORE_FILES, NEVER, readRules } from './ignore-rules.ts';

interface Scope {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What a search found: paths, sorted. */
export interface Found {
  readonly files: readonly string[];
  /** Folders that cannot be read, perhaps the searched one itself: what lies in them is not known. */
  readonly unreadable: readonly string[];
}

/**
 * Paths of all YAML files below a folder, without what `.gitignore` and `.changewrightignore` name, here or in a folder
 * above up to the repository's. Links are not followed.
 */
export async function findYamlFiles(folder: string): Promise<Found> {
  const files: string[] = [];
  const unreadable: string[] = [];
  await walk(folder, await scopesAbove(folder), { files, unreadable });
  return { files: files.sort(), unreadable: unreadable.sort() };
}

/** Those of some paths that no ignore file names: up to the repository's, outside one those within `top`. */
export async function withoutIgnored(paths: readonly string[], top: string): Promise<string[]> {
  const known = new Map<string, Promise<Scope[]>>();
  const kept: string[] = [];
  for (const path of paths) {
    const folder = dirname(path);
    const scopes = known.get(folder) ?? scopesAbove(path, top);
    known.set(folder, scopes);
    if (!isIgnored(path, false, await scopes)) kept.push(path);
  }
  return kept;
}

/** The ignore files in all folders that hold a path; outside a repository only those within `top`. */
async function scopesAbove(path: string, top: string = path): Promise<Scope[]> {
  const scopes: Scope[] = [];
  for (let inner = path; ; inner = dirname(inner)) {
    if (await exists(join(inner, '.git'))) return scopes;
    const outer = dirname(inner);
    if (outer === inner) return scopes.filter(({ folder }) => isWithin(top, folder));
    scopes.unshift(...(await readScope(outer, await readdir(outer, { withFileTypes: true }).catch(() => []))));
  }
}

function isWithin(top: string, folder: string): boolean {
  const inside = relative(top, folder);
  return inside.split(sep)[0] !== '..' && !isAbsolute(inside);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

interface Finds {
  readonly files: string[];
  readonly unreadable: string[];
}

async function walk(folder: string, outer: readonly Scope[], finds: Finds): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(deletedOrUnreadable);
  if (!entries) {
    finds.unreadable.push(folder);
    return;
  }
  const scopes = [...outer, ...(await readScope(folder, entries))];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (NEVER.has(entry.name) || isIgnored(path, entry.isDirectory(), scopes)) continue;
    if (entry.isDirectory()) await walk(path, scopes, finds);
    else if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) finds.files.push(path);
  }
}

/** A folder that went while its parent was searched holds nothing; any other is one that cannot be read. */
function deletedOrUnreadable(error: NodeJS.ErrnoException): Dirent[] | undefined {
  return error.code === 'ENOENT' ? [] : undefined;
}

async function readScope(folder: string, entries: readonly Dirent[]): Promise<Scope[]> {
  const names = IGNORE_FILES.filter((name) => entries.some((entry) => entry.name === name && entry.isFile()));
  if (names.length === 0) return [];
  const texts = names.map((name) => readFile(join(folder, name), 'utf8').catch(() => ''));
  return [{ folder, rules: readRules(await Promise.all(texts)) }];
}

function isIgnored(path: string, isFolder: boolean, scopes: readonly Scope[]): boolean {
  return scopes.some(({ folder, rules }) => {
    const inside = relative(folder, path).split(sep).join('/');
    return rules.ignores(isFolder ? `${inside}/` : inside);
  });
}
