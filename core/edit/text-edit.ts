import type { Edit } from '../finding/finding.ts';
import { locate } from '../parse/locate.ts';
import type { ParsedDocument } from '../parse/parse-file.ts';
import type { Path } from '../parse/tree.ts';
import { isKind } from '../plan/kinds.ts';
import { fieldAt, propertiesOf } from '../schema/field.ts';
import { hasPrompt, toTextWithPrompts } from '../snippets/prompt.ts';
import { isSetApart, sectionEdits } from './insert-section.ts';
import { mergeSets } from './merge-sets.ts';
import { setValue, type TextEdit } from './set-value.ts';

export type { TextEdit };

/** Edits of a fix as edits of the file's text, in the file's own line breaks. */
export function toTextEdits(document: ParsedDocument, text: string, edits: readonly Edit[]): TextEdit[] {
  return toMarkedEdits(document, text, edits).map((edit) =>
    hasPrompt(edit.newText) ? { ...edit, newText: toTextWithPrompts(edit.newText) } : edit,
  );
}

/** The same, with prompts still to be made out. */
export function toMarkedEdits(document: ParsedDocument, text: string, edits: readonly Edit[]): TextEdit[] {
  const lineBreak = lineBreakOf(text);
  const { kind } = document;
  const orderAt = (path: Path) => {
    const field = isKind(kind) ? fieldAt(kind, path) : undefined;
    return field ? propertiesOf(field).map(([key]) => key) : [];
  };
  const sheet = { document, text, orderAt, isSetApart: (key: string) => isSetApart(document, text, key) };
  const all = edits.flatMap((edit) => ('section' in edit ? sectionEdits(document, edit.section) : edit));
  return mergeSets(document.root, all)
    .flatMap((edit) => {
      if ('set' in edit) return setValue(sheet, edit.set, edit.value);
      return 'place' in edit ? { span: locate(document, edit.place), newText: edit.newText } : [];
    })
    .map(({ span, newText }) => ({ span, newText: newText.replace(/\r?\n/g, lineBreak) }));
}

/** The text with all edits made. Edits may come in any order and must not overlap; what is inserted at one place keeps its order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    parts.push(text.slice(end, span.start), newText);
    end = span.end;
  }
  return [...parts, text.slice(end)].join('');
}

export function lineBreakOf(text: string): '\n' | '\r\n' {
  return /\r\n/.test(text.slice(0, 10_000)) ? '\r\n' : '\n';
}
