import { canonicalUri } from '../core/plan/uri.ts';
import { renderSummaryHtml } from '../core/summary/render-html.ts';
import { renderSummaryMarkdown } from '../core/summary/render-markdown.ts';
import type { Workspace } from '../core/workspace.ts';
import type { SummaryParams, SummaryResult, SummaryTextParams, SummaryTextResult } from './protocol.ts';

/** The summary of the plan that a file holds, as a page. */
export async function summaryOf(workspace: Workspace, { uri }: SummaryParams): Promise<SummaryResult> {
  const summary = await workspace.summarise(canonicalUri(uri));
  if (!summary) return { refusal: 'no-plan' };
  const html = renderSummaryHtml(renderSummaryMarkdown(summary));
  return { title: summary.title, language: 'en', html, places: [] };
}

/** The same as text alone. */
export async function summaryTextOf(workspace: Workspace, { uri }: SummaryTextParams): Promise<SummaryTextResult> {
  const summary = await workspace.summarise(canonicalUri(uri));
  if (!summary) return { refusal: 'no-plan' };
  return { title: summary.title, text: renderSummaryMarkdown(summary) };
}
