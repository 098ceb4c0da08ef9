import type { Kind } from '../../core/plan/kinds.ts';
import type { Telling, Voice } from '../hover/telling.ts';
import { proposeIds } from './complete-ids.ts';

/** The plan files that are known, with what they hold. */
export type KnownFiles = readonly { readonly uri: string; readonly kind: Kind | undefined }[];

/** What a completion knows beside the cursor. */
export interface Surroundings extends Voice {
  /** Of a file that is no plan yet there is nothing to tell. */
  readonly telling: Telling | undefined;
  readonly files: KnownFiles;
  /** What is half typed, up to the cursor, without its quotation mark. */
  readonly typed: string;
  /** Short names of some types that a key may take, likely ones first. */
  readonly idsFor: (types: readonly string[], key: string) => readonly string[];
}

export function toSurroundings(
  voice: Voice,
  telling: Telling | undefined,
  files: KnownFiles,
  typed: string,
): Surroundings {
  // The snippets of one answer ask for the same over and over.
  const known = new Map<string, readonly string[]>();
  const idsFor = (types: readonly string[], key: string) => {
    const name = [key, ...types].join(' ');
    const ids = known.get(name) ?? (telling ? proposeIds(telling, types, [key], []).map(({ label }) => label) : []);
    known.set(name, ids);
    return ids;
  };
  return { ...voice, telling, files, typed: typed.replace(/^["']/, ''), idsFor };
}
