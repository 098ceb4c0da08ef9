import { bracketEnd, type Line, quotedEnd, splitLine, splitLines, withoutComment } from './lines.ts';
import type { Eaten } from './prose-problem.ts';
import type { Span } from './tree.ts';

/** A stretch of text that YAML would not read as the person meant it. */
export type Misread =
  | { readonly type: 'prose'; readonly eaten: Eaten; readonly span: Span }
  | { readonly type: 'missing-colon'; readonly span: Span }
  | { readonly type: 'missing-space'; readonly span: Span; readonly colon: number }
  | { readonly type: 'unclosed-quote'; readonly span: Span }
  | { readonly type: 'too-far-in'; readonly span: Span };

const BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-]?)(?:\s+#.*)?$/;
/** A scan stops at about so many. */
export const MOST_MISREADS = 1_000;

/**
 * Reads block-style lines as a person would: `key: the rest of the line`, and tells what YAML may have misread. Called
 * only where YAML has stumbled; which of these readings count is for `selectMisreads`.
 */
export function scanLines(text: string): Misread[] {
  return new LineScanner(text).scan();
}

class LineScanner {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #found: Misread[] = [];
  /** The last line ended with a key or a dash: its value may stand on the lines below, deeper than this. */
  #awaits: number | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lines = splitLines(text);
  }

  scan(): Misread[] {
    let index = 0;
    while (index < this.#lines.length && this.#found.length < MOST_MISREADS) index = this.#scanLine(index);
    return this.#found;
  }

  #line(index: number): Line {
    return this.#lines[index] as Line;
  }

  /** Reads the line and those that belong to its value; returns the index of the next one. */
  #scanLine(index: number): number {
    const line = this.#line(index);
    if (/^\s*(#|$|---|\.\.\.|%|\?\s|:\s)/.test(line.text)) return index + 1;
    const { base, hasKey, isListItem, valueStart, value } = splitLine(line);
    const awaited = this.#awaits;
    const start = line.start + valueStart;
    this.#awaits = undefined;
    if (withoutComment(value) === '' || /^[&!]\S+$/.test(value)) {
      this.#awaits = base;
      return index + 1;
    }
    if (BLOCK_HEADER.test(value)) return this.#skipDeeper(index, base);
    if (/^[[{]/.test(value)) return this.#scanFlow(index, start, value);
    if (!hasKey && !isListItem) return this.#scanLoose(index, start, awaited);
    if (/^["']/.test(value)) return this.#scanQuoted(index, start, base);
    return this.#scanPlain(index, start, base, value);
  }

  #skipDeeper(index: number, base: number): number {
    let next = index + 1;
    while (next < this.#lines.length && (isBlank(this.#line(next)) || this.#line(next).indent > base)) next++;
    return next;
  }

  #scanFlow(index: number, start: number, value: string): number {
    const end = bracketEnd(this.#text, start);
    if (end === undefined) return index + 1;
    if (end <= start + value.length && !isCommentOrEmpty(this.#text.slice(end, start + value.length))) {
      this.#found.push({ type: 'prose', eaten: 'start', span: { start, end: start + value.length } });
    }
    return this.#lineAfter(index, end);
  }

  #lineAfter(index: number, offset: number): number {
    let next = index + 1;
    while (next < this.#lines.length && this.#line(next).start < offset) next++;
    return next;
  }

  #scanQuoted(index: number, start: number, base: number): number {
    const end = quotedEnd(this.#text, start);
    const lineEnd = contentSpan(this.#line(index)).end;
    if (end !== undefined && end <= lineEnd) {
      if (!isCommentOrEmpty(this.#text.slice(end, lineEnd)))
        this.#found.push({ type: 'prose', eaten: 'quote', span: { start, end: lineEnd } });
      return index + 1;
    }
    const after = end === undefined ? this.#lines.length : this.#lineAfter(index, end);
    const crossesKey = this.#lines
      .slice(index + 1, Math.min(after, index + 200))
      .some((line) => !isBlank(line) && line.indent <= base);
    if (end !== undefined && !crossesKey) return after;
    this.#found.push({ type: 'unclosed-quote', span: { start, end: lineEnd } });
    return index + 1;
  }

  #scanPlain(index: number, start: number, base: number, value: string): number {
    const eaten = misreadPlain(this.#text, value);
    const next = this.#continuationEnd(index, base);
    const below = this.#lines.slice(index + 1, next);
    const nested = below.find((line) => /^\s*[a-z0-9-]+:(\s|$)/.test(line.text));
    const last = below.findLast((line) => !isBlank(line)) ?? this.#line(index);
    const end = nested ? contentSpan(this.#line(index)).end : contentSpan(last).end;
    if (nested) this.#found.push({ type: 'too-far-in', span: contentSpan(nested) });
    if (eaten) this.#found.push({ type: 'prose', eaten, span: { start, end } });
    else if (!nested && below.some(hasColonInside))
      this.#found.push({ type: 'prose', eaten: 'colon', span: { start, end } });
    return nested ? this.#lines.indexOf(nested, index) + 1 : next;
  }

  /** Behind the last line over which a plain value goes on: deeper lines, blank ones among them. */
  #continuationEnd(index: number, base: number): number {
    let end = index + 1;
    for (let next = end; next < this.#lines.length; next++) {
      const line = this.#line(next);
      if (isBlank(line)) continue;
      if (line.indent <= base || /^\s*#/.test(line.text)) break;
      end = next + 1;
    }
    return end;
  }

  /** A line without a key: the value of the line above, or half-typed. */
  #scanLoose(index: number, start: number, awaited: number | undefined): number {
    const line = this.#line(index);
    const end = awaited !== undefined && line.indent > awaited ? this.#continuationEnd(index, awaited) : index + 1;
    const block = this.#lines.slice(index, end);
    const isValue = awaited !== undefined && line.indent > awaited && !block.some((each) => splitLine(each).hasKey);
    if (isValue) return end;
    const span = { start, end: contentSpan(line).end };
    const key = /^[a-z0-9-]+:(?=[^ \t])/.exec(line.text.trim())?.[0].length;
    this.#found.push(
      key === undefined ? { type: 'missing-colon', span } : { type: 'missing-space', span, colon: start + key },
    );
    this.#awaits = awaited;
    return index + 1;
  }
}

function isBlank(line: Line): boolean {
  return line.indent === line.text.length;
}

function contentSpan(line: Line): Span {
  return { start: line.start + line.indent, end: line.start + line.text.trimEnd().length };
}

function isCommentOrEmpty(rest: string): boolean {
  return /^\s*$|^\s+#/.test(rest);
}

/** What a value that starts without quotes or brackets is misread as. */
function misreadPlain(text: string, value: string): Eaten | undefined {
  const first = value.charAt(0);
  if ('@`%|>]},'.includes(first) || /^[-?](\s|$)/.test(value)) return 'start';
  if (first === '*') return isAlias(text, value) ? undefined : 'start';
  if (first === '&' || first === '!') return undefined;
  return /:(\s|$)/.test(withoutComment(value)) ? 'colon' : undefined;
}

function isAlias(text: string, value: string): boolean {
  const name = /^\*([\w-]+)(?:\s+#.*)?$/.exec(value)?.[1];
  return name !== undefined && text.includes(`&${name}`);
}

function hasColonInside(line: Line): boolean {
  return /:(\s|$)/.test(withoutComment(line.text));
}
