import type { Document } from '../core/document/document.ts';
import { wordsOf } from '../core/document/inline.ts';
import { renderHtml } from '../core/document/render-html.ts';
import { renderMarkdown } from '../core/document/render-markdown.ts';
import { renderText } from '../core/document/render-text.ts';
import { canonicalUri } from '../core/plan/uri.ts';
import { makeSummary } from '../core/summary/make-summary.ts';
import type { Workspace } from '../core/workspace.ts';
import type {
  SummaryParams,
  SummaryRefusal,
  SummaryResult,
  SummaryTextParams,
  SummaryTextResult,
} from './protocol/documents.ts';

/** The summary of the plan that a file holds, as a page whose parts know where they come from. */
export async function summaryOf(workspace: Workspace, params: SummaryParams): Promise<SummaryResult> {
  const document = await documentOf(workspace, params);
  if ('refusal' in document) return document;
  const { html, places } = renderHtml(document);
  return {
    title: wordsOf(document.title),
    language: document.language,
    html,
    places: places.map((sources) => sources.map(({ uri, document, path }) => ({ uri, document, at: path }))),
  };
}

/** The same as text alone. */
export async function summaryTextOf(workspace: Workspace, params: SummaryTextParams): Promise<SummaryTextResult> {
  const document = await documentOf(workspace, params);
  return 'refusal' in document
    ? document
    : {
        title: wordsOf(document.title),
        text: params.format === 'text' ? renderText(document) : renderMarkdown(document),
      };
}

async function documentOf(
  workspace: Workspace,
  { uri, reader = 'sponsor', include = [] }: SummaryParams,
): Promise<Document | SummaryRefusal> {
  const made = await makeSummary(workspace, canonicalUri(uri), { reader, include: new Set(include) });
  return typeof made === 'string' ? { refusal: made } : made.document;
}
