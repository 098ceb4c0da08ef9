import type { Eaten } from './prose-problem.ts';
import type { Span } from './tree.ts';

/** A stretch of text that YAML would not read as the person meant it. */
export type Misread =
  | { readonly type: 'prose'; readonly eaten: Eaten; readonly span: Span }
  | { readonly type: 'missing-colon'; readonly span: Span }
  | { readonly type: 'missing-space'; readonly span: Span; readonly colon: number }
  | { readonly type: 'unclosed-quote'; readonly span: Span }
  | { readonly type: 'too-far-in'; readonly span: Span };

interface Line {
  readonly start: number;
  readonly indent: number;
  readonly text: string;
}

const BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-]?)(?:\s+#.*)?$/;
const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#'"{[&*!|>@%`,\]}?-][^:#]*?|-[^\s:#][^:#]*?)\s*:(?=\s|$)/;

/**
 * Reads block-style lines as a person would: `key: the rest of the line`. Called only where YAML itself has stumbled,
 * or where an anchor or a tag may have swallowed a word; it finds the values that have to stand in quotes.
 */
export function scanLines(text: string): Misread[] {
  const lines = splitLines(text);
  const found: Misread[] = [];
  let index = 0;
  while (index < lines.length) index = scanLine(text, lines, index, found);
  return found;
}

function scanLine(text: string, lines: readonly Line[], index: number, found: Misread[]): number {
  const line = lines[index] as Line;
  if (/^\s*(#|$|---|\.\.\.|%)/.test(line.text)) return index + 1;
  const { keyIndent, valueStart, value, isListItem, hasKey } = splitLine(line);
  if (value === '' || /^[&!][^\s]+$/.test(value)) return index + 1;
  if (BLOCK_HEADER.test(value)) return skipDeeper(lines, index, keyIndent);
  const start = line.start + valueStart;
  if (!hasKey && !isListItem) return scanLooseLine(lines, index, start, found);
  if (startsFlow(value) && bracketEnd(value) === undefined) return skipFlow(text, lines, index, start);
  const misread = misreadValue(text, value, start);
  const last = plainContinuation(lines, index, keyIndent, value);
  if (misread === 'unclosed') return closeQuote(text, lines, index, keyIndent, start, found);
  const whole = { start, end: contentSpan(lines[last] as Line).end };
  const below = lines.slice(index + 1, last + 1);
  const nested = below.find((other) => /^\s*[a-z0-9-]+:(\s|$)/.test(other.text));
  if (nested) found.push({ type: 'too-far-in', span: contentSpan(nested) });
  if (misread)
    found.push({ type: 'prose', eaten: misread, span: nested ? { start, end: start + value.length } : whole });
  else if (!nested && hasColonInside(below)) found.push({ type: 'prose', eaten: 'colon', span: whole });
  return nested ? index + 2 : last + 1;
}

function contentSpan(line: Line): Span {
  return { start: line.start + line.indent, end: line.start + line.text.trimEnd().length };
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const content = (match[1] as string).replace(/^\uFEFF/, ' ');
    lines.push({ start: match.index, text: content, indent: content.search(/\S|$/) });
    if (match[2] === '') break;
  }
  return lines;
}

function splitLine(line: Line) {
  const dashes = /^\s*((?:-\s+)*)/.exec(line.text) as RegExpExecArray;
  const keyIndent = dashes[0].length;
  const rest = line.text.slice(keyIndent);
  const key = KEY.exec(rest);
  const afterKey = key ? rest.slice(key[0].length) : rest;
  const gap = afterKey.search(/\S|$/);
  const valueStart = keyIndent + (key?.[0].length ?? 0) + gap;
  return {
    keyIndent,
    valueStart,
    value: line.text.slice(valueStart).trimEnd(),
    isListItem: dashes[1] !== '',
    hasKey: key !== null,
  };
}

/** What a one-line value is misread as; `unclosed` where an opening quotation mark has no partner on the line. */
function misreadValue(text: string, value: string, start: number): Eaten | 'unclosed' | undefined {
  const first = value.charAt(0);
  if (first === '#') return undefined;
  if (first === '"' || first === "'") return misreadQuoted(value, first);
  if (first === '[' || first === '{') return isCommentOrEmpty(value.slice(bracketEnd(value))) ? undefined : 'start';
  if ('@`%|>'.includes(first)) return 'start';
  if (first === '*') return isAlias(text, value) ? undefined : 'start';
  if (first === '&') return isAnchor(text, value) ? undefined : 'anchor';
  if (first === '!') return /^!![a-z]+(\s|$)/.test(value) ? undefined : 'anchor';
  if (/^[-?](\s|$)/.test(value)) return 'start';
  const spoken = value.replace(/\s+#.*$/, '');
  return /:(\s|$)/.test(spoken) && start > 0 ? 'colon' : undefined;
}

function misreadQuoted(value: string, quote: string): Eaten | 'unclosed' | undefined {
  const closed = (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(value);
  if (!closed) return 'unclosed';
  return isCommentOrEmpty(value.slice(closed[0].length)) ? undefined : 'quote';
}

function isCommentOrEmpty(rest: string): boolean {
  return /^\s*$|^\s+#/.test(rest);
}

function isAlias(text: string, value: string): boolean {
  const name = /^\*([\w-]+)\s*(?:\s#.*)?$/.exec(value)?.[1];
  return name !== undefined && text.includes(`&${name}`);
}

function isAnchor(text: string, value: string): boolean {
  const name = /^&([\w-]+)/.exec(value)?.[1];
  const behind = name === undefined ? '' : value.slice(name.length + 1).trimStart();
  return name !== undefined && (/^($|[[{"'|>])/.test(behind) || text.includes(`*${name}`));
}

function startsFlow(value: string): boolean {
  return value.startsWith('[') || value.startsWith('{');
}

/** Offset behind the bracket that closes the one `value` starts with, on the same line; undefined if it stays open. */
function bracketEnd(value: string): number | undefined {
  const pattern = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;
  let depth = 0;
  for (let match = pattern.exec(value); match; match = pattern.exec(value)) {
    if (match[0] === '[' || match[0] === '{') depth++;
    else if (match[0] === ']' || match[0] === '}') depth--;
    if (depth === 0) return pattern.lastIndex;
  }
  return undefined;
}

function skipDeeper(lines: readonly Line[], index: number, keyIndent: number): number {
  let next = index + 1;
  while (
    next < lines.length &&
    ((lines[next] as Line).text.trim() === '' || (lines[next] as Line).indent > keyIndentOf(lines, index, keyIndent))
  )
    next++;
  return next;
}

/** A block scalar under `- key: |` must lie deeper than the dash, not than the key. */
function keyIndentOf(lines: readonly Line[], index: number, keyIndent: number): number {
  return Math.min(keyIndent, (lines[index] as Line).indent);
}

/** A flow collection over several lines is left alone: only its end matters here. */
function skipFlow(text: string, lines: readonly Line[], index: number, start: number): number {
  const length = bracketEnd(text.slice(start));
  if (length === undefined) return index + 1;
  const end = start + length;
  let next = index + 1;
  while (next < lines.length && (lines[next] as Line).start < end) next++;
  return next;
}

/** A line without a key: half-typed, unless the line above carries it as the rest of its value. */
function scanLooseLine(lines: readonly Line[], index: number, start: number, found: Misread[]): number {
  const line = lines[index] as Line;
  const previous = lines.slice(0, index).findLast((other) => !/^\s*(#|$)/.test(other.text));
  const opensHere = previous && /:\s*(#.*)?$/.test(previous.text) && line.indent > previous.indent;
  if (opensHere) return index + 1;
  const span = { start, end: contentSpan(line).end };
  const colon = /^[a-z0-9-]+:(?=\S)/.exec(line.text.trim())?.[0].length;
  if (colon !== undefined) found.push({ type: 'missing-space', span, colon: start + colon });
  else found.push({ type: 'missing-colon', span });
  return index + 1;
}

/** The last of the lines over which a plain value goes on. */
function plainContinuation(lines: readonly Line[], index: number, keyIndent: number, value: string): number {
  if (/^["'[{#|>]/.test(value)) return index;
  const base = keyIndentOf(lines, index, keyIndent);
  let last = index;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (line.text.trim() === '' || line.indent <= base || /^\s*(#|- )/.test(line.text)) break;
    last = next;
  }
  return last;
}

function hasColonInside(lines: readonly Line[]): boolean {
  return lines.some((line) => /:(\s|$)/.test(line.text.replace(/\s#.*$/, '')));
}

/** A quotation mark left open: multi-line where it closes before the next key, otherwise a slip of this line. */
function closeQuote(
  text: string,
  lines: readonly Line[],
  index: number,
  keyIndent: number,
  start: number,
  found: Misread[],
): number {
  const quote = text.charAt(start);
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] as Line;
    const isNextKey = line.indent <= keyIndentOf(lines, index, keyIndent) && line.text.trim() !== '';
    if (isNextKey) break;
    if (line.text.trimEnd().endsWith(quote)) return next + 1;
  }
  const line = lines[index] as Line;
  found.push({ type: 'unclosed-quote', span: { start, end: contentSpan(line).end } });
  return index + 1;
}
