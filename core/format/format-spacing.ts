import { applyEdits, lineBreakOf, type TextEdit } from '../edit/text-edit.ts';
import { type ParsedDocument, type ParsedFile, parseFile } from '../parse/parse-file.ts';
import { toPlainValue } from '../parse/plain-value.ts';
import type { Span } from '../parse/tree.ts';
import { isKind } from '../plan/kinds.ts';
import { findComments } from './find-comments.ts';
import { hasFlushLists, layOut } from './pieces.ts';
import { type BlankEdit, spacingEdits } from './spacing.ts';

export interface FormatOptions {
  /** Blanks by which one level goes in. */
  readonly step: number;
  readonly insertFinalNewline: boolean;
  readonly trimFinalNewlines: boolean;
}

/** Beyond this nobody waits for blanks. */
const MAX_FORMATTED = 500_000;
/** Where not all documents can be formatted, so many are tried one by one: each is a reading of the whole file. */
const MOST_APART = 5;

/**
 * The edits after which a file's plans are evenly spaced: nothing but blanks changes, no line comes or goes but empty
 * ones at the end. What YAML stumbles over stays as it is, and so does whatever would not read exactly as before.
 * `within` limits the edits to lines that it touches.
 */
export function formatSpacing(file: ParsedFile, options: FormatOptions, within?: Span): TextEdit[] {
  const { text } = file;
  if (text.length > MAX_FORMATTED || /\r(?!\n)/.test(text)) return [];
  const sound = file.documents.filter(({ kind, problems }) => isKind(kind) && problems.length === 0);
  if (sound.length === 0) return [];
  const content = contentOf(file);
  const style = { step: options.step, flush: hasFlushLists(text) };
  const edits = spacingEdits(layOut(text, style)).filter((edit) => isWanted(edit, text, within));
  const groups = sound.map(({ index }) => {
    const own = edits.filter(({ document }) => document === index);
    return [own, own.filter(({ isIndent }) => !isIndent)].map((group) => group.flatMap((edit) => smallest(text, edit)));
  });
  groups.push([within ? [] : tailEdits(text, file.documents, options)]);
  const all = groups.flatMap(([whole = []]) => whole);
  if (isHarmless(text, all, content)) return all;
  return sound.length > MOST_APART ? [] : harmlessOf(text, groups, content);
}

/** Of each document all edits, or those inside of its lines, or none. */
function harmlessOf(text: string, groups: readonly (readonly TextEdit[][])[], content: Content): TextEdit[] {
  const kept = groups
    .map((group) => group.find((each) => isHarmless(text, each, content)) ?? [])
    .filter((group) => group.length > 0);
  return kept.length < 2 || isHarmless(text, kept.flat(), content) ? kept.flat() : [];
}

/** What lies behind the last text is for the file's end; what lies on other lines than the wanted ones stays. */
function isWanted({ start, end }: BlankEdit, text: string, within: Span | undefined): boolean {
  return start < text.trimEnd().length && (!within || (start >= within.start && end <= within.end));
}

/** Only the blanks that come or go. */
function smallest(text: string, { start, end, newText }: BlankEdit): TextEdit[] {
  const old = text.slice(start, end);
  if (old === newText) return [];
  let same = 0;
  while (same < Math.min(old.length, newText.length) && old[same] === newText[same]) same++;
  return [{ span: { start: start + same, end }, newText: newText.slice(same) }];
}

/** Blank lines at the end, and the line break of the last line. */
function tailEdits(text: string, documents: readonly ParsedDocument[], options: FormatOptions): TextEdit[] {
  const start = text.trimEnd().length;
  if (start === 0 || documents.at(-1)?.problems.length !== 0) return [];
  const breaks = text.slice(start).match(/\r?\n/g) ?? [];
  const added = breaks.length === 0 && options.insertFinalNewline ? [lineBreakOf(text)] : [];
  const kept = options.trimFinalNewlines ? breaks.slice(0, 1) : breaks;
  const newText = [...kept, ...added].join('');
  return newText === text.slice(start) ? [] : [{ span: { start, end: text.length }, newText }];
}

interface Content {
  readonly data: string;
  readonly comments: string;
  readonly signs: string;
}

/** Everything in a file but its blanks. */
function contentOf({ text, documents }: ParsedFile): Content {
  return {
    data: JSON.stringify(documents.map(({ root, problems }) => [toPlainValue(root), problems.map(({ code }) => code)])),
    comments: findComments(text)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
    signs: text.replace(/\s+/g, ''),
  };
}

function isHarmless(text: string, edits: readonly TextEdit[], content: Content): boolean {
  if (edits.length === 0) return true;
  const after = contentOf(parseFile(applyEdits(text, edits)));
  return after.data === content.data && after.comments === content.comments && after.signs === content.signs;
}
