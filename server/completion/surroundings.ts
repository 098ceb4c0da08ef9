import type { FolderEntry } from '../../core/host.ts';
import type { Kind } from '../../core/plan/kinds.ts';
import type { Telling, Voice } from '../hover/telling.ts';
import { proposeIds } from './complete-ids.ts';

/** The plan files that are known, with what they hold. */
export type KnownFiles = readonly { readonly uri: string; readonly kind: Kind | undefined }[];

/** A folder that a half-typed path has come to, and what lies in it. */
export interface TypedFolder {
  /** As it is written: `./`, `../texts/`. */
  readonly written: string;
  readonly entries: readonly FolderEntry[];
}

/** What a completion knows beside the cursor. */
export interface Surroundings extends Voice {
  /** Of a file that is no plan yet there is nothing to tell. */
  readonly telling: Telling | undefined;
  readonly files: KnownFiles;
  /** Where a path is typed, the folder that it has come to. */
  readonly folder: TypedFolder | undefined;
  /** What is half typed, up to the cursor, without its quotation mark. */
  readonly typed: string;
  /** Short names of some types that a key may take, likely ones first. */
  readonly idsFor: (types: readonly string[], key: string) => readonly string[];
}

export function toSurroundings(
  voice: Voice,
  known: Pick<Surroundings, 'telling' | 'files' | 'folder' | 'typed'>,
): Surroundings {
  const { telling } = known;
  // The snippets of one answer ask for the same over and over.
  const asked = new Map<string, readonly string[]>();
  const idsFor = (types: readonly string[], key: string) => {
    const name = [key, ...types].join(' ');
    const ids = asked.get(name) ?? (telling ? proposeIds(telling, types, [key], []).map(({ label }) => label) : []);
    asked.set(name, ids);
    return ids;
  };
  return { ...voice, ...known, idsFor };
}
