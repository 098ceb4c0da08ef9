import type { Edit } from '../finding/finding.ts';
import { locate } from '../parse/locate.ts';
import type { ParsedDocument } from '../parse/parse-file.ts';
import type { Path } from '../parse/tree.ts';
import { isKind } from '../plan/kinds.ts';
import { fieldAt, propertiesOf } from '../schema/field.ts';
import { insertSection } from './insert-section.ts';
import { mergeSets } from './merge-sets.ts';
import { setValue, type TextEdit } from './set-value.ts';

export type { TextEdit };

/** Edits of a fix as edits of the file's text, in the file's own line breaks. */
export function toTextEdits(document: ParsedDocument, text: string, edits: readonly Edit[]): TextEdit[] {
  const lineBreak = lineBreakOf(text);
  const { kind } = document;
  const orderAt = (path: Path) => {
    const field = isKind(kind) ? fieldAt(kind, path) : undefined;
    return field ? propertiesOf(field).map(([key]) => key) : [];
  };
  return mergeSets(document.root, edits)
    .flatMap((edit) => {
      if ('set' in edit) return setValue({ document, text, orderAt }, edit.set, edit.value);
      if ('section' in edit) return insertSection(document, text, edit.section) ?? [];
      return { span: locate(document, edit.place), newText: edit.newText };
    })
    .map(({ span, newText }) => ({ span, newText: newText.replace(/\r?\n/g, lineBreak) }));
}

/** The text with all edits made. Edits may come in any order and must not overlap; what is inserted at one place keeps its order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { span, newText } of [...edits].reverse().sort((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  }
  return result;
}

export function lineBreakOf(text: string): '\n' | '\r\n' {
  return /\r\n/.test(text.slice(0, 10_000)) ? '\r\n' : '\n';
}
