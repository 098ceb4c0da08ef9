import { type Document, parseAllDocuments, type YAMLParseError } from 'yaml';
import { message } from '../messages/message.ts';
import { buildTree } from './build-tree.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { isTooDeep, MAX_DOCUMENTS, MAX_LENGTH } from './limits.ts';
import { LineIndex } from './line-index.ts';
import type { Located } from './locate.ts';
import type { Problem } from './problem.ts';
import { type Repaired, repair, toProblem } from './repair.ts';
import { type Misread, scanLines } from './scan-lines.ts';
import { selectMisreads } from './select-misreads.ts';
import { findEntry, type Span } from './tree.ts';

/** One YAML document of a file. `root` is a map wherever the document is a plan. */
export interface ParsedDocument extends Located {
  /** Zero-based place among the file's documents. */
  readonly index: number;
  /** Where the document's text ends in the file. */
  readonly end: number;
  /** The value of `kind:`, whatever it is. */
  readonly kind: string | undefined;
  readonly problems: readonly Problem[];
}

export interface ParsedFile {
  readonly text: string;
  readonly lines: LineIndex;
  readonly documents: readonly ParsedDocument[];
  /** Problems of the whole file, because of which no document could be read. */
  readonly problems: readonly Problem[];
}

const MAX_PROBLEMS = 100;

/** Text → documents with places and everything that is wrong with the text itself. Never throws on any text. */
export function parseFile(text: string): ParsedFile {
  const refused = refuse(text);
  if (refused) return { text, lines: new LineIndex(text.slice(0, 1_000)), documents: [], problems: [refused] };
  const lines = new LineIndex(text);
  const documents = parseDocuments(text, lines);
  const blownUp = documents.flatMap(({ problems }) => problems).filter(({ code }) => code === 'too-large');
  return {
    text,
    lines,
    documents: blownUp.length > 0 ? [] : documents,
    problems: blownUp.slice(0, 1),
  };
}

function refuse(text: string): Problem | undefined {
  if (text.length > MAX_LENGTH) return tooLarge('too-large.length', text);
  const conflict = /^(<{7}|={7}|>{7})(?=[ \r\n]|$)/m.exec(text);
  if (conflict && /^<{7} /m.test(text)) {
    return {
      code: 'merge-conflict',
      span: { start: conflict.index, end: conflict.index + 7 },
      message: message('merge-conflict'),
    };
  }
  if ((text.match(/^---(?=\s|$)/gm)?.length ?? 0) > MAX_DOCUMENTS) return tooLarge('too-large.documents', text);
  return isTooDeep(text) ? tooLarge('too-large.depth', text) : undefined;
}

function tooLarge(
  id: 'too-large.length' | 'too-large.depth' | 'too-large.values' | 'too-large.documents',
  text: string,
  start = 0,
): Problem {
  const end = start + text.slice(start, start + 1_000).search(/[\r\n]|$/);
  return { code: 'too-large', span: { start, end }, message: message(id) };
}

function parseDocuments(text: string, lines: LineIndex): ParsedDocument[] {
  let parsed = parseYaml(text);
  let repaired: Repaired = { text, restored: new Map() };
  let misreads: Misread[] = [];
  const candidates = mayBeMisread(text, parsed) ? scanLines(text) : [];
  for (let round = 0; round < ROUNDS; round++) {
    const errors = parsed.flatMap((document) => document.errors);
    const more = [...selectMisreads(text, candidates, errors, lines), ...flowMisreads(text, errors)].filter(
      (each) => !overlapsAny(each, misreads),
    );
    if (more.length === 0) break;
    misreads = [...misreads, ...more].slice(0, MAX_PROBLEMS);
    repaired = repair(text, misreads);
    parsed = parseYaml(repaired.text);
  }
  return parsed.map((document, index) => toDocument(text, document, index, parsed, misreads, repaired));
}

/** Repairing one slip can bring the next one to light. */
const ROUNDS = 4;

function mayBeMisread(text: string, documents: readonly Document.Parsed[]): boolean {
  return documents.some(({ errors }) => errors.length > 0) || /[:-][ \t]+\*/.test(text);
}

function overlapsAny({ span }: Misread, others: readonly Misread[]): boolean {
  return others.some((other) => span.start < other.span.end && other.span.start < span.end);
}

function parseYaml(text: string): Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    version: '1.2',
  });
  return Array.isArray(documents) ? documents : [];
}

/** Inside brackets: `{why: Note: ask first}`, where a colon splits a value, and values that start with a sign of YAML's. */
function flowMisreads(text: string, errors: readonly YAMLParseError[]): Misread[] {
  return errors.flatMap(({ code, pos: [start, end] }): Misread[] => {
    if (code === 'BLOCK_IN_FLOW') return [{ type: 'prose', eaten: 'colon', span: { start, end } }];
    if (code !== 'BAD_SCALAR_START') return [];
    const length = text.slice(start, start + 1_000).search(/\s*(?:[,}\]\r\n]|$)/);
    return [{ type: 'prose', eaten: 'start', span: { start, end: start + Math.max(1, length) } }];
  });
}

function toDocument(
  text: string,
  document: Document.Parsed,
  index: number,
  all: readonly Document.Parsed[],
  misreads: readonly Misread[],
  repaired: Repaired,
): ParsedDocument {
  const offset = index === 0 ? 0 : document.range[0];
  const end = all[index + 1]?.range[0] ?? text.length;
  const built = buildTree(text, document, repaired.restored);
  const problems = [
    ...misreads
      .filter(({ span }) => span.start >= offset && span.start < Math.max(end, offset + 1))
      .map((misread) => toProblem(text, misread)),
    ...built.problems,
    ...explainErrors(text, document.errors),
  ];
  const kindNode = findEntry(built.root, 'kind')?.value;
  const kind = kindNode?.type === 'scalar' && kindNode.value !== null ? String(kindNode.value) : undefined;
  return {
    index,
    offset,
    end,
    root: built.root,
    start: built.start,
    kind,
    problems: built.amplified
      ? [tooLarge('too-large.values', text, built.start)]
      : onePerLine(text, problems).slice(0, MAX_PROBLEMS),
  };
}

function explainErrors(text: string, errors: readonly YAMLParseError[]): Problem[] {
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT');
  const [first] = tabs;
  if (first) return [{ ...explainYamlError(text, first), fix: tabFix(text, tabs) }];
  return errors.slice(0, MAX_PROBLEMS).map((error) => explainYamlError(text, error));
}

/** All lines that are moved in with tabs at once: one slip of an editor's setting, one fix. Text in blocks is left alone. */
function tabFix(text: string, tabs: readonly YAMLParseError[]): NonNullable<Problem['fix']> {
  const starts = [...new Set(tabs.map(({ pos }) => text.lastIndexOf('\n', pos[0] - 1) + 1))].sort((a, b) => a - b);
  const start = starts[0] ?? 0;
  let end = start;
  let newText = '';
  for (const lineStart of starts) {
    const indent = (/^[ \t]*/.exec(text.slice(lineStart, lineStart + 1_000)) as RegExpExecArray)[0];
    newText += text.slice(end, lineStart) + indent.replace(/\t/g, '  ');
    end = lineStart + indent.length;
  }
  return { title: message('fix.tabs-to-spaces'), span: { start, end }, newText };
}

/** One slip makes YAML stumble several times on its line: the first, which is the most telling, speaks. */
function onePerLine(text: string, problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ span, code }) => {
    const line = lineStartOf(text, span);
    if (code !== 'duplicate-key' && seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}

function lineStartOf(text: string, { start }: Span): number {
  return text.lastIndexOf('\n', start - 1) + 1;
}
