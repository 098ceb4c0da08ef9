/** Zero-based line and zero-based column in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Line starts of a text: `\n`, `\r\n` and a lone `\r` each end a line. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  positionAt(offset: number): LineColumn {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: offset - (this.#starts[low] as number) };
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
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
