import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a zip file can name, at midnight wherever it is written. */
const ALWAYS = new Date(1980, 0, 1);

/**
 * The same package with the same bytes whenever it is made: fixed times, and each XML part as `edit` leaves it. The
 * libraries that write Office documents stamp the moment, and give some ids at random.
 */
export function rezip(bytes: Uint8Array, edit: (xml: string, path: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  const paths = new Set(parts.map(([path]) => path));
  const edited = parts.map(([path, part]): [string, Uint8Array] => [
    path,
    /\.(?:xml|rels)$/.test(path) ? strToU8(edit(withoutMissing(strFromU8(part), path, paths), path)) : part,
  ]);
  return zipSync(Object.fromEntries(edited), { mtime: ALWAYS });
}

/** The list of contents names some parts that are not there. */
function withoutMissing(xml: string, path: string, paths: ReadonlySet<string>): string {
  if (path !== '[Content_Types].xml') return xml;
  return xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (part, name: string) => (paths.has(name) ? part : ''));
}

/** When a document was made and changed, said in its core properties. */
export function withFixedDates(xml: string, day: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}
