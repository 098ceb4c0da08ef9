import { pathAt } from '../../core/parse/locate.ts';
import { type ParsedDocument, parseFile } from '../../core/parse/parse-file.ts';
import { nodeAt, type Path, type Span } from '../../core/parse/tree.ts';
import type { Kind } from '../../core/plan/kinds.ts';
import { cursorPlace, type Line, lineAt } from './cursor-line.ts';
import { type DocumentPart, documentPart } from './document-part.ts';
import { flowPlace } from './flow-cursor.ts';

/** What may be typed at the cursor, and how it has to be laid out. */
export interface CompletionContext {
  readonly kind: Kind | undefined;
  readonly type: 'key' | 'value';
  /** Of a key, the container that it would stand in; of a value, its own path. */
  readonly path: Path;
  /** Keys of the container, or values of the list, that are there already. */
  readonly present: readonly string[];
  /** What is half typed. */
  readonly replace: Span;
  readonly hasColon: boolean;
  readonly needsSpace: boolean;
  readonly column: number;
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

/** Undefined where nothing can be proposed: in prose that goes on, in a comment, beside what fits nowhere. */
export function completionContext(text: string, offset: number): CompletionContext | undefined {
  const part = documentPart(text, offset);
  const line = lineAt(text, offset);
  if (/^(?:---|\.\.\.)/.test(line.text)) return undefined;
  const layout = { kind: part.kind, step: indentStep(text), rootKeys: part.rootKeys };
  const flow = inFlow(text, part, line, offset);
  if (flow !== 'block') return flow && { ...layout, ...flow };
  const block = inBlock(text, part, line, offset);
  return block && { ...layout, ...block };
}

type Place = Omit<CompletionContext, 'kind' | 'step' | 'rootKeys'>;

function inFlow(text: string, part: DocumentPart, line: Line, offset: number): Place | undefined | 'block' {
  const flow = flowPlace(text, part.section.start, offset);
  if (!flow) return 'block';
  const { type, replace, hasColon, owed } = flow;
  const typed = type === 'value' ? `"${PROBE}"` : hasColon ? PROBE : `${PROBE}: ""`;
  const tail = { at: Math.max(replace.end, line.end), text: owed };
  const probed = probe(text, part, replace, typed, type, tail);
  const lineIndent = line.text.search(/\S|$/);
  const needsSpace = text.charAt(replace.start - 1) === ':';
  return (
    probed && {
      type,
      replace,
      hasColon,
      ...probed,
      needsSpace,
      column: lineIndent,
      lineIndent,
      afterDash: false,
      inFlow: true,
    }
  );
}

function inBlock(text: string, part: DocumentPart, line: Line, offset: number): Place | undefined {
  const place = cursorPlace(line, offset);
  if (!place) return undefined;
  const { type, replace, hasColon, needsSpace, column, lineIndent, afterDash } = place;
  if ((type === 'value' || !hasColon) && hasLinesBelow(text, line, column)) return undefined;
  const space = needsSpace ? ' ' : '';
  const typed = type === 'value' ? `${space}"${PROBE}"` : hasColon ? PROBE : `${space}${PROBE}:`;
  const probed = probe(text, part, replace, typed, type);
  // The top level stands at the margin wherever there is one already.
  if (!probed || (type === 'key' && probed.path.length === 0 && column > 0 && part.rootKeys.length > 0))
    return undefined;
  return { type, replace, hasColon, needsSpace, column, lineIndent, afterDash, inFlow: false, ...probed };
}

/** A key whose value stands on the lines below it has one already, and a new key would take over what lies deeper there. */
function hasLinesBelow(text: string, line: Line, column: number): boolean {
  const below = /^(?:[^\S\r\n]*(?:#.*)?(?:\r\n|\n|\r))*( *)(- )?(?=[^\s#])/.exec(
    text.slice(line.end).replace(/^(?:\r\n|\n|\r)/, ''),
  );
  if (!below) return false;
  const indent = (below[1] as string).length;
  return indent > column || (indent === column && below[2] !== undefined && !line.text.trimStart().startsWith('- '));
}

interface Tail {
  readonly at: number;
  readonly text: string;
}

/** Parses the section as if a key or value stood at the cursor, and reads where in the tree it came to stand. */
function probe(
  text: string,
  { section, rootKeys }: DocumentPart,
  replace: Span,
  typed: string,
  type: 'key' | 'value',
  tail: Tail = { at: replace.end, text: '' },
): { path: Path; present: string[] } | undefined {
  const probed =
    text.slice(section.start, replace.start) +
    typed +
    text.slice(replace.end, tail.at) +
    tail.text +
    text.slice(tail.at, section.end);
  const document = parseFile(probed).documents[0];
  if (!document) return undefined;
  const offset = replace.start - section.start + typed.indexOf(PROBE);
  const { path, onKey } = pathAt(document, offset);
  if (type === 'value') {
    const node = nodeAt(document.root, path);
    const isThere = !onKey && node?.type === 'scalar' && node.value === PROBE;
    return isThere ? { path, present: siblingValues(nodeAt(document.root, path.slice(0, -1))) } : undefined;
  }
  if (
    !onKey ||
    path.at(-1) !== PROBE ||
    breaksMore(document, text.slice(section.start, replace.start) + text.slice(replace.end, section.end))
  )
    return undefined;
  const container = path.slice(0, -1);
  const node = nodeAt(document.root, container);
  const present = container.length === 0 ? rootKeys : node?.type === 'map' ? node.entries.map(({ key }) => key) : [];
  return {
    path: container,
    present: present.filter((key) => key !== PROBE && key !== text.slice(replace.start, replace.end)),
  };
}

/** Whether a key there would leave lines around it where they fit nowhere. */
function breaksMore(probed: ParsedDocument, without: string): boolean {
  return probed.problems.length > 0 && probed.problems.length > (parseFile(without).documents[0]?.problems.length ?? 0);
}

function siblingValues(node: ReturnType<typeof nodeAt>): string[] {
  if (node?.type !== 'list') return [];
  return node.items.flatMap(({ value }) =>
    value.type === 'scalar' && value.value !== PROBE ? [String(value.value)] : [],
  );
}

/** The first line that lies deeper than the one above it tells. */
function indentStep(text: string): number {
  const indented = /^[^\s#-][^\n]*:[^\S\r\n]*(?:#[^\n]*)?\r?\n(?:[^\S\r\n]*\r?\n|\s*#[^\n]*\n)*( +)[^\s#-]/m.exec(text);
  return indented?.[1]?.length === 4 ? 4 : 2;
}
