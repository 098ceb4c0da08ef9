import * as vscode from 'vscode';
import type { TakenOverWorkbook, WorkbookLine } from '../../server/protocol/documents.ts';

/** What a workbook comes to, as a text: first what is not taken over, then what is, then what follows from it. */
export function describeWorkbook({ changes, problems }: TakenOverWorkbook, name: string): string {
  const ofType = (type: string) => problems.filter((problem) => problem.type === type);
  const parts = [
    part(vscode.l10n.t('Changed in the plan and in the workbook, so you decide:'), ofType('conflict')),
    part(vscode.l10n.t('Not taken over:'), ofType('problem')),
    part(vscode.l10n.t('To be taken over:'), changes),
    part(vscode.l10n.t('For information:'), ofType('note')),
  ];
  return [vscode.l10n.t('What {0} changes in the plans', name), ...parts.flat()].join('\n\n').concat('\n');
}

function part(heading: string, lines: readonly WorkbookLine[]): string[] {
  if (lines.length === 0) return [];
  return [
    [heading, ...lines.map(({ place, message }) => `  ${place === '' ? '' : `${place}  `}${message}`)].join('\n'),
  ];
}
