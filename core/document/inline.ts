import MarkdownIt, { type Token } from 'markdown-it';
import { cleanText } from './clean-text.ts';
import type { Line, Piece } from './piece.ts';

/** A stretch of text in one look. Every format knows how to show these, and nothing else of Markdown is ever read. */
export interface Inline {
  readonly text: string;
  readonly isStrong?: true;
  readonly isEmphasised?: true;
  readonly isCode?: true;
  /** `http:`, `https:` or `mailto:` only. */
  readonly href?: string;
}

const SAFE_LINK = /^(?:https?:\/\/[^/]|mailto:.)/i;

const MARKDOWN = new MarkdownIt('zero', { maxNesting: 20 });
MARKDOWN.enable(['backticks', 'escape', 'emphasis', 'link', 'image', 'autolink', 'balance_pairs', 'fragments_join']);
MARKDOWN.validateLink = (url) => SAFE_LINK.test(url);

/** The sign of an item of a list: `-`, `*` or `+` where a line begins. */
const ITEM = /^[ \t]*[-*+][ \t]+(?=\S)/gm;

/**
 * A plan's text on one line: emphasis, code and safe links are understood, the items of a list follow each other. All
 * else is taken at its word, HTML too; a picture becomes the words that stand for it.
 */
export function parseInline(text: string): readonly Inline[] {
  const line = cleanText(text.trim().replace(ITEM, (_, at: number) => (at === 0 ? '' : '• '))).trim();
  const [paragraph] = MARKDOWN.parseInline(line, {});
  return toInlines(paragraph?.children ?? []);
}

/** What a piece shows: only the plan's own prose is read as Markdown. */
export function inlinesOf({ type, text, tone }: Piece): readonly Inline[] {
  const inlines =
    type === 'prose' ? parseInline(text) : [{ text: type === 'ours' ? cleanText(text) : cleanText(text).trim() }];
  return tone === 'strong' ? inlines.map((inline): Inline => ({ ...inline, isStrong: true })) : inlines;
}

/** The words of a line as they are read, without their looks. */
export function wordsOf(line: Line): string {
  return line
    .flatMap(inlinesOf)
    .map(({ text }) => text)
    .join('');
}

function toInlines(tokens: readonly Token[]): Inline[] {
  const inlines: Inline[] = [];
  let strong = 0;
  let emphasised = 0;
  let href: string | undefined;
  for (const token of tokens) {
    if (token.tag === 'strong') strong += token.nesting;
    else if (token.tag === 'em') emphasised += token.nesting;
    else if (token.tag === 'a') href = token.nesting === 1 ? String(token.attrGet('href')) : undefined;
    else if (token.content !== '') {
      inlines.push({
        text: token.content,
        ...(strong > 0 && { isStrong: true }),
        ...(emphasised > 0 && { isEmphasised: true }),
        ...(token.type === 'code_inline' && { isCode: true }),
        ...(href !== undefined && { href }),
      });
    }
  }
  return inlines;
}
