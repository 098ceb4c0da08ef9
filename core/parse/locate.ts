import { findEntry, type MapEntry, type MapNode, type Path, type PlanNode, type Span } from './tree.ts';

/** What is underlined at a path: the key, the value or some words of it, or a stretch of the document's own text. */
export type Place =
  | { readonly at: Path; readonly on: 'key' | 'value'; readonly phrase?: string }
  | { readonly at: Path; readonly span: Span };

/** What a place is found in: a document's root node and where that root starts in the file. */
export interface Located {
  readonly root: PlanNode;
  readonly start: number;
  /** Start of the document in the file; spans of a place count from here. */
  readonly offset: number;
}

interface Found {
  readonly node: PlanNode;
  readonly start: number;
  readonly key?: Span;
}

/**
 * The span of a place in the file. An absent key stands on the nearest key that exists: its parent's key, in a list
 * the entry's first key, at the root the value of `kind:`.
 */
export function locate(document: Located, place: Place): Span {
  if ('span' in place) return { start: document.offset + place.span.start, end: document.offset + place.span.end };
  const trail = follow(document, place.at);
  const reached = trail.length === place.at.length + 1;
  const last = trail[trail.length - 1] as Found;
  const words = reached && place.phrase !== undefined ? findPhrase(last, place.phrase) : undefined;
  if (words) return words;
  if (reached && place.on === 'value' && last.node.width > 0 && isOneLine(last)) return spanOf(last);
  return nearestKey(trail) ?? kindValue(document) ?? spanOf(last);
}

/** Start and end of the whole value at `path`, however many lines it takes. */
export function locateNode(document: Located, path: Path): Span | undefined {
  const trail = follow(document, path);
  return trail.length === path.length + 1 ? spanOf(trail[trail.length - 1] as Found) : undefined;
}

/** The span of the key that leads to `path`, if there is one. */
export function locateKey(document: Located, path: Path): Span | undefined {
  const trail = follow(document, path);
  return trail.length === path.length + 1 ? trail[trail.length - 1]?.key : undefined;
}

/** Where the words stand in the value as it is written, also over line breaks, whole words first; undefined where they are written with escapes. */
function findPhrase({ node, start }: Found, phrase: string): Span | undefined {
  if (node.type !== 'scalar') return undefined;
  const words = phrase
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u');
  const found = whole.exec(node.source) ?? new RegExp(words, 'u').exec(node.source);
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

function isOneLine({ node }: Found): boolean {
  return node.type === 'scalar' || (node.type === 'list' && node.flow);
}

function spanOf({ start, node }: Found): Span {
  return { start, end: start + node.width };
}

function follow(document: Located, path: Path): Found[] {
  const trail: Found[] = [{ node: document.root, start: document.start }];
  for (const step of path) {
    const next = child(trail[trail.length - 1] as Found, step);
    if (!next) break;
    trail.push(next);
  }
  return trail;
}

function child({ node, start }: Found, step: string | number): Found | undefined {
  if (node.type === 'list') {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item && { node: item.value, start: start + item.offset };
  }
  const entry = findEntry(node, String(step));
  return entry && { node: entry.value, start: start + entry.valueOffset, key: keySpan(entry, start) };
}

function keySpan(entry: MapEntry, mapStart: number): Span {
  return { start: mapStart + entry.keyOffset, end: mapStart + entry.keyOffset + entry.keyWidth };
}

function nearestKey(trail: readonly Found[]): Span | undefined {
  for (const found of [...trail].reverse()) {
    if (found.key) return found.key;
    const first = found === trail[0] ? undefined : firstKey(found);
    if (first) return first;
    if (found !== trail[0] && found.node.type === 'scalar' && found.node.width > 0) return spanOf(found);
  }
  return undefined;
}

function firstKey({ node, start }: Found): Span | undefined {
  const entry = node.type === 'map' ? node.entries[0] : undefined;
  return entry && keySpan(entry, start);
}

function kindValue(document: Located): Span | undefined {
  const entry = findEntry(document.root, 'kind');
  if (!entry) return firstKey({ node: document.root, start: document.start });
  if (entry.value.width === 0) return keySpan(entry, document.start);
  const start = document.start + entry.valueOffset;
  return { start, end: start + entry.value.width };
}

/** The path of the innermost node or key that holds `offset`, and whether it lies on a key. */
export function pathAt(document: Located, offset: number): { path: Path; onKey: boolean } {
  const path: (string | number)[] = [];
  let node: PlanNode = document.root;
  let start = document.start;
  for (;;) {
    const step =
      node.type === 'scalar'
        ? undefined
        : node.type === 'map'
          ? entryAt(node, start, offset)
          : itemAt(node, start, offset);
    if (!step) return { path, onKey: false };
    path.push(step.step);
    if (step.onKey) return { path, onKey: true };
    node = step.node;
    start = step.start;
  }
}

interface Step {
  step: string | number;
  onKey: boolean;
  node: PlanNode;
  start: number;
}

function entryAt(map: MapNode, start: number, offset: number): Step | undefined {
  for (const entry of map.entries) {
    const key = keySpan(entry, start);
    const valueStart = start + entry.valueOffset;
    const common = { step: entry.key, node: entry.value, start: valueStart };
    if (offset >= key.start && offset <= key.end) return { ...common, onKey: true };
    if (offset > key.end && offset <= Math.max(valueStart, valueStart + entry.value.width))
      return { ...common, onKey: false };
  }
  return undefined;
}

function itemAt(list: PlanNode & { type: 'list' }, start: number, offset: number): Step | undefined {
  for (const [index, item] of list.items.entries()) {
    const from = start + item.offset;
    if (offset >= from && offset <= from + item.value.width)
      return { step: index, onKey: false, node: item.value, start: from };
  }
  return undefined;
}
