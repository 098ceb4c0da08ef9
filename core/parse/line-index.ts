import type { TextChange } from './text-change.ts';

/** Zero-based line and zero-based column in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Line starts of a text: `\n`, `\r\n` and a lone `\r` each end a line. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string, starts: readonly number[] = lineStarts(text)) {
    this.#text = text;
    this.#starts = starts;
  }

  /** The index of the text after a change: only the lines around it are looked for. */
  changed(text: string, { start, oldEnd, newEnd }: TextChange): LineIndex {
    const starts = this.#starts.slice(0, this.#countUpTo(start - 1));
    pushLineStarts(starts, text, Math.max(0, start - 1), newEnd + 1);
    const delta = newEnd - oldEnd;
    for (let line = this.#countUpTo(oldEnd + 1); line < this.#starts.length; line++)
      starts.push((this.#starts[line] as number) + delta);
    return new LineIndex(text, starts);
  }

  /** Whether these are the lines of a text, to the letter. */
  isOf(text: string): boolean {
    return this.#text === text;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  positionAt(offset: number): LineColumn {
    const line = this.#countUpTo(offset) - 1;
    return { line, column: offset - (this.#starts[line] as number) };
  }

  /** How many lines start at the offset or before it; the first one does always. */
  #countUpTo(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Start of a line; past the last line, the text's length. */
  lineStart(line: number): number {
    return this.#starts[Math.max(0, line)] ?? this.#text.length;
  }

  /** The line's text without its line break. */
  lineText(line: number): string {
    return this.#text.slice(this.lineStart(line), this.lineStart(line + 1)).replace(/\r?\n$|\r$/, '');
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  pushLineStarts(starts, text, 0, text.length);
  return starts;
}

/** The starts of the lines behind the line breaks in a stretch of the text. */
function pushLineStarts(starts: number[], text: string, from: number, to: number): void {
  for (let i = from; i < Math.min(to, text.length); i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
}
