import nodeFs, { type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { escapePath, type FileSystemAdapter, glob } from 'tinyglobby';
import { findYamlFiles, withoutIgnored } from '../host/list-yaml-files.ts';
import { UsageError } from './outcome.ts';

/** The files that a command was given or found. */
export interface Expanded {
  /** Absolute paths, sorted, each once. */
  readonly files: readonly string[];
  /** Those named one by one: they are told of when they are no plans. */
  readonly explicit: ReadonlySet<string>;
  /** A folder or a pattern was searched. */
  readonly isSearch: boolean;
  /** Folders that were given: the workspace of files outside any repository. */
  readonly folders: readonly string[];
  /** What was given or met and cannot be looked at: messages by absolute path. */
  readonly unusable: ReadonlyMap<string, string>;
}

/** What one of the given paths stands for. */
type Expansion =
  | { readonly type: 'file' }
  | { readonly type: 'folder' | 'glob'; readonly files: readonly string[]; readonly unreadable: readonly string[] }
  | { readonly type: 'unusable'; readonly message: string; readonly line: string };

/** Files, folders and globs as files; none means the working directory. The tool expands globs, the same on every system. */
export async function expandPaths(given: readonly string[], cwd: string): Promise<Expanded> {
  const explicit = new Set<string>();
  const found = new Set<string>();
  const folders: string[] = [];
  const unusable = new Map<string, string>();
  const lines: string[] = [];
  let isSearch = false;
  const all = given.length > 0 ? given : ['.'];
  for (const each of all) {
    const absolute = path.resolve(cwd, each);
    const expansion = await expandPath(each, absolute, cwd);
    if (expansion.type === 'file') {
      explicit.add(absolute);
    } else if (expansion.type === 'unusable') {
      unusable.set(absolute, expansion.message);
      lines.push(expansion.line);
    } else {
      isSearch = true;
      if (expansion.type === 'folder') folders.push(absolute);
      for (const file of expansion.files) found.add(file);
      for (const folder of expansion.unreadable) unusable.set(folder, 'The folder cannot be read.');
    }
  }
  if (lines.length === all.length) throw new UsageError(lines.join('\n'));
  return { files: [...new Set([...explicit, ...found])].sort(), explicit, isSearch, folders, unusable };
}

async function expandPath(given: string, absolute: string, cwd: string): Promise<Expansion> {
  const status = await statusOf(absolute);
  if (status === 'forbidden')
    return { type: 'unusable', message: 'This path cannot be read.', line: `${given} cannot be read.` };
  if (status?.isDirectory()) {
    const found = await findYamlFiles(absolute);
    if (!found.unreadable.includes(absolute)) return { type: 'folder', ...found };
    return {
      type: 'unusable',
      message: 'The folder cannot be read.',
      line: `The folder ${given} cannot be read.`,
    };
  }
  if (status) return { type: 'file' };
  if (isGlob(given)) return { type: 'glob', ...(await expandGlob(given, cwd)) };
  return {
    type: 'unusable',
    message: 'There is no file or folder of this name.',
    line: `There is no file or folder ${given}.`,
  };
}

async function statusOf(file: string): Promise<Stats | 'forbidden' | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : undefined;
  }
}

const GLOB_SIGNS = /[*?[\]{}]/;

function isGlob(text: string): boolean {
  return GLOB_SIGNS.test(text);
}

async function expandGlob(pattern: string, cwd: string): Promise<{ files: string[]; unreadable: string[] }> {
  const portable = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const base = path.isAbsolute(pattern) ? portable : `${escapePath(cwd.split(path.sep).join('/'))}/${portable}`;
  const unreadable: string[] = [];
  const files = await glob([base], {
    absolute: true,
    dot: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: { readdir: noting(unreadable) },
  });
  const yaml = files.map((file) => path.normalize(file)).filter((file) => /\.ya?ml$/i.test(file));
  const top = outermost(portable, cwd);
  return { files: await withoutIgnored(yaml, top), unreadable: await withoutIgnored(unreadable, top) };
}

/** The folder that a pattern searches, or the working directory where that lies in it. */
function outermost(pattern: string, cwd: string): string {
  const steps = pattern.split('/');
  const fixed = steps.slice(
    0,
    steps.findIndex((step) => GLOB_SIGNS.test(step)),
  );
  const searched = path.resolve(cwd, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'));
  return `${searched}${path.sep}`.startsWith(`${cwd}${path.sep}`) ? cwd : searched;
}

/** The file system's `readdir`, which keeps in mind the folders that it could not read. */
function noting(unreadable: string[]): NonNullable<FileSystemAdapter['readdir']> {
  const readdir = (folder: string, options: { withFileTypes: true }, done: ReaddirCallback) =>
    nodeFs.readdir(folder, options, (error, entries) => {
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') unreadable.push(path.resolve(folder));
      done(error, entries);
    });
  return readdir as typeof nodeFs.readdir;
}

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: nodeFs.Dirent[]) => void;
