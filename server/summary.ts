import { canonicalUri } from '../core/plan/uri.ts';
import { renderSummaryHtml } from '../core/summary/render-html.ts';
import { renderSummaryMarkdown } from '../core/summary/render-markdown.ts';
import type { Workspace } from '../core/workspace.ts';
import type { SummaryParams, SummaryResult } from './protocol.ts';

/** Page one of the plan that a file belongs to; null where it holds no plan. */
export async function summaryOf(workspace: Workspace, { uri }: SummaryParams): Promise<SummaryResult | null> {
  const summary = await workspace.summarise(canonicalUri(uri));
  if (!summary) return null;
  const markdown = renderSummaryMarkdown(summary);
  return { title: summary.title, markdown, html: renderSummaryHtml(markdown) };
}
