import type { ListNode, MapNode, PlanNode, Span } from './tree.ts';

/** Where an entry's key or dash stands. */
export interface Mark {
  /** Start of its line. */
  readonly line: number;
  readonly column: number;
  /** Nothing but blanks before it on its line. */
  readonly isFirst: boolean;
}

/** Entries side by side, as lines of the text. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Of the first entry. */
  readonly mark: Mark;
  /** Where the last entry's lines end. */
  readonly end: number;
}

/** The entries of a block-style map or list, each with its lines: from its key or dash up to the next one's. */
export class Siblings {
  readonly #text: string;
  readonly #node: MapNode | ListNode;
  readonly #start: number;
  readonly #end: number;

  /** `start` is where the node starts in the text, `end` where the lines of its last entry end. */
  constructor(text: string, node: MapNode | ListNode, start: number, end: number) {
    this.#text = text;
    this.#node = node;
    this.#start = start;
    this.#end = end;
  }

  /** The entries whose lines hold a stretch; undefined where it reaches out of them, or where they cannot be told apart. */
  around(stretch: Span): Run | undefined {
    const run = this.#run(this.#indexAt(stretch.start), this.#indexAt(stretch.end));
    return run && (stretch.end < run.end || run.end === this.#text.length) ? run : undefined;
  }

  /** A run with the next entry: half a key, or a bracket that is not closed yet, reaches over to it. */
  widened({ from, to }: Run): Run[] {
    const run = to + 1 < this.#count ? this.#run(from, to + 1) : undefined;
    return run ? [run] : [];
  }

  #run(from: number, to: number): Run | undefined {
    const mark = this.#mark(from);
    const next = this.#mark(to + 1);
    const isLast = to + 1 === this.#count;
    if (!mark || (!isLast && (!next?.isFirst || next.column !== mark.column))) return undefined;
    return { from, to, mark, end: next?.line ?? this.#end };
  }

  get #count(): number {
    return this.#node.type === 'list' ? this.#node.items.length : this.#node.entries.length;
  }

  /** The last entry that starts on the line of an offset or above it; -1 where there is none. */
  #indexAt(offset: number): number {
    const lineEnd = this.#text.indexOf('\n', offset);
    const limit = lineEnd < 0 ? this.#text.length : lineEnd;
    let low = -1;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#entryStart(middle) <= limit) low = middle;
      else high = middle - 1;
    }
    // An item's dash may stand on a line above its value.
    const next = this.#mark(low + 1);
    return next && next.line <= offset ? low + 1 : low;
  }

  #entryStart(index: number): number {
    if (this.#node.type === 'list') return this.#start + (this.#node.items[index]?.offset ?? 0);
    return this.#start + (this.#node.entries[index]?.keyOffset ?? 0);
  }

  #mark(index: number): Mark | undefined {
    if (index < 0 || index >= this.#count) return undefined;
    if (this.#node.type === 'list') return this.#dash(index);
    // An empty key has no place of its own.
    return this.#node.entries[index]?.key === '' ? undefined : markAt(this.#text, this.#entryStart(index));
  }

  /** On the line of the item's value, or on the nearest line above with a dash in the list's column. */
  #dash(index: number): Mark | undefined {
    const { column, ...first } = markAt(this.#text, this.#start);
    if (index === 0) return { column, ...first };
    const above = this.#entryStart(index - 1);
    let line = lineStart(this.#text, this.#entryStart(index));
    while (line > above && !this.#hasDash(line, column)) line = lineStart(this.#text, line - 1);
    return line > above ? { line, column, isFirst: true } : undefined;
  }

  #hasDash(line: number, column: number): boolean {
    return this.#text[line + column] === '-' && /^ *$/.test(this.#text.slice(line, line + column));
  }
}

/** A node with its absolute place. */
export interface PlacedNode {
  readonly node: PlanNode;
  readonly start: number;
}

/** The value of a map's or list's entry. */
export function childOf({ node, start }: PlacedNode, index: number): PlacedNode | undefined {
  if (node.type === 'scalar') return undefined;
  if (node.type === 'list') {
    const item = node.items[index];
    return item && { node: item.value, start: start + item.offset };
  }
  const entry = node.entries[index];
  return entry && { node: entry.value, start: start + entry.valueOffset };
}

function markAt(text: string, offset: number): Mark {
  const line = lineStart(text, offset);
  return { line, column: offset - line, isFirst: /^ *$/.test(text.slice(line, offset)) };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
