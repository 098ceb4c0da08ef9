import MarkdownIt, { type Token } from 'markdown-it';
import type { Content } from '../document/document.ts';
import { prose } from '../document/line.ts';
import type { Line, Source } from '../document/piece.ts';

const MARKDOWN = new MarkdownIt('commonmark', { html: false, maxNesting: 20 });

/** More than this is no sheet that somebody holds in hand: what is beyond it is not even read. */
const LONGEST = 60_000;

const FRONT_MATTER = /^\uFEFF?---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * A file's or a field's Markdown as headings, lists and paragraphs; all else of it is a paragraph too. A heading that the
 * text begins with is left out: it stands where something is called so already.
 */
export function readMarkdown(text: string, from: readonly Source[]): Content[] {
  const tokens = MARKDOWN.parse(text.replace(FRONT_MATTER, '').slice(0, LONGEST), {});
  const content: Content[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      const end = closingOf(tokens, at);
      content.push({ type: 'list', items: itemsOf(tokens.slice(at + 1, end), from), ...isOrdered(token) });
      at = end;
    } else if (isText(token)) {
      const isHeading = tokens[at - 1]?.type === 'heading_open';
      const isTitle = isHeading && content.length === 0;
      if (!isTitle) content.push({ type: isHeading ? 'subheading' : 'paragraph', line: lineOf(token, from) });
    }
  }
  return content;
}

function isOrdered({ type }: Token): { readonly isOrdered?: true } {
  return type === 'ordered_list_open' ? { isOrdered: true } : {};
}

function closingOf(tokens: readonly Token[], open: number): number {
  const { level, type } = tokens[open] as Token;
  const close = type.replace('_open', '_close');
  return tokens.findIndex((token, at) => at > open && token.type === close && token.level === level);
}

/** Lists in lists follow one another; what stands in one item is one line. */
function itemsOf(tokens: readonly Token[], from: readonly Source[]): Line[] {
  const items: string[][] = [];
  for (const token of tokens) {
    if (token.type === 'list_item_open') items.push([]);
    else if (isText(token)) items.at(-1)?.push(token.content);
  }
  return items.filter((texts) => texts.length > 0).map((texts) => [prose(texts.map(oneLine).join(' '), from)]);
}

function isText({ type, content }: Token): boolean {
  return ['inline', 'fence', 'code_block', 'html_block'].includes(type) && content.trim() !== '';
}

function lineOf({ content }: Token, from: readonly Source[]): Line {
  return [prose(oneLine(content), from)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
