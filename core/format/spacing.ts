import type { Piece } from './pieces.ts';

/** One stretch of blanks that should be another one. */
export interface BlankEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  readonly document: number;
  /** At the start of a line: how far in it stands. */
  readonly isIndent: boolean;
}

interface Column {
  readonly old: number;
  readonly now: number;
}

/** The blanks of a text that should be others, line by line. Only blanks at the start, inside and at the end of lines. */
export function spacingEdits(pieces: readonly Piece[]): BlankEdit[] {
  const spacing = new Spacing(pieces);
  for (const index of pieces.keys()) spacing.add(index);
  return spacing.edits;
}

class Spacing {
  readonly edits: BlankEdit[] = [];
  readonly #pieces: readonly Piece[];
  #lineStart = 0;
  #isAtStart = true;
  #flowDepth = 0;
  /** By how much what is on this line has moved up to here. */
  #moved = 0;
  /** By how much the last statement has moved: what goes on from it goes along. */
  #shift = 0;
  /** Columns of the statements that hold the present one, outermost first. */
  #open: Column[] = [];
  /** The comment behind something on the line above, or one that stands below such a one. */
  #trailing: Column | undefined;
  #isBelowBlock = false;
  #blockHeader = '';
  /** What was looked for last: all comments above one statement have the same. */
  #next: { readonly at: number; readonly column: Column | undefined } = { at: -1, column: undefined };

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  add(index: number): void {
    const piece = this.#pieces[index] as Piece;
    if (piece.type === 'newline') this.#startLine(piece);
    else if (piece.type === 'byte-order-mark') this.#lineStart = piece.offset + 1;
    else if (piece.type === 'space') this.#addBlanks(piece, index);
    else if (piece.type === 'block-scalar') this.#addBlock(piece);
    else this.#addText(piece, index);
  }

  #startLine({ offset, source }: Piece): void {
    if (this.#isAtStart) this.#trailing = undefined;
    this.#newLine(offset + source.length);
  }

  #newLine(offset: number): void {
    this.#lineStart = offset;
    this.#isAtStart = true;
    this.#moved = 0;
  }

  #addBlanks(piece: Piece, index: number): void {
    const next = this.#pieces[index + 1];
    if (next === undefined || next.type === 'newline') this.#replace(piece, '', this.#isAtStart);
    else if (!this.#isAtStart) {
      const wanted = blanksBetween(this.#pieces[index - 1] as Piece, next, piece.source);
      this.#replace(piece, wanted, false);
      this.#moved += wanted.length - piece.source.length;
    }
  }

  #addText(piece: Piece, index: number): void {
    const old = piece.offset - this.#lineStart;
    if (this.#isAtStart) this.#indent(piece, old, index);
    else this.#addBehind(piece, old, this.#pieces[index - 1] as Piece);
    if (piece.isHead && piece.column !== undefined) this.#noteColumn({ old, now: piece.column });
    if (/^flow-(?:map|seq)-start$/.test(piece.type)) this.#flowDepth++;
    if (/^flow-(?:map|seq)-end$/.test(piece.type)) this.#flowDepth--;
    if (piece.type === 'block-scalar-header') this.#blockHeader = piece.source;
    if (/[\r\n]/.test(piece.source)) this.#addContinuation(piece);
  }

  #indent(piece: Piece, old: number, index: number): void {
    const now = this.#columnOf(piece, old, index);
    this.#replaceSpan(piece, { start: this.#lineStart, end: piece.offset, newText: ' '.repeat(now) }, true);
    this.#isAtStart = false;
    this.#moved = now - old;
    if (piece.type !== 'comment') {
      this.#trailing = undefined;
      this.#isBelowBlock = false;
    }
    if (piece.column !== undefined) this.#shift = this.#moved;
  }

  #columnOf(piece: Piece, old: number, index: number): number {
    if (piece.column !== undefined) return piece.column;
    return piece.type === 'comment' && this.#flowDepth === 0
      ? this.#commentColumn(old, index)
      : Math.max(0, old + this.#shift);
  }

  /** A comment goes with what it is aligned with: a comment behind the line above, the next statement, or one that is open. */
  #commentColumn(old: number, index: number): number {
    const next = this.#nextStatement(index);
    if (this.#trailing?.old === old && next?.old !== old) return this.#trailing.now;
    this.#trailing = undefined;
    const isSame = (column: Column) => column.old === old;
    const same = next && isSame(next) ? next : this.#open.find(isSame);
    if (same) return same.now;
    const holder = this.#open.findLast((column) => column.old < old);
    // Deeper than that it could become a part of the text above.
    if (this.#isBelowBlock) return holder?.now ?? 0;
    return holder ? Math.max(holder.now + 1, holder.now + old - holder.old) : (next?.now ?? 0);
  }

  /** The columns of the statement that starts the next line which is neither blank nor a comment. */
  #nextStatement(index: number): Column | undefined {
    if (this.#next.at <= index) this.#next = this.#findStatement(index);
    return this.#next.column;
  }

  #findStatement(index: number): { at: number; column: Column | undefined } {
    let lineStart = this.#lineStart;
    for (let at = index + 1; at < this.#pieces.length; at++) {
      const { type, offset, source, column } = this.#pieces[at] as Piece;
      if (type === 'newline') lineStart = offset + source.length;
      else if (type !== 'space' && type !== 'comment')
        return { at, column: column === undefined ? undefined : { old: offset - lineStart, now: column } };
    }
    return { at: this.#pieces.length, column: undefined };
  }

  #addBehind(piece: Piece, old: number, before: Piece): void {
    if (before.type !== 'space') {
      const wanted = blanksBetween(before, piece, '');
      this.#replaceSpan(piece, { start: piece.offset, end: piece.offset, newText: wanted }, false);
      this.#moved += wanted.length;
    }
    if (piece.type === 'comment') this.#trailing = { old, now: old + this.#moved };
  }

  #noteColumn(column: Column): void {
    this.#open = [...this.#open.filter(({ old }) => old < column.old), column];
  }

  /** The lines of a value that goes on keep their shape beside the statement. */
  #addContinuation(piece: Piece): void {
    const breaks = [...piece.source.matchAll(/\r?\n/g)];
    for (const { index, 0: lineBreak } of breaks) {
      const start = piece.offset + index + lineBreak.length;
      const [blanks = ''] = /^[ \t]*/.exec(piece.source.slice(start - piece.offset)) ?? [];
      const isEmpty = /^(?:[\r\n]|$)/.test(piece.source.slice(start - piece.offset + blanks.length));
      if (!isEmpty && !blanks.includes('\t')) {
        const newText = ' '.repeat(Math.max(0, blanks.length + this.#shift));
        this.#replaceSpan(piece, { start, end: start + blanks.length, newText }, true);
      }
      if (piece.type === 'scalar') this.#trimBefore(piece, piece.offset + index);
      this.#lineStart = start;
    }
    this.#moved = this.#shift;
  }

  #trimBefore(piece: Piece, end: number): void {
    let start = end;
    while (start > piece.offset && ' \t'.includes(piece.source.charAt(start - 1 - piece.offset))) start--;
    this.#replaceSpan(piece, { start, end, newText: '' }, false);
  }

  /** A block of text moves as one, with all that stands further in. */
  #addBlock(piece: Piece): void {
    const first = /^( *)[^ \r\n]/m.exec(piece.source)?.[1]?.length;
    const isFixed = /[1-9]/.test(this.#blockHeader);
    if (first !== undefined) {
      const now = isFixed ? first + this.#shift : (piece.column ?? first);
      for (const line of piece.source.matchAll(/^( *)([^\r\n]?)/gm)) this.#moveBlockLine(piece, line, first, now);
    }
    this.#isBelowBlock = true;
    this.#newLine(piece.offset + piece.source.length);
  }

  #moveBlockLine(piece: Piece, { index, 1: blanks = '', 2: text }: RegExpExecArray, first: number, now: number): void {
    const depth = blanks.length;
    const isInside = text !== '' || depth > first;
    const newDepth = isInside ? depth + now - first : Math.min(depth, now);
    const start = piece.offset + index;
    this.#replaceSpan(piece, { start, end: start + depth, newText: ' '.repeat(Math.max(0, newDepth)) }, true);
  }

  #replace(piece: Piece, newText: string, isIndent: boolean): void {
    this.#replaceSpan(piece, { start: piece.offset, end: piece.offset + piece.source.length, newText }, isIndent);
  }

  #replaceSpan(
    { document }: Piece,
    { start, end, newText }: Omit<BlankEdit, 'document' | 'isIndent'>,
    isIndent: boolean,
  ): void {
    if (end > start || newText !== '') this.edits.push({ start, end, newText, document, isIndent });
  }
}

/** What belongs between two pieces on a line. `present` is what stands there now, and what stays where nothing else is better. */
function blanksBetween(before: Piece, after: Piece, present: string): string {
  if (after.type === 'comment') return present;
  if (isBracketOrComma(after) && before.type === 'map-value-ind') return present;
  if (/^flow-(?:map|seq)-start$/.test(before.type) || isBracketOrComma(after)) return '';
  if (before.type === 'comma' || before.type === 'map-value-ind' || before.type === 'seq-item-ind') return ' ';
  return after.type === 'map-value-ind' && /scalar$/.test(before.type) ? '' : present;
}

function isBracketOrComma({ type }: Piece): boolean {
  return type === 'comma' || type === 'flow-map-end' || type === 'flow-seq-end';
}
