import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { message } from '../messages/message.ts';
import { eatenPart } from './eaten-scalar.ts';
import { type Sentence, type Stray, strayItems, strayKeys } from './flow-prose.ts';
import type { Problem } from './problem.ts';
import { proseProblem } from './prose-problem.ts';
import type { Restored } from './repair.ts';
import type { ListItem, MapEntry, PlanNode, ScalarNode, ScalarValue, Span } from './tree.ts';

/** A node with its absolute place, while the tree is being built. */
interface Built {
  readonly node: PlanNode;
  readonly start: number;
}

interface BuiltEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Built;
  readonly merged: boolean;
}

export interface BuildResult {
  readonly root: PlanNode;
  readonly start: number;
  readonly problems: readonly Problem[];
  /** Values once aliases are followed, against values written. */
  readonly isAmplified: boolean;
  /** Anchors, aliases, merge keys and tags tie distant places together: no part can be read by itself. */
  readonly isTied: boolean;
}

const AMPLIFICATION = 10;
const FREE_VALUES = 10_000;

/** yaml's document as our tree: aliases and merge keys followed, restored prose in place, eaten prose reported. */
export function buildTree(
  text: string,
  document: Document.Parsed,
  restored: ReadonlyMap<number, Restored>,
): BuildResult {
  const builder = new TreeBuilder(text, restored);
  const { node, start } = builder.build(document.contents);
  const { problems, isAmplified, isTied } = builder;
  return { root: node, start, problems, isAmplified, isTied };
}

class TreeBuilder {
  readonly problems: Problem[] = [];
  isTied = false;
  readonly #text: string;
  readonly #restored: ReadonlyMap<number, Restored>;
  readonly #anchors = new Map<string, Built>();
  readonly #sizes = new WeakMap<PlanNode, number>();
  #written = 0;
  #followed = 0;
  #flowDepth = 0;

  constructor(text: string, restored: ReadonlyMap<number, Restored>) {
    this.#text = text;
    this.#restored = restored;
  }

  get isAmplified(): boolean {
    return this.#followed > AMPLIFICATION * this.#written + FREE_VALUES;
  }

  build(node: Node | null | undefined, fallbackStart = 0): Built {
    this.#written++;
    this.#noteTies(node);
    const built = this.#buildNode(node, fallbackStart);
    if (node && 'anchor' in node && node.anchor) this.#anchors.set(node.anchor, built);
    return built;
  }

  #noteTies(node: Node | null | undefined): void {
    if (!node) return;
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    this.isTied ||= isAlias(node) || anchor !== undefined || tag !== undefined;
  }

  #buildNode(node: Node | null | undefined, fallbackStart: number): Built {
    if (!node?.range) return { node: emptyScalar(), start: fallbackStart };
    if (isAlias(node)) return this.#buildAlias(node);
    if (isScalar(node)) return this.#buildScalar(node);
    return isMap(node) ? this.#buildMap(node as YAMLMap) : this.#buildList(node as YAMLSeq);
  }

  #buildAlias(alias: Alias): Built {
    const span = spanOf(alias);
    const target = this.#anchors.get(alias.source);
    if (!target) return this.#unknownAlias(alias, span);
    if (this.isAmplified) return { node: emptyScalar(), start: span.start };
    this.#followed += this.#size(target.node);
    return target;
  }

  /** `*name` that nothing defines: a slip in a name, or emphasis at the start of a text inside brackets. */
  #unknownAlias({ source }: Alias, span: Span): Built {
    const isName = /^[\w-]+$/.test(source);
    const rest = this.#flowDepth > 0 ? this.#text.slice(span.end, span.end + 1_000).search(/\s*(?:[,}\]\r\n]|$)/) : 0;
    const end = span.end + rest;
    if (!isName || rest > 0) {
      this.problems.push(proseProblem(this.#text, { start: span.start, end }, 'start'));
      return this.#asWritten({ start: span.start, end });
    }
    this.problems.push({ code: 'yaml-syntax', span, message: message('yaml-syntax.unknown-alias', { name: source }) });
    return { node: emptyScalar(), start: span.start };
  }

  #buildScalar(scalar: Scalar): Built {
    const span = spanOf(scalar);
    const restored = this.#restored.get(span.start);
    if (restored) return this.#asWritten(restored.span, restored.value);
    const node = toScalarNode(scalar, this.#text.slice(span.start, span.end));
    const eaten = eatenPart(this.#text, scalar, span, node, this.#flowDepth > 0);
    if (!eaten) return { node, start: span.start };
    this.problems.push(eaten);
    return eaten.fix ? this.#asWritten(eaten.span) : { node, start: span.start };
  }

  /** A stretch of the text taken at its word. */
  #asWritten({ start, end }: Span, value = this.#text.slice(start, end)): Built {
    const source = this.#text.slice(start, end);
    return { node: { type: 'scalar', value, source, style: 'quoted', width: source.length }, start };
  }

  #buildMap(map: YAMLMap): Built {
    const start = spanOf(map).start;
    const flow = map.flow === true;
    this.#flowDepth += Number(flow);
    const kept = this.#withoutDuplicates(this.#buildPairs(map, flow));
    this.#flowDepth -= Number(flow);
    const children = kept.map((entry) => entry.value);
    const entries = kept.map((entry) => toEntry(entry, start));
    const byKey = new Map(entries.map((entry) => [entry.key, entry]));
    return { node: { type: 'map', flow, width: endOf(flow, map, children, start) - start, entries, byKey }, start };
  }

  #buildPairs(map: YAMLMap, flow: boolean): BuiltEntry[] {
    const strays = flow ? strayKeys(this.#text, map) : new Map<Pair, Stray>();
    const entries: BuiltEntry[] = [];
    for (const pair of map.items as Pair[]) {
      const stray = strays.get(pair);
      const last = stray?.value === undefined ? undefined : entries.pop();
      if (stray && last) entries.push({ ...last, value: this.#asWritten(stray.problem.span, stray.value) });
      else if (!stray) entries.push(...this.#buildPair(pair));
    }
    this.#tell(strays.values());
    return entries;
  }

  #tell(strays: Iterable<Stray>): void {
    for (const { problem } of new Set(strays)) this.problems.push(problem);
  }

  #buildPair(pair: Pair): BuiltEntry[] {
    const key = pair.key as Node | null;
    if (!isScalar(key) || !key.range) return [];
    const keySpan = spanOf(key);
    this.#noteTies(key);
    if (key.anchor)
      this.#anchors.set(key.anchor, {
        node: toScalarNode(key, this.#text.slice(keySpan.start, keySpan.end)),
        start: keySpan.start,
      });
    const value = this.build(pair.value as Node | null, Math.min(keySpan.end + 1, this.#text.length));
    const name = this.#text.slice(keySpan.start, keySpan.end) === '<<' ? '<<' : String(key.value ?? key.source ?? '');
    this.isTied ||= name === '<<';
    return name === '<<' ? mergedEntries(value) : [{ key: name, keySpan, value, merged: false }];
  }

  #withoutDuplicates(entries: readonly BuiltEntry[]): BuiltEntry[] {
    const byKey = new Map<string, BuiltEntry>();
    for (const entry of entries) {
      const first = byKey.get(entry.key);
      if (!first || (first.merged && !entry.merged)) byKey.set(entry.key, entry);
      else if (!entry.merged) this.problems.push(duplicateKey(first, entry));
    }
    return [...byKey.values()];
  }

  #buildList(list: YAMLSeq): Built {
    const start = spanOf(list).start;
    const flow = list.flow === true;
    this.#flowDepth += Number(flow);
    const items = this.#buildItems(list, flow, start);
    this.#flowDepth -= Number(flow);
    const listItems: ListItem[] = items.map((item) => ({ offset: item.start - start, value: item.node }));
    return { node: { type: 'list', flow, width: endOf(flow, list, items, start) - start, items: listItems }, start };
  }

  #buildItems(list: YAMLSeq, flow: boolean, start: number): Built[] {
    const strays = flow ? strayItems(this.#text, list) : new Map<Node, Sentence>();
    const items: Built[] = [];
    for (const item of list.items as Node[]) {
      const stray = strays.get(item);
      if (stray) items.splice(-1, 1, this.#asWritten(stray.problem.span, stray.value));
      else items.push(this.build(item, start));
    }
    this.#tell(strays.values());
    return items;
  }

  #size(node: PlanNode): number {
    const known = this.#sizes.get(node);
    if (known !== undefined) return known;
    const children = node.type === 'scalar' ? [] : node.type === 'list' ? node.items : node.entries;
    let size = 1;
    for (const { value } of children) size += this.#size(value);
    this.#sizes.set(node, size);
    return size;
  }
}

/** `<<: *base`: the base's entries, which the map's own entries override. */
function mergedEntries(base: Built): BuiltEntry[] {
  const { node, start } = base;
  const maps =
    node.type === 'list' ? node.items.map((item) => ({ node: item.value, start: start + item.offset })) : [base];
  return maps.flatMap((map) => entriesOf(map).map((entry) => ({ ...entry, merged: true })));
}

function entriesOf({ node, start }: Built): Omit<BuiltEntry, 'merged'>[] {
  if (node.type !== 'map') return [];
  return node.entries.map((entry) => ({
    key: entry.key,
    keySpan: { start: start + entry.keyOffset, end: start + entry.keyOffset + entry.keyWidth },
    value: { node: entry.value, start: start + entry.valueOffset },
  }));
}

function duplicateKey(first: BuiltEntry, again: BuiltEntry): Problem {
  return {
    code: 'duplicate-key',
    span: again.keySpan,
    message: message('duplicate-key', { key: again.key }),
    related: { span: first.keySpan, message: message('related.first-here', { key: again.key }) },
  };
}

function toEntry(entry: BuiltEntry, mapStart: number): MapEntry {
  return {
    key: entry.key,
    keyOffset: entry.keySpan.start - mapStart,
    keyWidth: entry.keySpan.end - entry.keySpan.start,
    valueOffset: entry.value.start - mapStart,
    value: entry.value.node,
  };
}

function toScalarNode(scalar: Scalar, source: string): ScalarNode {
  const value = scalar.value;
  const isPlainValue =
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    type: 'scalar',
    value: isPlainValue ? (value as ScalarValue) : source,
    source,
    style: scalar.type === 'PLAIN' ? 'plain' : scalar.type?.startsWith('BLOCK') ? 'block' : 'quoted',
    width: source.trimEnd().length,
  };
}

function emptyScalar(): ScalarNode {
  return { type: 'scalar', value: null, source: '', style: 'plain', width: 0 };
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** A block collection ends where its last value's text ends, never in the blank lines behind it. */
function endOf(flow: boolean, node: Node, children: readonly Built[], start: number): number {
  if (flow) return spanOf(node).end;
  const own = children.filter((child) => child.start >= start);
  if (own.length === 0) return spanOf(node).end;
  return own.reduce((end, child) => Math.max(end, child.start + child.node.width), start);
}
