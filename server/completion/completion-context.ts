import type { LineIndex } from '../../core/parse/line-index.ts';
import { pathAt } from '../../core/parse/locate.ts';
import { type ParsedDocument, type ParsedFile, parseFile } from '../../core/parse/parse-file.ts';
import { reparseFile } from '../../core/parse/reparse-file.ts';
import { nodeAt, type Path, type PlanNode, type Span } from '../../core/parse/tree.ts';
import type { Kind } from '../../core/plan/kinds.ts';
import { type CursorPlace, cursorPlace, type Line, lineAt } from './cursor-line.ts';
import { type DocumentPart, documentPart } from './document-part.ts';
import { type FlowPlace, flowPlace } from './flow-cursor.ts';
import { openContainers } from './open-containers.ts';

/** What may be typed at the cursor, and how it has to be laid out. */
export interface CompletionContext {
  readonly kind: Kind | undefined;
  readonly type: 'key' | 'value';
  /** Of a key, the container that it would stand in; of a value, its own path. */
  readonly path: Path;
  /** Keys of the container, or values of the list, that are there already. */
  readonly present: readonly string[];
  /** What the container of a key is already: only keys fit a map, only items a list. */
  readonly container: 'map' | 'list' | 'empty';
  /** What is half typed. */
  readonly replace: Span;
  readonly hasColon: boolean;
  readonly needsSpace: boolean;
  readonly column: number;
  /** Blanks before what is replaced, on its line. */
  readonly lineIndent: number;
  readonly afterDash: boolean;
  readonly inFlow: boolean;
  /** Blanks by which the document goes one level in. */
  readonly step: number;
  /** Keys of the document's top level. */
  readonly rootKeys: readonly string[];
}

/** Takes the place of what is half typed: the tree then says where it would stand. */
const PROBE = 'zz-cursor';

/**
 * The places that what is typed next may belong to, the innermost first: on a line of its own a column may fit several.
 * None where nothing can be proposed: in prose that goes on, in a comment, beside what fits nowhere.
 */
export function completionContexts(file: ParsedFile, offset: number): CompletionContext[] {
  const { text } = file;
  const part = documentPart(text, offset);
  const line = lineAt(text, offset);
  if (/^(?:---|\.\.\.)/.test(line.text)) return [];
  const layout = { kind: part.kind, step: indentStep(file.lines), rootKeys: part.rootKeys };
  return placesAt({ file, part }, line, offset, layout.step).map((place) => ({ ...layout, ...place }));
}

type Place = Omit<CompletionContext, 'kind' | 'step' | 'rootKeys'>;

interface Source {
  readonly file: ParsedFile;
  readonly part: DocumentPart;
}

function placesAt(source: Source, line: Line, offset: number, step: number): Place[] {
  const { text } = source.file;
  const flow = flowPlace(text, source.part.section.start, offset);
  if (flow) return inFlow(source, flow, line);
  const place = cursorPlace(line, offset);
  if (!place) return [];
  if (place.type === 'key' && !place.hasColon && !place.afterDash) return onFreeLine(source, place, line, step);
  if ((place.type === 'value' || !place.hasColon) && hasLinesBelow(text, line, place)) return [];
  return inBlock(source, place);
}

function inFlow(source: Source, { type, replace, hasColon, owed }: FlowPlace, line: Line): Place[] {
  const typed = type === 'value' ? `"${PROBE}"` : hasColon ? PROBE : `${PROBE}: ""`;
  const tail = { at: Math.max(replace.end, line.end), text: owed };
  const found = probe(source, { replace, typed, type, tail });
  const lineIndent = line.text.search(/\S|$/);
  const needsSpace = source.file.text.charAt(replace.start - 1) === ':';
  const shared = { type, replace, hasColon, needsSpace, column: lineIndent, lineIndent };
  return found ? [{ ...shared, ...found, container: 'map', afterDash: false, inFlow: true }] : [];
}

function inBlock(source: Source, place: CursorPlace): Place[] {
  const { type, replace, hasColon, needsSpace, column, lineIndent, afterDash } = place;
  const space = needsSpace ? ' ' : '';
  const typed = type === 'value' ? `${space}"${PROBE}"` : hasColon ? PROBE : `${space}${PROBE}:`;
  const found = probe(source, { replace, typed, type });
  const shared = { type, replace, hasColon, needsSpace, column, lineIndent, afterDash };
  return found ? [{ ...shared, ...found, container: 'map', inFlow: false }] : [];
}

/** A line of which nothing but blanks and perhaps one half-typed word is written. */
function onFreeLine({ file, part }: Source, place: CursorPlace, line: Line, step: number): Place[] {
  const { replace, column } = place;
  const word = file.text.slice(replace.start, replace.end).trim();
  // Several words, or what ends a text, are no key.
  if (!/^["']?[\w./-]*$/.test(word)) return [];
  const without = word === '' ? file : reparseFile(file, cut(file.text, replace));
  const end = line.end - (word === '' ? 0 : replace.end - replace.start);
  const free = { start: line.start, end, column, hasWord: word !== '' };
  return openContainers(without, documentAt(without, line.start), free, step).map(
    ({ type: container, path, column: own, present }) => {
      const isMoved = own !== column;
      return {
        type: 'key',
        container,
        path,
        present: path.length === 0 ? part.rootKeys.filter((key) => present.includes(key)) : present,
        replace: isMoved ? { start: line.start, end: replace.end } : replace,
        hasColon: false,
        needsSpace: false,
        column: own,
        lineIndent: isMoved ? 0 : column,
        afterDash: false,
        inFlow: false,
      };
    },
  );
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(end);
}

/** A key whose value stands on the lines below it has one already, and a new key would take over what lies deeper there. */
function hasLinesBelow(text: string, line: Line, { column, lineIndent, afterDash }: CursorPlace): boolean {
  const below = /^(?:[^\S\r\n]*(?:#.*)?(?:\r?\n|\r(?!\n)))*( *)(?:(-)(?=\s|$)|(?=[^\s#]))/.exec(
    text.slice(line.end).replace(/^(?:\r\n|\n|\r)/, ''),
  );
  if (!below) return false;
  const indent = (below[1] as string).length;
  const isDash = below[2] !== undefined;
  return indent > column || (isDash && (afterDash ? indent > lineIndent : indent === column));
}

interface Probe {
  readonly replace: Span;
  readonly typed: string;
  readonly type: 'key' | 'value';
  /** Brackets that are still owed, and where. */
  readonly tail?: { readonly at: number; readonly text: string };
}

type Found = Pick<Place, 'path' | 'present'>;

/** Reads the text as if a key or value stood at the cursor: in the whole file, and where that is broken elsewhere, in its section. */
function probe({ file, part }: Source, asked: Probe): Found | undefined {
  const found = probeIn(file, asked, 0);
  if (found || file.documents.every(({ problems }) => problems.length === 0)) return found;
  const section = parseFile(file.text.slice(part.section.start, part.section.end));
  return probeIn(section, asked, part.section.start, part.rootKeys);
}

function probeIn(
  file: ParsedFile,
  { replace, typed, type, tail }: Probe,
  from: number,
  rootKeys?: readonly string[],
): Found | undefined {
  const { text } = file;
  const [start, end] = [replace.start - from, replace.end - from];
  const at = tail ? Math.min(tail.at - from, text.length) : end;
  const probed = reparseFile(
    file,
    text.slice(0, start) + typed + text.slice(end, at) + (tail?.text ?? '') + text.slice(at),
  );
  const offset = start + typed.indexOf(PROBE);
  const document = documentAt(probed, offset);
  if (!document) return undefined;
  const { path, onKey } = pathAt(document, offset);
  const container = nodeAt(document.root, path.slice(0, -1));
  if (type === 'value') {
    const node = nodeAt(document.root, path);
    const isThere = !onKey && node?.type === 'scalar' && node.value === PROBE;
    return isThere ? { path, present: siblingValues(container) } : undefined;
  }
  const half = text.slice(start, end);
  if (
    !onKey ||
    path.at(-1) !== PROBE ||
    breaksMore(document, file, half === '' ? text : cut(text, { start, end }), start)
  )
    return undefined;
  const keys = path.length === 1 && rootKeys ? rootKeys : keysOf(container);
  return { path: path.slice(0, -1), present: keys.filter((key) => key !== PROBE && key !== half) };
}

/** Whether a key there would leave lines around it where they fit nowhere. */
function breaksMore(probed: ParsedDocument, file: ParsedFile, without: string, at: number): boolean {
  if (probed.problems.length === 0) return false;
  return probed.problems.length > (documentAt(reparseFile(file, without), at)?.problems.length ?? 0);
}

function documentAt({ documents }: ParsedFile, offset: number): ParsedDocument | undefined {
  return documents.findLast((document) => document.offset <= offset) ?? documents[0];
}

function keysOf(node: PlanNode | undefined): string[] {
  return node?.type === 'map' ? node.entries.map(({ key }) => key) : [];
}

function siblingValues(node: PlanNode | undefined): string[] {
  if (node?.type !== 'list') return [];
  return node.items.flatMap(({ value }) =>
    value.type === 'scalar' && value.value !== PROBE ? [String(value.value)] : [],
  );
}

/** The first line that lies deeper than a key at the margin tells, comments and list items apart. */
function indentStep(lines: LineIndex): number {
  let isBelowKey = false;
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.lineText(line);
    const depth = text.search(/\S/);
    const sign = text.charAt(depth);
    if (depth < 0 || sign === '#') continue;
    if (isBelowKey && depth > 0 && sign !== '-') return depth === 4 ? 4 : 2;
    isBelowKey = depth === 0 && sign !== '-' && /:\s*(?:#[\s\S]*)?$/.test(text);
  }
  return 2;
}
