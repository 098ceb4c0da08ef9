import type { MarkupContent } from 'vscode-languageserver';

/**
 * Writes text for people in the client's format. `prose` is a plan's own words and never becomes markup: no HTML, no
 * link, no image. `ours` comes from the schemas and the catalogue and may hold `code`.
 */
export interface Markup {
  readonly kind: MarkupContent['kind'];
  prose(text: string): string;
  ours(text: string): string;
  bold(written: string): string;
  code(text: string): string;
}

const markdown: Markup = {
  kind: 'markdown',
  prose: escapeMarkdown,
  ours: (text) => text,
  bold: (written) => `**${written}**`,
  code: (text) => (/^[\w./-]+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text)),
};

const plain: Markup = {
  kind: 'plaintext',
  prose: oneLine,
  ours: (text) => text.replaceAll('`', ''),
  bold: (written) => written,
  code: oneLine,
};

export function markupFor(isMarkdown: boolean): Markup {
  return isMarkdown ? markdown : plain;
}

/** Paragraphs, without those that are empty. */
export function toContent({ kind }: Markup, paragraphs: readonly string[]): MarkupContent {
  return { kind, value: paragraphs.filter((each) => each !== '').join('\n\n') };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Every sign that Markdown, its tables, or its bare links (`https:`, `www.`, `a@b`) could read as markup. */
function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]()#+.!|<>&~:@^=$]|(?<!\w)-|-(?!\w)/g, '\\$&');
}
