import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { looksLikePlan } from '../core/workspace/plan-files.ts';
import { toUri } from '../host/node-host.ts';

/** Why a file is no text that could be checked, to be put behind its name. */
export async function describeUnreadable(file: string): Promise<string> {
  try {
    return isUtf8(await readFile(file)) ? 'cannot be read' : 'cannot be read as UTF-8 text';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'is a folder, not a file' : 'cannot be read';
  }
}

/** Whether an unreadable file may be a plan: one in another encoding that shows no sign of it is not ours to report. */
export async function mayBePlan(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes === undefined || looksLikePlan(toUri(file), bytes.toString('latin1'));
}
