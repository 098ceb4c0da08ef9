import type { Finding } from '../finding/finding.ts';
import { message } from '../messages/message.ts';
import { pathAt } from '../parse/locate.ts';
import type { ParsedDocument, ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../parse/problem.ts';
import type { Span } from '../parse/tree.ts';
import { findEntry } from '../parse/tree.ts';
import { hasConventionalName, isKind, KINDS } from '../plan/kinds.ts';
import { findNearest } from './nearest.ts';
import { replaceValue, schemaFinding } from './schema-finding.ts';

/** The format that this version knows. */
export const FORMAT = 1;

/** What is wrong with a file's text before any plan is looked at: syntax, eaten prose, and documents that do not say what they are. */
export function checkText(uri: string, file: ParsedFile): Finding[] {
  if (hasConventionalName(uri) && saysNothing(file)) return [emptyFile()];
  return [...textProblems(uri, file), ...file.documents.flatMap((document) => checkKind(uri, file, document))];
}

/** What is wrong with the text of any YAML file of ours. */
export function textProblems(uri: string, file: ParsedFile): Finding[] {
  return [
    ...file.problems.map((problem) => problemFinding(uri, undefined, problem)),
    ...file.documents.flatMap((document) => document.problems.map((problem) => problemFinding(uri, document, problem))),
  ];
}

/** Empty, or nothing but comments. */
function saysNothing({ problems, documents }: ParsedFile): boolean {
  return problems.length === 0 && documents.every((each) => each.problems.length === 0 && each.root.width === 0);
}

/** There may be no document that it could be placed in: it stands at the start of the file. */
function emptyFile(): Finding {
  return {
    ...schemaFinding('unknown-kind', [], message('unknown-kind.missing', { values: KINDS })),
    document: 0,
    place: { at: [], span: { start: 0, end: 0 } },
  };
}

function problemFinding(uri: string, document: ParsedDocument | undefined, problem: Problem): Finding {
  const offset = document?.offset ?? 0;
  const index = document?.index ?? 0;
  const at = document ? pathAt(document, problem.span.start).path : [];
  const place = (span: Span) => ({ at, span: { start: span.start - offset, end: span.end - offset } });
  const { fix, related } = problem;
  return {
    code: problem.code,
    category: 'syntax',
    severity: 'error',
    document: index,
    place: place(problem.span),
    message: problem.message,
    ...(fix && {
      fixes: [{ title: fix.title, applicability: 'safe', edits: [{ place: place(fix.span), newText: fix.newText }] }],
    }),
    ...(related && { related: [{ uri, document: index, place: place(related.span), message: related.message }] }),
  };
}

/** A document that is meant to be a plan, by its name, its neighbours or a slip in its kind, and does not say which. */
function checkKind(uri: string, file: ParsedFile, document: ParsedDocument): Finding[] {
  if (isKind(document.kind)) return checkFormat(document);
  const nearest = document.kind === undefined ? undefined : findNearest(document.kind, KINDS);
  const hasSiblings = file.documents.some((other) => isKind(other.kind));
  if (document.root.width === 0 && file.documents.length > 1) return [];
  if (nearest === undefined && !hasConventionalName(uri) && !hasSiblings) return [];
  if (document.root.type !== 'map') return document.problems.length > 0 ? [] : [notAPlan(document)];
  const place = document.kind === undefined ? { at: [], on: 'value' as const } : { at: ['kind'], on: 'value' as const };
  const base = {
    ...schemaFinding('unknown-kind', place.at, message('unknown-kind.missing', { values: KINDS })),
    document: document.index,
  };
  if (document.kind === undefined) return [base];
  if (nearest === undefined)
    return [{ ...base, message: message('unknown-kind', { text: { prose: document.kind }, values: KINDS }) }];
  return [
    {
      ...base,
      message: message('unknown-kind.meant', { text: { prose: document.kind }, nearest }),
      fixes: [
        {
          title: message('fix.replace-with', { suggestion: nearest }),
          applicability: 'suggested',
          edits: [replaceValue(['kind'], nearest)],
        },
      ],
    },
  ];
}

function notAPlan(document: ParsedDocument): Finding {
  return {
    ...schemaFinding('yaml-syntax', [], message('yaml-syntax.not-a-plan')),
    category: 'syntax',
    document: document.index,
  };
}

function checkFormat(document: ParsedDocument): Finding[] {
  const node = findEntry(document.root, 'format')?.value;
  if (node?.type !== 'scalar' || typeof node.value !== 'number' || node.value <= FORMAT) return [];
  const text = message('newer-format', { format: node.value, known: FORMAT });
  return [{ ...schemaFinding('newer-format', ['format'], text), severity: 'information', document: document.index }];
}
