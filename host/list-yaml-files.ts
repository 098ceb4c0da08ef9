import type { Dirent } from 'node:fs';
import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const NEVER = new Set(['.git', 'node_modules', '.cache', '.vscode-test']);
const IGNORE_FILES = ['.gitignore', '.changewrightignore'];

interface Scope {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Paths of all YAML files below a folder, sorted, without what `.gitignore` and `.changewrightignore` name, here or in
 * a folder above up to the repository's. Links are not followed.
 */
export async function listYamlFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  await walk(folder, await scopesAbove(folder), found);
  return found.sort();
}

async function scopesAbove(folder: string): Promise<Scope[]> {
  const scopes: Scope[] = [];
  for (let inner = folder; ; inner = dirname(inner)) {
    if (await exists(join(inner, '.git'))) return scopes;
    const outer = dirname(inner);
    if (outer === inner) return [];
    scopes.unshift(...(await readScope(outer, await readdir(outer, { withFileTypes: true }).catch(() => []))));
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function walk(folder: string, outer: readonly Scope[], found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [] as Dirent[]);
  const scopes = [...outer, ...(await readScope(folder, entries))];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (NEVER.has(entry.name) || isIgnored(path, entry.isDirectory(), scopes)) continue;
    if (entry.isDirectory()) await walk(path, scopes, found);
    else if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) found.push(path);
  }
}

async function readScope(folder: string, entries: readonly Dirent[]): Promise<Scope[]> {
  const names = IGNORE_FILES.filter((name) => entries.some((entry) => entry.name === name && entry.isFile()));
  if (names.length === 0) return [];
  const rules = ignore();
  for (const name of names) rules.add(await readFile(join(folder, name), 'utf8').catch(() => ''));
  return [{ folder, rules }];
}

function isIgnored(path: string, isFolder: boolean, scopes: readonly Scope[]): boolean {
  return scopes.some(({ folder, rules }) => {
    const inside = relative(folder, path).split(sep).join('/');
    return rules.ignores(isFolder ? `${inside}/` : inside);
  });
}
