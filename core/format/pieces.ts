import { type CST, Parser } from 'yaml';
import { isTooDeep } from '../parse/limits.ts';

/** How block style is laid out. */
export interface LayoutStyle {
  /** Blanks by which one level goes in. */
  readonly step: number;
  /** Dashes stand below the first letter of their key, rather than one level further in. */
  readonly flush: boolean;
}

/** A token of a text with the column in which its line has to start, if it is the first one there. */
export interface Piece {
  readonly type: CST.Token['type'];
  readonly offset: number;
  readonly source: string;
  /** Of the YAML documents of the text, the one that it belongs to, or that it stands before. */
  readonly document: number;
  /** Undefined where a line is no statement of its own: it belongs to what goes on from above. */
  readonly column: number | undefined;
  /** The key of an entry or the dash of an item: what stands deeper below belongs to it. */
  readonly isHead: boolean;
}

/** A text piece by piece, with nothing left out, and where each statement belongs; nothing of one that goes deeper than any plan. */
export function layOut(text: string, style?: LayoutStyle): Piece[] {
  if (isTooDeep(text)) return [];
  const tokens = [...new Parser().parse(text)];
  const layout = new Layout(style ?? { step: 2, flush: false });
  for (const token of tokens) layout.addTop(token);
  return layout.pieces;
}

/** Whether most lists of a text stand below their key's first letter. */
export function hasFlushLists(text: string): boolean {
  let balance = 0;
  const pending: (CST.Token | null | undefined)[] = [...new Parser().parse(text)];
  for (let token = pending.pop(); token !== undefined || pending.length > 0; token = pending.pop()) {
    if (token?.type === 'document') pending.push(token.value);
    if (token?.type !== 'block-map' && token?.type !== 'block-seq') continue;
    for (const { value } of token.items) {
      pending.push(value);
      if (token.type === 'block-map' && value?.type === 'block-seq') balance += value.indent > token.indent ? -1 : 1;
    }
  }
  return balance > 0;
}

/** What stands behind a dash goes two further in, however deep a level is. */
const BEHIND_DASH = 2;

type Written = Pick<Piece, 'type' | 'offset' | 'source'>;

class Layout {
  readonly pieces: Piece[] = [];
  readonly #style: LayoutStyle;
  #document = 0;

  constructor(style: LayoutStyle) {
    this.#style = style;
  }

  addTop(token: CST.Token): void {
    if (token.type === 'document') {
      this.#addAll(token.start, 0);
      this.#addValue(token.value, 0);
      this.#addAll(token.end);
      this.#document++;
    } else if (token.type === 'doc-end') {
      this.#add(token, 0);
      this.#addAll(token.end);
    } else if ('source' in token) {
      this.#add(token, 0);
    }
  }

  #add({ type, offset, source }: Written, column?: number, isKey = false): void {
    const isStatement = column !== undefined && type !== 'comment';
    this.pieces.push({
      type,
      offset,
      source,
      document: this.#document,
      column: isStatement ? column : undefined,
      isHead: isKey || type === 'seq-item-ind',
    });
  }

  #addAll(tokens: readonly CST.SourceToken[] = [], column?: number): void {
    for (const token of tokens) this.#add(token, column);
  }

  #addValue(token: CST.Token | null | undefined, column: number): void {
    switch (token?.type) {
      case 'block-map':
        this.#addMap(token, column);
        break;
      case 'block-seq':
        this.#addList(token, column);
        break;
      case 'flow-collection':
        this.#addFlow(token, column);
        break;
      case 'block-scalar':
        this.#addAll(token.props as CST.SourceToken[]);
        this.#add({ type: token.type, offset: this.#end, source: token.source }, column);
        break;
      default:
        this.#addScalar(token, column);
    }
  }

  #addScalar(token: CST.Token | null | undefined, column?: number, isKey = false): void {
    if (token && 'source' in token) this.#add(token, column, isKey);
    if (token && 'end' in token) this.#addAll(token.end as CST.SourceToken[] | undefined);
  }

  get #end(): number {
    const last = this.pieces.at(-1);
    return last ? last.offset + last.source.length : 0;
  }

  #addMap({ items }: CST.BlockMap, column: number): void {
    const { step, flush } = this.#style;
    for (const { start, key, sep, value } of items) {
      this.#addAll(start, column);
      if (key?.type === 'flow-collection') this.#addFlow(key, column);
      else this.#addScalar(key, column, true);
      this.#addAll(sep, column + step);
      this.#addValue(value, value?.type === 'block-seq' && flush ? column : column + step);
    }
  }

  #addList({ items }: CST.BlockSequence, column: number): void {
    for (const { start, value } of items) {
      this.#addAll(start, column);
      this.#addValue(value, column + BEHIND_DASH);
    }
  }

  /** What is in brackets is one value, whose lines go on from its first one. */
  #addFlow({ start, items, end }: CST.FlowCollection, column?: number): void {
    this.#add(start, column);
    for (const item of items) {
      this.#addAll(item.start);
      this.#addInFlow(item.key);
      this.#addAll(item.sep);
      this.#addInFlow(item.value);
    }
    this.#addAll(end);
  }

  #addInFlow(token: CST.Token | null | undefined): void {
    if (token?.type === 'flow-collection') this.#addFlow(token);
    else this.#addScalar(token);
  }
}
