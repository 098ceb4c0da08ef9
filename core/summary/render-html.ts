import MarkdownIt from 'markdown-it';

const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;

/** Markdown as HTML that may go into a page with a strict content policy: no raw HTML, no image, links by an allow-list. */
export function renderSummaryHtml(markdown: string): string {
  const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
  renderer.disable(['image']);
  renderer.validateLink = (url) => SAFE_LINK.test(url.trim());
  return renderer.render(markdown);
}
