import { parse } from 'yaml';
import { locateKey, locateNode, pathAt } from '../parse/locate.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import { nodeAt, type Span } from '../parse/tree.ts';
import type { Definition } from '../plan/facts.ts';
import { type Family, SHARED_TYPES } from '../plan/family.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { locateMention } from './locate-mention.ts';
import { keyOf, meaningOf } from './meaning.ts';
import { BUILT_IN, type Mention } from './mention.ts';
import type { NameSearch } from './name-search.ts';

/** Why a name stays as it is. `where` is the place that stands against it. */
export interface Refusal {
  readonly because:
    | 'built-in'
    | 'unknown'
    | 'several'
    | 'shape'
    | 'reserved'
    | 'taken'
    | 'text-would-refer'
    | 'otherwise'
    | 'damaged'
    | 'unreadable'
    | 'spelling';
  readonly name: string;
  readonly where?: { readonly uri: string; readonly span?: Span };
}

/** What a rename has to know beside the plans: what is not in them because nobody could read it. */
export interface Unread {
  /** Files that hold plans, the damaged among them too. */
  readonly files: readonly { readonly uri: string; readonly file: ParsedFile }[];
  readonly isUnreadable: (uri: string) => boolean;
}

/** Whether what a mention names can be renamed at all. */
export function refuseToRename(
  search: NameSearch,
  mention: Mention,
  meaning: readonly Definition[],
): Refusal | undefined {
  const { written: name, id } = mention;
  const [first] = meaning;
  if (!first) return { because: 'unknown', name };
  if (first.type === BUILT_IN) return { because: 'built-in', name: id };
  const other = meaning.find((each) => !isSameEntry(first, each));
  return other && { because: 'several', name: id, where: placeOf(search, other) };
}

function isSameEntry(a: Definition, b: Definition): boolean {
  return keyOf(a) === keyOf(b) || (a.type === b.type && SHARED_TYPES.includes(a.type));
}

function placeOf(search: NameSearch, definition: Definition): NonNullable<Refusal['where']> {
  const [place] = search.placesOf([definition]);
  const span = place && locateMention(place)?.name;
  return { uri: definition.plan.uri, ...(span && { span }) };
}

const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function refuseName(name: string): Refusal | undefined {
  if (!SHAPE.test(name) || !/[a-z]/.test(name)) return { because: 'shape', name };
  const isReserved =
    ['start', 'go-live', 'end'].includes(name) || name.startsWith('x-') || isFiller(name) || parse(name) !== name;
  return isReserved ? { because: 'reserved', name } : undefined;
}

/** Types whose names may stand in the same places: one name of both would be open to doubt there. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  ['person', 'audience'],
  ['activity', 'approval'],
  ['milestone', 'touchpoint'],
  ['phase', 'wave'],
];

export function areNeighbours(a: string, b: string): boolean {
  return a === b || NEIGHBOURS.some((types) => types.includes(a) && types.includes(b));
}

export function refuseTaken(search: NameSearch, entry: readonly Definition[], name: string): Refusal | undefined {
  for (const family of search.around(entry)) {
    const own = entry.filter(({ plan }) => family.members.some((member) => member.plan === plan));
    const taken = family.definitions
      .withId(name)
      .find((other) => own.some((each) => areNeighbours(each.type, other.type) && !areApart(family, each, other)));
    if (taken && own.length > 0) return { because: 'taken', name, where: placeOf(search, taken) };
  }
  return undefined;
}

/** Of several changes each has names of its own: the stem of the file stands before them. */
function areApart({ hasSeveralChanges }: Family, a: Definition, b: Definition): boolean {
  const isOfOneChange = ({ plan, type }: Definition) => plan.kind === 'change-plan' && !SHARED_TYPES.includes(type);
  return hasSeveralChanges && a.plan !== b.plan && (isOfOneChange(a) || isOfOneChange(b));
}

export function refuseUnread(
  search: NameSearch,
  entry: readonly Definition[],
  { isUnreadable }: Unread,
): Refusal | undefined {
  const uri = search
    .around(entry)
    .flatMap(({ members }) => members.flatMap(({ partners, uses }) => [...partners, ...uses]))
    .find(isUnreadable);
  return uri === undefined ? undefined : { because: 'unreadable', name: entry[0]?.id ?? '', where: { uri } };
}

/** Where something else may be meant as well, the new name would take that meaning away. */
export function refuseAmbiguous(
  search: NameSearch,
  entry: readonly Definition[],
  mentions: readonly Mention[],
): Refusal | undefined {
  const keys = new Set(entry.map(keyOf));
  for (const mention of mentions) {
    const family = search.families.find(({ self }) => self.plan === mention.plan);
    const other = family && meaningOf(family, mention).find((each) => !keys.has(keyOf(each)));
    if (other) return { because: 'several', name: mention.id, where: placeOf(search, other) };
  }
  return undefined;
}

/** In a file with a slip in its text the name may stand where nobody could read it. */
export function refuseDamaged(
  search: NameSearch,
  entry: readonly Definition[],
  { files }: Unread,
): Refusal | undefined {
  const name = entry[0]?.id ?? '';
  for (const { uri, file } of files.filter((each) => isDamaged(each.file))) {
    const read = search.families
      .filter(({ self }) => self.plan.uri === uri)
      .flatMap((family) =>
        search.source.mentionsOf(family.self, name).filter((mention) => meaningOf(family, mention).length > 0),
      )
      .flatMap((mention) => locateMention(mention)?.name ?? []);
    const lost = wordsIn(file.text, name).find(
      ({ start }) => !read.some((span) => span.start === start) && !isPlainlyOther(file, start),
    );
    if (lost) return { because: 'damaged', name, where: { uri, span: lost } };
  }
  return undefined;
}

/** A comment, a key or a text that does not reach over a line's end: a slip elsewhere has not swallowed it. */
function isPlainlyOther({ lines, documents }: ParsedFile, offset: number): boolean {
  if (/^\s*#/.test(lines.lineText(lines.positionAt(offset).line))) return true;
  const document = documents.findLast((each) => offset >= each.offset);
  if (!document) return false;
  const { path, onKey } = pathAt(document, offset);
  const node = nodeAt(document.root, path);
  const span = onKey ? locateKey(document, path) : locateNode(document, path);
  const isOneLine = onKey || (node?.type === 'scalar' && /\s/.test(node.source) && !/[\r\n]/.test(node.source));
  return isOneLine && span !== undefined && offset >= span.start && offset <= span.end;
}

/** Whatever is wrong with a text, a part of it may have been left out: of a key that is there twice, the second one. */
function isDamaged({ problems, documents }: ParsedFile): boolean {
  return problems.length > 0 || documents.some((document) => document.problems.length > 0);
}

function wordsIn(text: string, name: string): Span[] {
  return [...text.matchAll(new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`, 'g'))].map(
    ({ index }) => ({ start: index, end: index + name.length }),
  );
}
