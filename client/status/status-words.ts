import * as vscode from 'vscode';
import type { QuestionCounts } from '../../core/questions/evaluate.ts';

/** `7 of 28 answered`, over all that is counted together. */
export function shareAnswered(counts: readonly QuestionCounts[]): string {
  const { answered, total } = sumOf(counts);
  return vscode.l10n.t('{0} of {1} answered', answered, total);
}

export function sumOf(counts: readonly QuestionCounts[]): Pick<QuestionCounts, 'answered' | 'total'> {
  return {
    answered: counts.reduce((sum, { answered }) => sum + answered, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
  };
}

/** One line for each state that there is. */
export function stateLines({ answered, partial, unanswered, deferred, notApplicable }: QuestionCounts): string[] {
  return [
    vscode.l10n.t('{0} answered', answered),
    ...(partial > 0 ? [vscode.l10n.t('{0} answered in part', partial)] : []),
    ...(unanswered > 0 ? [vscode.l10n.t('{0} unanswered', unanswered)] : []),
    ...(deferred > 0 ? [vscode.l10n.t('{0} put off on purpose', deferred)] : []),
    ...(notApplicable > 0 ? [vscode.l10n.t('{0} not applicable', notApplicable)] : []),
  ];
}
