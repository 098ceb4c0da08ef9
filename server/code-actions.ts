import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { LocatedFinding, LocatedFix } from '../core/report/located-finding.ts';
import type { Report } from './checks.ts';
import { insertSection } from './insert-section.ts';
import { type Ruler, toRange, toSpan } from './positions.ts';
import type { Session } from './session.ts';

/** The fixes of all findings that a range touches. */
export async function codeActions(
  session: Session,
  uri: string,
  range: Range,
  only?: readonly string[],
): Promise<CodeAction[]> {
  if (!wantsQuickFixes(only) || !session.documents.get(uri)) return [];
  const report = await session.checks.report(uri);
  const lines = report.checked?.planFile.file.lines;
  if (!lines) return [];
  const ruler: Ruler = { lines, encoding: session.client.encoding };
  const { start, end } = toSpan(range, ruler);
  return report.located.flatMap((located, index) =>
    located.span.start <= end && located.span.end >= start ? toActions(session, report, located, index, ruler) : [],
  );
}

/** A kind asked for stands for all kinds below it. */
function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function toActions(
  session: Session,
  report: Report,
  located: LocatedFinding,
  index: number,
  ruler: Ruler,
): CodeAction[] {
  const diagnostic = report.diagnostics[index];
  const fixes = [...located.fixes, ...sectionFixes(report, located)];
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    isPreferred: fix.applicability === 'safe',
    edit: toWorkspaceEdit(session, report.uri, fix, ruler),
  }));
}

/** A missing section can be begun from its snippet. */
function sectionFixes({ checked }: Report, { finding }: LocatedFinding): LocatedFix[] {
  if (finding.code !== 'missing-section') return [];
  const section = String(finding.place.at[0]);
  const plan = checked?.plans.find((each) => each.plan.document.index === finding.document)?.plan;
  const edit = plan && insertSection(plan, section);
  return edit ? [{ title: `Insert the section "${section}"`, applicability: 'suggested', edits: [edit] }] : [];
}

/** For exactly the version that was checked, where the client can tell versions apart. */
function toWorkspaceEdit({ client, documents }: Session, uri: string, fix: LocatedFix, ruler: Ruler): WorkspaceEdit {
  const edits = fix.edits.map(({ span, newText }) => ({ range: toRange(span, ruler), newText }));
  const clientUri = documents.clientUri(uri);
  if (!client.documentChanges) return { changes: { [clientUri]: edits } };
  return {
    documentChanges: [{ textDocument: { uri: clientUri, version: documents.get(uri)?.version ?? null }, edits }],
  };
}
