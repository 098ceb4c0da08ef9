import { type SnippetEdit, toSnippetEdits } from '../../core/edit/snippet-edits.ts';
import { toTextEdits } from '../../core/edit/text-edit.ts';
import type { Edit } from '../../core/finding/finding.ts';
import type { Span } from '../../core/parse/tree.ts';
import type { PlanFile } from '../../core/plan/plan.ts';
import type { LocatedFinding } from '../../core/report/located-finding.ts';
import type { CheckedFile } from '../../core/workspace.ts';
import type { Report } from '../checks.ts';
import type { Ruler } from '../positions.ts';
import type { Session } from '../session.ts';

/** Where something may be offered: a stretch of a file as it was checked. */
export interface Scope {
  readonly session: Session;
  readonly report: Report;
  readonly checked: CheckedFile;
  readonly span: Span;
  readonly ruler: Ruler;
}

/** A finding that the stretch touches, with its place in the report. */
export interface Touched {
  readonly located: LocatedFinding;
  readonly index: number;
}

export function touchedFindings({ report, span }: Scope): Touched[] {
  return report.located
    .map((located, index) => ({ located, index }))
    .filter(({ located }) => located.span.start <= span.end && located.span.end >= span.start);
}

/** Edits of one document, as the client can take them: with tab stops, or with prompts as plain text. */
export function editsIn(
  session: Session,
  { file }: Pick<PlanFile, 'file'>,
  document: number,
  edits: readonly Edit[],
): SnippetEdit[] {
  const parsed = file.documents[document];
  if (!parsed) return [];
  return (session.client.snippetEdits ? toSnippetEdits : toTextEdits)(parsed, file.text, edits);
}
