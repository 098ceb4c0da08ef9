import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync } from 'fflate';

/** Why a workbook is not read. */
export class UnreadableWorkbook extends Error {
  readonly reason: 'not-a-workbook' | 'too-large';

  constructor(reason: UnreadableWorkbook['reason']) {
    super(reason);
    this.reason = reason;
  }
}

const MEGABYTE = 1_048_576;
const MOST_PACKED = 10 * MEGABYTE;
const MOST_UNPACKED = 60 * MEGABYTE;
const MOST_PARTS = 500;
const PIECE = 16_384;

/** What sheets are made of. All else, such as links to other files, macros and pictures, is not even unpacked. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * The parts of a workbook that hold its texts, packed anew without compression. A workbook may come from anybody: its
 * sizes are counted while it is unpacked, piece by piece, so that one that is small only on the outside is given up.
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MOST_PACKED) throw new UnreadableWorkbook('too-large');
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (parts.size >= MOST_PARTS) throw new UnreadableWorkbook('too-large');
    if (!WANTED.test(file.name) || parts.has(file.name)) return;
    if ((file.originalSize ?? 0) > MOST_UNPACKED) throw new UnreadableWorkbook('too-large');
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, piece) => {
      // What is thrown below comes back here.
      if (error) throw asUnreadable(error);
      size += piece.length;
      if (size > MOST_UNPACKED) throw new UnreadableWorkbook('too-large');
      pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    throw asUnreadable(error);
  }
  if (!parts.has('xl/workbook.xml')) throw new UnreadableWorkbook('not-a-workbook');
  const files = new Map([...parts].map(([name, pieces]) => [name, joined(pieces)]));
  const contents = files.get(CONTENTS);
  if (contents) files.set(CONTENTS, strToU8(onlyListing(strFromU8(contents), files)));
  return zipSync(Object.fromEntries(files), { level: 0 });
}

const CONTENTS = '[Content_Types].xml';

/** A part that is listed and not there would be taken for damage. */
function onlyListing(xml: string, files: ReadonlyMap<string, unknown>): string {
  return xml.replace(/<Override\b[^>]*>/g, (entry) => {
    const name = /PartName="\/([^"]*)"/.exec(entry)?.[1];
    return name !== undefined && files.has(name) ? entry : '';
  });
}

function asUnreadable(error: unknown): UnreadableWorkbook {
  return error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook('not-a-workbook');
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
