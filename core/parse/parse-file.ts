import { type Document, parseAllDocuments, type YAMLParseError } from 'yaml';
import { message } from '../messages/message.ts';
import { buildTree } from './build-tree.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { isTooDeep, MAX_LENGTH } from './limits.ts';
import { LineIndex } from './line-index.ts';
import type { Located } from './locate.ts';
import type { Problem } from './problem.ts';
import { type Repaired, repair, toProblem } from './repair.ts';
import { type Misread, scanLines } from './scan-lines.ts';
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
  const documents = parseDocuments(text);
  const blownUp = documents.flatMap(({ problems }) => problems).filter(({ code }) => code === 'too-large');
  return {
    text,
    lines: new LineIndex(text),
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
  return isTooDeep(text) ? tooLarge('too-large.depth', text) : undefined;
}

function tooLarge(id: 'too-large.length' | 'too-large.depth' | 'too-large.values', text: string, start = 0): Problem {
  const end = start + text.slice(start, start + 1_000).search(/[\r\n]|$/);
  return { code: 'too-large', span: { start, end }, message: message(id) };
}

function parseDocuments(text: string): ParsedDocument[] {
  let parsed = parseYaml(text);
  let misreads: Misread[] = [];
  let repaired: Repaired = { text, restored: new Map() };
  if (parsed.some((document) => document.errors.length > 0) || /[:-][ \t]+[&!]/.test(text)) {
    misreads = [...scanLines(text), ...flowMisreads(parsed)].slice(0, MAX_PROBLEMS);
    repaired = repair(text, misreads);
    if (misreads.length > 0) parsed = parseYaml(repaired.text);
  }
  return parsed.map((document, index) => toDocument(text, document, index, parsed, misreads, repaired));
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

/** `{why: Note: ask first}`: a colon inside a value of a flow map. */
function flowMisreads(documents: readonly Document.Parsed[]): Misread[] {
  return documents.flatMap((document) =>
    document.errors
      .filter((error) => error.code === 'BLOCK_IN_FLOW')
      .map((error) => ({ type: 'prose', eaten: 'colon', span: { start: error.pos[0], end: error.pos[1] } }) as const),
  );
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
    problems: built.amplified ? [tooLarge('too-large.values', text, built.start)] : onePerLine(text, problems),
  };
}

function explainErrors(text: string, errors: readonly YAMLParseError[]): Problem[] {
  const tab = errors.find((error) => error.code === 'TAB_AS_INDENT');
  if (tab) return [{ ...explainYamlError(text, tab), fix: tabFix(text) }];
  return errors.slice(0, MAX_PROBLEMS).map((error) => explainYamlError(text, error));
}

/** All leading tabs at once: one slip of an editor's setting, one fix. */
function tabFix(text: string): NonNullable<Problem['fix']> {
  const newText = text.replace(/^[ \t]*\t[ \t]*/gm, (indent) => indent.replace(/\t/g, '  '));
  return { title: message('fix.tabs-to-spaces'), span: { start: 0, end: text.length }, newText };
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
