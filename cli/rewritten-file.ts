import { readFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import { decodeText } from '../host/node-host.ts';
import type { Environment } from './environment.ts';
import { writeWholeFile } from './write-file.ts';

/** A file whose text is to become another one. */
export interface RewrittenFile {
  readonly file: string;
  /** As reports name it. */
  readonly shown: string;
  readonly before: string;
  readonly after: string;
}

/** A file that somebody else has changed meanwhile is left as it is, which is told. */
export async function rewrite({ file, shown, before, after }: RewrittenFile, { cwd }: Environment): Promise<string[]> {
  if (decodeText(await readFile(file)) !== before)
    return [`${shown} was changed by somebody else meanwhile, so it is left as it is.`];
  await writeWholeFile(file, after, { cwd, overwrite: true });
  return [];
}

export function diffOf({ shown, before, after }: RewrittenFile): string {
  return createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, { context: 2 });
}
