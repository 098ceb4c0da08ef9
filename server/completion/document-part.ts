import type { Span } from '../../core/parse/tree.ts';
import { isKind, type Kind } from '../../core/plan/kinds.ts';

/** The part of a text that decides what may be typed at an offset: its YAML document, and in it its top-level section. */
export interface DocumentPart {
  readonly kind: Kind | undefined;
  /** Keys of the document's top level, wherever they stand. */
  readonly rootKeys: readonly string[];
  /** From the line of the section's key to the next one's. */
  readonly section: Span;
}

const ROOT_KEY = /^(?:\uFEFF)?(?:"([^"\n]+)"|'([^'\n]+)'|([\w.-]+))[ \t]*:(?=\s|$)/;

/** Only the section is ever parsed for a completion, so a long plan costs no more than a short one. */
export function documentPart(text: string, offset: number): DocumentPart {
  const document = documentSpan(text, offset);
  const lines = linesIn(text, document);
  const rootKeys = lines.flatMap(({ start, end }) => rootKeyOf(text.slice(start, end)) ?? []);
  const kind = /^(?:\uFEFF)?["']?kind["']?[ \t]*:[ \t]*["']?([\w-]+)/m.exec(
    text.slice(document.start, document.end),
  )?.[1];
  return { kind: isKind(kind) ? kind : undefined, rootKeys, section: sectionSpan(text, document, lines, offset) };
}

function documentSpan(text: string, offset: number): Span {
  const marks = [...text.matchAll(/^(?:\uFEFF)?---(?=\s|$).*(?:\r\n|\n|\r|$)/gm)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const before = marks.findLast(({ end }) => end <= offset);
  const after = marks.find(({ start }) => start > offset || (start === offset && start > (before?.end ?? 0)));
  return { start: before?.end ?? 0, end: after?.start ?? text.length };
}

/** Lines with their line breaks. */
function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 || feed >= end ? end : feed + 1;
    lines.push({ start: at, end: next });
    at = next;
  }
  return lines;
}

function rootKeyOf(line: string): string | undefined {
  const match = ROOT_KEY.exec(line);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** A cursor at the start of a line that says nothing, or in a word there, begins a section of its own. */
function sectionSpan(text: string, document: Span, lines: readonly Span[], offset: number): Span {
  const isRoot = ({ start, end }: Span) => rootKeyOf(text.slice(start, end)) !== undefined;
  if (!lines.some(isRoot)) return document;
  const own = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[own];
  const isNewSection =
    line && (/^[^\s#\-\]}]/.test(text.slice(line.start, line.end)) || (offset === line.start && isBlank(text, line)));
  const first = isNewSection ? own : lines.findLastIndex((each, index) => index <= own && isRoot(each));
  const next = lines.findIndex((each, index) => index > own && isRoot(each));
  return { start: lines[Math.max(0, first)]?.start ?? document.start, end: lines[next]?.start ?? document.end };
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}
