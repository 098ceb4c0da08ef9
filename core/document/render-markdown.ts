import type { Content, Document, Section } from './document.ts';
import { ours } from './line.ts';
import { cellMarkdown, emphasised, lineMarkdown, looksOf, toMarkdown } from './markdown.ts';
import { labelOf, type OutlinedPage, outlineOf, titleOfPicture } from './outline.ts';
import type { Picture } from './picture.ts';
import type { Line, Table } from './piece.ts';

/** A document as Markdown that reads well as it is too. A picture is its table: few programs show pictures in Markdown. */
export function renderMarkdown(document: Document): string {
  const { brand, label, title, head, foot } = document;
  const above = [...(brand.name === undefined ? [] : [brand.name]), label].join(' · ');
  const [first = [], ...others] = outlineOf(document).map(pageMarkdown);
  const parts = [
    heading(1, title),
    small([ours(above)]),
    ...head.map(lineMarkdown),
    ...first,
    ...foot.map(small),
    ...others.flatMap((page) => ['---', ...page]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function pageMarkdown({ page, title, level }: OutlinedPage): string[] {
  const sections = page.sections.flatMap((section) => [
    heading(level, [ours(section.title)]),
    ...section.content.flatMap((content) => contentMarkdown(content, section, level + 1)),
  ]);
  return title ? [heading(level - 1, title), ...sections] : sections;
}

function contentMarkdown(content: Content, section: Section, level: number): string[] {
  switch (content.type) {
    case 'paragraph':
      return [content.role === 'note' || content.role === 'more' ? small(content.line) : lineMarkdown(content.line)];
    case 'list':
      return [list(content.items.map(lineMarkdown), content.isOrdered)];
    case 'facts':
      return [list(content.facts.map(({ name, line }) => named(name, line)))];
    case 'subheading':
      return [heading(level, content.line)];
    case 'table':
      return [table(content)];
    case 'picture':
      return pictureMarkdown(content.picture, section, level);
    case 'blanks':
      return [list(content.labels.map((label) => `${lineMarkdown([ours(labelOf(label))])} ${'_'.repeat(30)}`))];
    default:
      return content satisfies never;
  }
}

function pictureMarkdown(picture: Picture, section: Section, level: number): string[] {
  const title = titleOfPicture(picture, section);
  return [
    ...(title === undefined ? [] : [heading(level, [ours(title)])]),
    lineMarkdown([ours(picture.description)]),
    table(picture.table),
    ...(picture.note === undefined ? [] : [small([ours(picture.note)])]),
  ];
}

function heading(level: number, line: Line): string {
  const text = lineMarkdown(line);
  // Signs at its end would be taken as the heading's own.
  return text === '' ? '' : `${'#'.repeat(level)} ${text.replace(/(?<=\s)#+$/, '\\$&')}`;
}

function small(line: Line): string {
  return toMarkdown(emphasised(looksOf(line)));
}

function named(name: string, line: Line): string {
  return toMarkdown([{ text: labelOf(name), isStrong: true }, { text: ' ' }, ...looksOf(line)]);
}

function list(items: readonly string[], isOrdered = false): string {
  return items.map((item, at) => `${isOrdered ? `${at + 1}.` : '-'} ${item}`).join('\n');
}

function table({ headings, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(headings.map((heading) => cellMarkdown([ours(heading)]))),
    row(headings.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellMarkdown))),
  ].join('\n');
}
