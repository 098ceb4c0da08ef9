import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a whole file or nothing: beside the target first, then moved into place. Without `overwrite` an existing file
 * is never touched, and the call rejects with `EEXIST`.
 */
export async function writeNewFile(
  file: string,
  text: string,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    if (overwrite) await rename(draft, file);
    else await link(draft, file).catch((error) => createDirectly(error, file, text));
  } finally {
    await rm(draft, { force: true });
  }
}

/** Some file systems know no links: there, creating the file is what fails if it exists. */
async function createDirectly(error: NodeJS.ErrnoException, file: string, text: string): Promise<void> {
  if (error.code === 'EEXIST') throw error;
  await writeFile(file, text, { flag: 'wx' });
}
