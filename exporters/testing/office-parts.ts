import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The XML parts of an Office document by their paths, each proven to be well formed, and all that it lists to be there. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(bytes));
  const parts = files
    .filter(([path]) => /\.(?:xml|rels)$/.test(path))
    .map(([path, part]) => [path, strFromU8(part)] as const);
  for (const [path, xml] of parts) proveWellFormed(path, xml);
  const listed = elements(new Map(parts).get('[Content_Types].xml') ?? '', 'Override');
  for (const { PartName = '' } of listed)
    if (!files.some(([path]) => `/${path}` === PartName)) throw new Error(`${PartName} is listed, but not there.`);
  return new Map(parts);
}

/** The words of the parts whose paths match, as they are read. */
export function textOfParts(parts: ReadonlyMap<string, string>, path: RegExp): string {
  return [...parts]
    .filter(([each]) => path.test(each))
    .map(([, xml]) => textOf(xml))
    .join('\n');
}

/** What lies outside a document and is still its part: links, and whatever else it would fetch. */
export function externalTargets(parts: ReadonlyMap<string, string>): { type: string; target: string }[] {
  const relations = [...parts]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([, xml]) => elements(xml, 'Relationship'));
  return relations
    .filter(({ TargetMode }) => TargetMode === 'External')
    .map(({ Type = '', Target = '' }) => ({ type: Type.slice(Type.lastIndexOf('/') + 1), target: Target }));
}

export function elements(xml: string, name: string): Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === name) found.push(tag.attributes as Record<string, string>);
  });
  parser.write(xml).close();
  return found;
}

/** Paragraphs as lines. */
function textOf(xml: string): string {
  let text = '';
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t' || name === 'a:t';
  });
  parser.on('text', (words) => {
    if (isText) text += words;
  });
  parser.on('closetag', ({ name }) => {
    isText = false;
    if (name === 'w:p' || name === 'a:p') text += '\n';
  });
  parser.write(xml).close();
  return text;
}

function proveWellFormed(path: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`${path}: ${error.message}`);
  });
  parser.write(xml).close();
}
