import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ATTACHMENT_LIMIT, type Attachment } from '../core/host.ts';

/** The bytes of a regular file that lies below a folder once all links are followed, or why there are none. */
export async function readAttachment(path: string, top: string): Promise<Attachment> {
  try {
    const [file, folder] = await Promise.all([realpath(path), realpath(top)]);
    if (!liesBelow(file, folder)) return 'outside';
    // Whatever takes the file's place after it was looked at: no further link is followed, no pipe waited for.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      return await readRegular(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Nobody is told what there is elsewhere.
    if (!liesBelow(resolve(path), resolve(top))) return 'outside';
    return ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code)) ? 'missing' : 'unreadable';
  }
}

function liesBelow(file: string, folder: string): boolean {
  const steps = relative(folder, file);
  return steps !== '' && steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}

async function readRegular(handle: FileHandle): Promise<Attachment> {
  const status = await handle.stat();
  if (!status.isFile()) return 'unreadable';
  if (status.size > ATTACHMENT_LIMIT) return 'too-large';
  // A file that grows while it is read is not read further.
  const { buffer, bytesRead } = await handle.read(new Uint8Array(ATTACHMENT_LIMIT + 1), { position: 0 });
  return bytesRead > ATTACHMENT_LIMIT ? 'too-large' : buffer.slice(0, bytesRead);
}
