import { type Inline, inlinesOf } from './inline.ts';
import type { Line } from './piece.ts';

/** A line as inline Markdown: its emphasis, code and links, and nothing else of it becomes markup. */
export function lineMarkdown(line: Line): string {
  return toMarkdown(looksOf(line));
}

/** A gap is seen even where there are no colours. */
export function looksOf(line: Line): readonly Inline[] {
  return line.flatMap((piece) => (piece.type === 'gap' ? emphasised(inlinesOf(piece)) : inlinesOf(piece)));
}

export function emphasised(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => ({ ...inline, isEmphasised: true }));
}

export function toMarkdown(inlines: readonly Inline[]): string {
  return runMarkdown(inlines).replace(BLOCK_START, '\\$&').replace(NUMBER_START, '$&\\');
}

/** A line in a table, where nothing begins a heading or a list. No bar is read as one of the table's: code has none either. */
export function cellMarkdown(line: Line): string {
  return runMarkdown(looksOf(line)).replaceAll('|', '\\|');
}

function runMarkdown(inlines: readonly Inline[]): string {
  const all = merged(inlines);
  return all
    .map((inline, at) => inlineMarkdown(inline, all[at - 1], all[at + 1]))
    .join('')
    .trim();
}

/** What would begin a heading, a quotation, a list or a rule. */
const BLOCK_START = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[-\s]*$))/;
const NUMBER_START = /^\d{1,9}(?=[.)](?:\s|$))/;

/** Neighbours that look the same are one; so is code beside code, whose fences would run into each other. */
function merged(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    const isCode = last?.isCode && inline.isCode;
    const isAlike = last?.isCode === inline.isCode && marksOf(last) === marksOf(inline);
    if (last && last.href === inline.href && (isCode || isAlike))
      all[all.length - 1] = { ...last, text: last.text + inline.text };
    else if (inline.text !== '') all.push(inline);
  }
  return all;
}

function inlineMarkdown(inline: Inline, before: Inline | undefined, after: Inline | undefined): string {
  const { text } = inline;
  const core = text.trim();
  if (core === '') return text;
  const start = text.slice(0, text.length - text.trimStart().length);
  const end = text.slice(text.trimEnd().length);
  const said = linked(inline.isCode ? code(core) : escaped(core, after !== undefined && end === ''), inline);
  const isApart = start !== '' || marksOf(before) === '';
  const isRead = isApart && isMarkable(said, edgeOf(before) + start, end + edgeOf(after));
  const marks = isRead ? marksOf(inline) : '';
  return `${start}${marks}${said}${marks}${end}`;
}

function marksOf(inline: Inline | undefined): string {
  return `${inline?.isStrong ? '**' : ''}${inline?.isEmphasised ? '*' : ''}`;
}

/** What emphasis beside it meets: the signs around code and links, or the text itself. */
function edgeOf(inline: Inline | undefined): string {
  return inline?.isCode || inline?.href !== undefined ? '`' : (inline?.text ?? '');
}

/** Whether signs of emphasis at both ends would be understood: CommonMark reads none between a letter and punctuation. */
function isMarkable(text: string, before: string, after: string): boolean {
  return (STARTS.test(text) || !ENDS.test(before)) && (ENDS.test(text) || !STARTS.test(after));
}

/** With a letter or a figure. */
const STARTS = /^[^\s\p{P}\p{S}]/u;
const ENDS = /[^\s\p{P}\p{S}]$/u;

function linked(said: string, { text, href }: Inline): string {
  if (href === undefined) return said;
  if (href === text.trim()) return `<${href}>`;
  return `[${said.replaceAll(']', '\\]')}](${href.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`;
}

/** Inside a fence that is longer than any in it. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Signs that would be Markdown or HTML, maybe with what comes after; `_` in a word, `<` before a figure and the like are none. */
function escaped(text: string, isBeforeMore: boolean): string {
  const tame = text
    .replace(/[\\`*~[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^;/, '\\;')
    .replace(/&(?=#?(?:\w+;|$))/g, '&amp;')
    .replace(/<(?=[a-z/!?]|$)/gi, '&lt;');
  // Before a link it would make a picture of it.
  return isBeforeMore ? tame.replace(/!$/, '\\!') : tame;
}
