import * as vscode from 'vscode';
import type { Reader, SummaryRefusal } from '../../server/protocol/documents.ts';

/** Why there is no summary and what to do, in words; with the label of a button where a click does it. */
export function refusalIn(
  refusal: SummaryRefusal['refusal'],
  reader: Reader,
): { readonly text: string; readonly showAnyway?: string } {
  switch (refusal) {
    case 'no-plan':
      return {
        text: vscode.l10n.t(
          'This file holds no change plan and no communication plan yet. A summary appears here as soon as it begins with "kind: change-plan" or "kind: communication-plan".',
        ),
      };
    case 'restricted':
      return reader === 'staff' ? restrictedForStaff() : restrictedForSponsors();
    default:
      return refusal satisfies never;
  }
}

/** The same for a command that wants the summary somewhere else. */
export function refusalOf(refusal: SummaryRefusal['refusal'], reader: Reader): string {
  if (refusal === 'restricted' && reader === 'sponsor') {
    return vscode.l10n.t(
      'this plan is restricted. Open its preview, let it be shown there, and use this command while you look at it',
    );
  }
  return refusalIn(refusal, reader).text;
}

function restrictedForStaff() {
  return {
    text: vscode.l10n.t(
      'This plan is restricted, so that there is no summary for staff. To see the one for sponsors, use the command "Changewright: Preview for Sponsors".',
    ),
  };
}

function restrictedForSponsors() {
  return {
    text: vscode.l10n.t(
      'This plan is restricted. Its summary is shown only if you ask for it, and only until this preview is closed.',
    ),
    showAnyway: vscode.l10n.t('Show It Here'),
  };
}
