import { stat } from 'node:fs/promises';
import path from 'node:path';
import { escapePath, glob } from 'tinyglobby';
import { listYamlFiles } from '../host/list-yaml-files.ts';
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
}

/** Files, folders and globs as files; none means the working directory. The tool expands globs, the same on every system. */
export async function expandPaths(given: readonly string[], cwd: string): Promise<Expanded> {
  const explicit = new Set<string>();
  const found = new Set<string>();
  const folders: string[] = [];
  let isSearch = false;
  for (const each of given.length > 0 ? given : ['.']) {
    const absolute = path.resolve(cwd, each);
    const status = await stat(absolute).catch(() => undefined);
    if (status?.isDirectory()) {
      folders.push(absolute);
      isSearch = true;
      for (const file of await listYamlFiles(absolute)) found.add(file);
    } else if (status) {
      explicit.add(absolute);
    } else if (isGlob(each)) {
      isSearch = true;
      for (const file of await expandGlob(each, cwd)) found.add(file);
    } else {
      throw new UsageError(`There is no file or folder ${each}.`);
    }
  }
  return { files: [...new Set([...explicit, ...found])].sort(), explicit, isSearch, folders };
}

function isGlob(text: string): boolean {
  return /[*?[\]{}]/.test(text);
}

async function expandGlob(pattern: string, cwd: string): Promise<string[]> {
  const portable = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const base = path.isAbsolute(pattern) ? portable : `${escapePath(cwd.split(path.sep).join('/'))}/${portable}`;
  const files = await glob([base], { absolute: true, dot: false, ignore: ['**/node_modules/**', '**/.git/**'] });
  return files.map((file) => path.normalize(file)).filter((file) => /\.ya?ml$/i.test(file));
}
