import type { Edit } from '../finding/finding.ts';
import type { ParsedDocument } from '../parse/parse-file.ts';
import { findEntry } from '../parse/tree.ts';
import { isKind, isPlanKind } from '../plan/kinds.ts';
import { questionsOf } from '../questions/catalogue.ts';
import { sectionOf } from '../questions/question.ts';
import { templateAt } from '../snippets/template.ts';

/** A section that a plan lacks, as the value that is set; nothing where the plan stands in braces. */
export function sectionEdits({ root, kind }: ParsedDocument, section: string): Edit[] {
  if (!isKind(kind) || root.type !== 'map' || root.flow) return [];
  const size = findEntry(root, 'size')?.value;
  const place = { kind, isSmall: size?.type === 'scalar' && size.value === 'small', namesOf: () => [] };
  const value = templateAt(place, [section]);
  return value === undefined ? [] : [{ set: [section], value }];
}

/** Whether a key is a section that an empty line sets apart: as the others of the plan are, or where it is the first. */
export function isSetApart({ root, kind, start }: ParsedDocument, text: string, key: string): boolean {
  if (!isKind(kind) || !isPlanKind(kind) || root.type !== 'map') return false;
  const sections = new Set(questionsOf(kind).map(sectionOf));
  if (!sections.has(key)) return false;
  const others = root.entries.filter((entry) => sections.has(entry.key));
  return others.length < 2 || others.some(({ keyOffset }) => isBelowEmptyLine(text, start + keyOffset));
}

function isBelowEmptyLine(text: string, offset: number): boolean {
  return /\n[ \t]*\r?\n(?:[ \t]*#.*\n)*$/.test(text.slice(Math.max(0, offset - 2_000), offset));
}
