import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const DEFLATED = 8;
const END_OF_DIRECTORY = 0x06054b50;

/** Writes what a packed extension holds into a folder. */
export async function unpack(vsix: string, folder: string): Promise<void> {
  const zip = await readFile(vsix);
  for (const { name, data } of entriesOf(zip)) {
    if (name.endsWith('/')) continue;
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, data());
  }
}

/** The entries as the directory at a zip file's end lists them. */
function* entriesOf(zip: Buffer): Generator<{ name: string; data: () => Buffer }> {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const header = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    yield {
      name,
      data: () => {
        const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
        const data = zip.subarray(start, start + size);
        return method === DEFLATED ? inflateRawSync(data) : data;
      },
    };
    at += 46 + nameLength + extraLength + commentLength;
  }
}
