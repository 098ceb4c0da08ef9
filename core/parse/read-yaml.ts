import { type Document, parseAllDocuments, visit, type YAMLParseError } from 'yaml';
import { MAX_PROBLEMS } from './document-problems.ts';
import type { LineIndex } from './line-index.ts';
import { type Restored, repair } from './repair.ts';
import type { Misread } from './scan-lines.ts';
import { selectMisreads } from './select-misreads.ts';
import type { Span } from './tree.ts';

/** A text as YAML reads it once what it would misread is covered up. */
export interface YamlReading {
  readonly documents: readonly Document.Parsed[];
  readonly misreads: readonly Misread[];
  readonly restored: ReadonlyMap<number, Restored>;
  /** The documents of each round of repairs, the last of which are `documents`. */
  readonly rounds: readonly (readonly Document.Parsed[])[];
  /** Whether YAML stumbled, or may have taken prose for an alias: only then does `scan` count. */
  readonly isScanned: boolean;
}

/** Repairing one slip can bring the next one to light. */
const ROUNDS = 4;

/** Reads a text round by round. `scan` tells what may be misread in it, and is called only where it is needed. */
export function readYaml(text: string, lines: LineIndex, scan: () => readonly Misread[]): YamlReading {
  let documents = parseYaml(text);
  let restored: ReadonlyMap<number, Restored> = new Map();
  let misreads: readonly Misread[] = [];
  const rounds = [documents];
  const isScanned = mayBeMisread(text, documents);
  const candidates = isScanned ? scan() : [];
  for (let round = 0; round < ROUNDS; round++) {
    const errors = documents.flatMap((document) => document.errors);
    const found = [...selectMisreads(text, candidates, errors, lines), ...flowMisreads(text, errors)];
    const more = found.filter((each) => !overlapsAny(each, misreads));
    if (more.length === 0) break;
    misreads = [...misreads, ...more].slice(0, MAX_PROBLEMS);
    const repaired = repair(text, misreads);
    restored = repaired.restored;
    documents = parseYaml(repaired.text);
    rounds.push(documents);
  }
  return { documents, misreads, restored, rounds, isScanned };
}

/** A text in which YAML stumbles more often is only read as a whole. */
const MAX_STUMBLES = 20;

/** Where YAML stumbles in any round, and what is covered up because of it; undefined where it is too much. */
export function stumblesOf({ rounds, misreads }: YamlReading): Span[] | undefined {
  const errors = rounds.flatMap((documents) => documents.flatMap((document) => document.errors));
  const spans = [...misreads.map(({ span }) => span), ...errors.map(({ pos: [start, end] }) => ({ start, end }))];
  const distinct = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
  return distinct.length > MAX_STUMBLES ? undefined : distinct;
}

function mayBeMisread(text: string, documents: readonly Document.Parsed[]): boolean {
  return documents.some(({ errors }) => errors.length > 0) || (/[:-][ \t]+\*/.test(text) && documents.some(hasAlias));
}

function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
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
