import * as vscode from 'vscode';
import type { Reader } from '../../server/protocol/documents.ts';
import { PREVIEW_COMMAND } from '../../server/protocol/questions.ts';
import type { ActivePlan } from '../active-plan.ts';
import type { PlanServer } from '../plan-server.ts';
import { fetchSummaryText, type WantedSummary } from './fetch-summary-text.ts';
import type { PreviewPanels } from './preview-panels.ts';
import type { Printing } from './printing.ts';
import type { SummaryTexts } from './summary-texts.ts';

interface Parts {
  readonly server: PlanServer;
  readonly activePlan: ActivePlan;
  readonly previews: PreviewPanels;
  readonly texts: SummaryTexts;
  readonly printing: Printing;
}

/** What can be done with a summary: of the preview that is looked at, else of the plan. */
export function previewCommands(parts: Parts) {
  const { server, activePlan, previews, texts, printing } = parts;
  return {
    [PREVIEW_COMMAND]: (uri?: vscode.Uri | string) => open(parts, uri),
    'changewright.preview.forStaff': () => open(parts, undefined, 'staff'),
    'changewright.preview.forSponsors': () => open(parts, undefined, 'sponsor'),
    'changewright.preview.showPlan': () => previews.active?.showPlan(),
    'changewright.preview.copyMarkdown': () => copyMarkdown(server, wanted(previews, activePlan)),
    'changewright.preview.copyRichText': () => copyRichText(parts, wanted(previews, activePlan)),
    'changewright.preview.showText': () => texts.show(wanted(previews, activePlan)),
    'changewright.preview.print': () => printing.print(wanted(previews, activePlan)),
  };
}

/** A summary is asked for by a command: of the preview in use, or of the plan at hand. */
function wanted(previews: PreviewPanels, activePlan: ActivePlan): WantedSummary {
  const { active } = previews;
  if (active) return active.params;
  const { place } = activePlan;
  if (place) return { uri: place.uri, reader: 'sponsor' };
  throw new Error(vscode.l10n.t('Open a plan first: the summary is that of the plan in the active editor.'));
}

async function open({ previews, activePlan }: Parts, given?: vscode.Uri | string, reader?: Reader): Promise<void> {
  const uri = given ?? (previews.active?.params ?? activePlan.place)?.uri;
  if (uri === undefined) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open a plan first: the preview shows the summary of the plan in the active editor.'),
    );
    return;
  }
  previews.open(typeof uri === 'string' ? vscode.Uri.parse(uri) : uri, reader);
}

async function copyMarkdown(server: PlanServer, params: WantedSummary): Promise<void> {
  await vscode.env.clipboard.writeText(await fetchSummaryText(server, params, 'markdown'));
  tellCopied();
}

async function copyRichText({ server, previews }: Parts, params: WantedSummary): Promise<void> {
  const text = await fetchSummaryText(server, params, 'text');
  const preview = previews.open(vscode.Uri.parse(params.uri));
  if (await preview.copy(text)) return tellCopied();
  throw new Error(
    vscode.l10n.t(
      'This browser lets nothing but plain text into the clipboard. Use "Copy Summary as Markdown" instead.',
    ),
  );
}

function tellCopied(): void {
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) The summary is in the clipboard'), 5000);
}
