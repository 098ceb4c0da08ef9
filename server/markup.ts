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
  /** To a page of ours. */
  link(written: string, href: string): string;
  code(text: string): string;
}

const markdown: Markup = {
  kind: 'markdown',
  prose: escapeMarkdown,
  ours: (text) => text,
  bold: (written) => `**${written}**`,
  link: (written, href) => `[${written}](<${href}>)`,
  code: (text) => (/^[\w./-]{1,300}$/.test(text) ? `\`${text}\`` : escapeMarkdown(text)),
};

const plain: Markup = {
  kind: 'plaintext',
  prose: toPlainLine,
  ours: (text) => text.replaceAll('`', ''),
  bold: (written) => written,
  link: (_written, href) => href,
  code: toPlainLine,
};

export function markupFor(isMarkdown: boolean): Markup {
  return isMarkdown ? markdown : plain;
}

/** Paragraphs, without those that are empty. */
export function toContent({ kind }: Markup, paragraphs: readonly string[]): MarkupContent {
  return { kind, value: paragraphs.filter((each) => each !== '').join('\n\n') };
}

/** More of one text fits no hover: the rest is read where it stands. */
const LONGEST = 300;

/** What turns the direction of writing, or cannot be seen, would make a text look like another one. */
const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu;

/** A text of a plan as one line of bounded length. */
export function toPlainLine(text: string): string {
  const line = text
    .slice(0, 10 * LONGEST)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\s\uD800-\uDBFF]+$/, '')}…` : line;
}

/** Every sign that Markdown, its tables, or its bare links (`https:`, `www.`, `a@b`) could read as markup. */
function escapeMarkdown(text: string): string {
  return toPlainLine(text).replace(/[\\`*_{}[\]()#+.!|<>&~:@^=$]|(?<!\w)-|-(?!\w)/g, '\\$&');
}
