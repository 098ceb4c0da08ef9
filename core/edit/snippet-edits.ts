import type { Edit } from '../finding/finding.ts';
import type { ParsedDocument } from '../parse/parse-file.ts';
import { escapeSnippet, hasPrompt, toSnippet } from '../snippets/prompt.ts';
import { type TextEdit, toMarkedEdits } from './text-edit.ts';

/** A text edit whose text is an LSP snippet, where `isSnippet` says so. */
export interface SnippetEdit extends TextEdit {
  readonly isSnippet?: true;
}

/**
 * Edits of a fix for editors that lead through what is to be filled in; tab stops count through all of them. Editors
 * indent the lines of a snippet as the line they start on: so it starts at the very start of its line, with what stands there.
 */
export function toSnippetEdits(document: ParsedDocument, text: string, edits: readonly Edit[]): SnippetEdit[] {
  return markedToSnippets(text, toMarkedEdits(document, text, edits));
}

export function markedToSnippets(text: string, marked: readonly TextEdit[]): SnippetEdit[] {
  if (!marked.some(({ newText }) => hasPrompt(newText))) return [...marked];
  const sorted = [...marked].sort((a, b) => a.span.start - b.span.start);
  const made: SnippetEdit[] = [];
  let first = 1;
  for (const { span, newText } of sorted) {
    const { snippet, next } = toSnippet(newText, first);
    first = next;
    const start = newText.includes('\n') ? lineStart(text, span.start) : span.start;
    // Two that start on one line become one.
    const held = (made.at(-1)?.span.end ?? -1) > start ? made.pop() : undefined;
    const from = Math.min(start, held?.span.start ?? start);
    const head = held ? escapeSnippet(text.slice(from, held.span.start)) + held.newText : '';
    const kept = escapeSnippet(text.slice(held?.span.end ?? from, span.start));
    made.push({ span: { start: from, end: span.end }, newText: head + kept + snippet, isSnippet: true });
  }
  return made;
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
