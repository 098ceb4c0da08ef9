import type { Document } from 'yaml';
import { message } from '../messages/message.ts';
import { buildTree } from './build-tree.ts';
import { documentProblems } from './document-problems.ts';
import { isTooDeep, MAX_DOCUMENTS, MAX_LENGTH } from './limits.ts';
import { LineIndex } from './line-index.ts';
import type { Located } from './locate.ts';
import type { Problem } from './problem.ts';
import { readYaml, stumblesOf, type YamlReading } from './read-yaml.ts';
import { scanLines } from './scan-lines.ts';
import { findEntry, type PlanNode, type Span } from './tree.ts';

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
  /** What an edit anywhere has to read again; undefined where no part of the file can be read by itself. */
  readonly unsettled: Unsettled | undefined;
}

/** Where YAML stumbles: single places, or whole fragments that hold all that comes of them. */
export interface Unsettled {
  readonly spans: readonly Span[];
  readonly areFragments: boolean;
}

/** Text → documents with places and everything that is wrong with the text itself. Never throws on any text. */
export function parseFile(text: string): ParsedFile {
  const refused = refuse(text);
  if (refused) return unreadable(text, new LineIndex(text.slice(0, 1_000)), refused);
  const lines = new LineIndex(text);
  const reading = readYaml(text, lines, () => scanLines(text));
  const parsed = reading.documents.map((document, index) => toDocument(text, document, index, reading));
  const documents = parsed.map(({ document }) => document);
  const blownUp = documents.flatMap(({ problems }) => problems).find(({ code }) => code === 'too-large');
  if (blownUp) return unreadable(text, lines, blownUp);
  const isTied = parsed.some((each) => each.isTied) || /^(?:%|\.\.\.)/m.test(text);
  const stumbles = isTied ? undefined : stumblesOf(reading);
  return { text, lines, documents, problems: [], unsettled: stumbles && { spans: stumbles, areFragments: false } };
}

function unreadable(text: string, lines: LineIndex, problem: Problem): ParsedFile {
  return { text, lines, documents: [], problems: [problem], unsettled: undefined };
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

function toDocument(
  text: string,
  document: Document.Parsed,
  index: number,
  { documents, misreads, restored }: YamlReading,
): { document: ParsedDocument; isTied: boolean } {
  const offset = index === 0 ? 0 : document.range[0];
  const end = documents[index + 1]?.range[0] ?? text.length;
  const { root, start, problems, isAmplified, isTied } = buildTree(text, document, restored);
  const own = misreads.filter(({ span }) => span.start >= offset && span.start < Math.max(end, offset + 1));
  const told = isAmplified
    ? [tooLarge('too-large.values', text, start)]
    : documentProblems(text, own, problems, document.errors);
  return { document: { index, offset, end, root, start, kind: kindOf(root), problems: told }, isTied };
}

function kindOf(root: PlanNode): string | undefined {
  const node = findEntry(root, 'kind')?.value;
  return node?.type === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
