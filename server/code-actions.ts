import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { chooseFixes } from '../core/edit/choose-fixes.ts';
import type { LocatedFinding } from '../core/report/located-finding.ts';
import { APPROVE, approveActions } from './approve-actions.ts';
import type { Report } from './checks.ts';
import { type Ruler, toSpan } from './positions.ts';
import type { Session } from './session.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.changewright`;

/** The fixes of all findings that a range touches, and all that hold no guess at once. */
export async function codeActions(
  session: Session,
  uri: string,
  range: Range,
  only?: readonly string[],
): Promise<CodeAction[]> {
  if (!session.documents.get(uri)) return [];
  const report = await session.checks.report(uri);
  const lines = report.checked?.planFile.file.lines;
  if (!lines) return [];
  const ruler: Ruler = { lines, encoding: session.client.encoding };
  const { start, end } = toSpan(range, ruler);
  const quickFixes = report.located.flatMap((located, index) =>
    located.span.start <= end && located.span.end >= start ? toActions(session, report, located, index, ruler) : [],
  );
  return [
    ...(isWanted(CodeActionKind.QuickFix, only) ? quickFixes : []),
    ...(only && isWanted(FIX_ALL, only) ? fixAll(session, report, ruler) : []),
    ...(only && isWanted(APPROVE, only) ? await approveActions(session, uri, start, ruler) : []),
  ];
}

/** A kind asked for stands for all kinds below it. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** Every fix that holds no guess, as one step: offered where a client asks for it, on saving say. */
function fixAll(session: Session, report: Report, ruler: Ruler): CodeAction[] {
  const edits = chooseFixes(report.located, 'safe').flatMap(({ fix }) => fix.edits);
  if (edits.length === 0) return [];
  return [
    { title: session.say('action.fix-all'), kind: FIX_ALL, edit: toWorkspaceEdit(session, report.uri, edits, ruler) },
  ];
}

function toActions(
  session: Session,
  report: Report,
  located: LocatedFinding,
  index: number,
  ruler: Ruler,
): CodeAction[] {
  const diagnostic = report.diagnostics[index];
  return located.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    isPreferred: fix.applicability === 'safe',
    edit: toWorkspaceEdit(session, report.uri, fix.edits, ruler),
  }));
}
