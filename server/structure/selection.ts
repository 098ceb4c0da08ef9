import type { Position, SelectionRange } from 'vscode-languageserver';
import { locateNode, pathAt } from '../../core/parse/locate.ts';
import type { ParsedDocument, ParsedFile } from '../../core/parse/parse-file.ts';
import { type MapEntry, nodeAt, type PlanNode, type ScalarNode, type Span } from '../../core/parse/tree.ts';
import { splitSentences } from '../../core/prose/split-sentences.ts';
import { type Ruler, toOffset, toRange } from '../positions.ts';
import type { Session } from '../session.ts';

/** For each position what a person means by "more": a word, a sentence, a value, its entry, what holds it, up to the file. */
export function selectionRanges(
  session: Session,
  uri: string,
  positions: readonly Position[],
): SelectionRange[] | null {
  const file = session.documents.get(uri) && session.workspace.fileOf(uri)?.file;
  if (!file || file.documents.length === 0) return null;
  const ruler: Ruler = { lines: file.lines, encoding: session.client.encoding };
  return positions.map((position) => toSelectionRange(spansAround(file, toOffset(position, ruler)), ruler));
}

function toSelectionRange([outermost, ...inner]: readonly Span[], ruler: Ruler): SelectionRange {
  const first: SelectionRange = { range: toRange(outermost as Span, ruler) };
  return inner.reduce((parent: SelectionRange, span) => ({ range: toRange(span, ruler), parent }), first);
}

/** All that holds an offset, outermost first, each inside of the one before. */
function spansAround(file: ParsedFile, offset: number): Span[] {
  const { text, documents } = file;
  const document = documents.findLast((each) => each.offset <= offset) ?? documents[0];
  const spans = [{ start: 0, end: text.length }];
  if (document) {
    spans.push(trimmed(text, { start: document.offset, end: document.end }));
    spans.push(...nodeSpans(text, document.root, document.start, offset));
    spans.push(...commentSpans(file, document, offset));
  }
  return growing([...spans, ...wordsAt(text, offset)], offset);
}

/** Spans that are none, or reach out of the one before, are left out. */
function growing(spans: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const around = kept.at(-1);
    const isInside = !around || (span.start >= around.start && span.end <= around.end);
    const isSame = around && span.start === around.start && span.end === around.end;
    if (isInside && !isSame && span.start <= offset && span.end >= offset) kept.push(span);
  }
  return kept;
}

function trimmed(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  return { start: start + own.search(/\S|$/), end: start + own.trimEnd().length };
}

function* nodeSpans(text: string, node: PlanNode, start: number, offset: number): Generator<Span> {
  yield { start, end: start + node.width };
  if (node.type === 'scalar') yield* scalarSpans(node, start, offset);
  else if (node.type === 'map') yield* entrySpans(text, node.entries, start, offset);
  else {
    const item = node.items.findLast((each) => start + each.offset <= offset);
    if (!item) return;
    const from = start + item.offset;
    const dash = /- *$/.exec(text.slice(Math.max(0, from - 20), from))?.[0].length ?? 0;
    if (!node.flow) yield { start: from - dash, end: from + item.value.width };
    yield* nodeSpans(text, item.value, from, offset);
  }
}

function* entrySpans(text: string, entries: readonly MapEntry[], start: number, offset: number): Generator<Span> {
  // What an alias repeats stands elsewhere.
  const own = entries.filter(({ keyOffset, valueOffset }) => keyOffset >= 0 && valueOffset >= keyOffset);
  const entry = own.findLast((each) => start + each.keyOffset <= offset);
  if (!entry) return;
  const key = { start: start + entry.keyOffset, end: start + entry.keyOffset + entry.keyWidth };
  const valueStart = start + entry.valueOffset;
  yield { start: key.start, end: Math.max(key.end, valueStart + entry.value.width) };
  if (offset <= key.end) yield key;
  else yield* nodeSpans(text, entry.value, valueStart, offset);
}

/** The text without its quotes or the sign of a block, then the sentence. */
function* scalarSpans({ source, style, width }: ScalarNode, start: number, offset: number): Generator<Span> {
  const opening = style === 'plain' ? 0 : style === 'block' ? source.search(/[\r\n]/) : Number(/^["']/.test(source));
  const closing = style === 'quoted' && opening > 0 && width > 1 && source[width - 1] === source[0] ? 1 : 0;
  const inner = source.slice(Math.max(0, opening), width - closing);
  const from = start + Math.max(0, opening) + inner.search(/\S|$/);
  yield { start: from, end: start + width - closing };
  for (const sentence of splitSentences(inner)) {
    const span = {
      start: start + Math.max(0, opening) + sentence.start,
      end: start + Math.max(0, opening) + sentence.end,
    };
    if (span.start <= offset && offset <= span.end) yield span;
  }
}

/** The comment on an offset's line, with its sign and without. */
function commentSpans({ lines }: ParsedFile, document: ParsedDocument, offset: number): Span[] {
  const { line } = lines.positionAt(offset);
  const written = lines.lineText(line);
  for (const { index } of written.matchAll(/(?<!\S)#/g)) {
    const start = lines.lineStart(line) + index;
    if (isInText(document, start)) continue;
    const end = lines.lineStart(line) + written.trimEnd().length;
    return [
      { start, end },
      { start: start + written.slice(index).search(/[^#\s]|$/), end },
    ];
  }
  return [];
}

function isInText(document: ParsedDocument, offset: number): boolean {
  const { path } = pathAt(document, offset);
  const span = nodeAt(document.root, path)?.type === 'scalar' ? locateNode(document, path) : undefined;
  return span !== undefined && offset >= span.start && offset < span.end;
}

const WORD = /[\p{L}\p{N}_]+(?:[-'’.][\p{L}\p{N}_]+)*/gu;
/** A word is not looked for further than this. */
const REACH = 200;

function* wordsAt(text: string, offset: number): Generator<Span> {
  const from = Math.max(0, offset - REACH);
  for (const { index, 0: word } of text.slice(from, offset + REACH).matchAll(WORD)) {
    yield { start: from + index, end: from + index + word.length };
  }
}
