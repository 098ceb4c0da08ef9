import type { Edit } from '../finding/finding.ts';
import { type Located, locate } from '../parse/locate.ts';
import type { Span } from '../parse/tree.ts';

/** Replaces a span of the file's text; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Edits of a fix as edits of the file's text, in the file's own line breaks. */
export function toTextEdits(document: Located, edits: readonly Edit[], lineBreak: string): TextEdit[] {
  return edits.map(({ place, newText }) => ({
    span: locate(document, place),
    newText: newText.replace(/\r?\n/g, lineBreak),
  }));
}

/** The text with all edits made. Edits may come in any order and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  }
  return result;
}

export function lineBreakOf(text: string): '\n' | '\r\n' {
  return /\r\n/.test(text.slice(0, 10_000)) ? '\r\n' : '\n';
}
