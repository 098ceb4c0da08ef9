import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { FolderEntry, Host } from '../host.ts';
import { isBelow } from '../plan/uri.ts';
import { Workspace } from '../workspace.ts';

/** A host over files in memory: paths as keys, `file:///w/` before them. No holidays, a fixed day, and files as they were committed. */
export function memoryHost(
  files: Readonly<Record<string, string>>,
  today = '2026-11-21',
  committed: Readonly<Record<string, string>> = {},
): Host {
  return {
    read: async (uri) => files[toPath(uri)],
    attachment: async (uri, top) => {
      const text = files[toPath(uri)];
      if (!isBelow(uri, top)) return 'outside';
      return text === undefined ? 'missing' : utf8ToBytes(text);
    },
    list: async (folder) =>
      Object.keys(files)
        .filter((path) => toUri(path).startsWith(`${folder}/`) && /\.ya?ml$/.test(path))
        .sort()
        .map(toUri),
    entries: async (folder) => entriesIn(`${folder}/`.replace('file:///w/', ''), Object.keys(files)),
    git: async () => ({ root: 'file:///w' }),
    committed: async (uri) => committed[toPath(uri)],
    holidays: async () => [],
    today: () => today as CalendarDate,
  };
}

export function toUri(path: string): string {
  return `file:///w/${path}`;
}

function toPath(uri: string): string {
  return uri.replace('file:///w/', '');
}

function entriesIn(folder: string, paths: readonly string[]): FolderEntry[] {
  const inside = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length).split('/'));
  const names = new Map(inside.map(([name = '', ...below]) => [name, below.length > 0]));
  return [...names].map(([name, isFolder]) => ({ name, isFolder }));
}

/** A workspace over files in memory, scanned. */
export async function memoryWorkspace(
  files: Readonly<Record<string, string>>,
  today?: string,
  committed?: Readonly<Record<string, string>>,
): Promise<Workspace> {
  const workspace = new Workspace(memoryHost(files, today, committed));
  await workspace.scan('file:///w');
  return workspace;
}
