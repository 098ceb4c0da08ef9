import { cleanText } from './clean-text.ts';
import type { Content, Document, Section } from './document.ts';
import { inlinesOf } from './inline.ts';
import { labelOf, outlineOf, titleOfPicture } from './outline.ts';
import type { Picture } from './picture.ts';
import type { Line, Table } from './piece.ts';

/** A document as plain text, one paragraph a line, to be read aloud or put into an e-mail: no rules, no columns. */
export function renderText(document: Document): string {
  const [first = [], ...others] = outlineOf(document).map(({ page, title }) => [
    ...(title ? [lineText(title)] : []),
    ...page.sections.flatMap(sectionText),
  ]);
  const { brand, label } = document;
  const parts = [
    lineText(document.title),
    cleanText(brand.name === undefined ? label : `${label}, ${brand.name}`),
    ...document.head.map(lineText),
    ...first,
    ...document.foot.map(lineText),
    ...others.flat(),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A line in words: where a link leads stands after it, and what is missing stands in brackets. */
export function lineText(line: Line): string {
  return line
    .flatMap((piece) => {
      const words = inlinesOf(piece).map(({ text, href }) =>
        href === undefined || href === text ? text : `${text} (${href})`,
      );
      return piece.type === 'gap' ? ['[', ...words, ']'] : words;
    })
    .join('')
    .trim();
}

/** What a section says, a text for each paragraph, list and table. */
export function sectionText(section: Section): string[] {
  return [cleanText(section.title), ...section.content.flatMap((content) => contentText(content, section))];
}

function contentText(content: Content, section: Section): string[] {
  switch (content.type) {
    case 'paragraph':
    case 'subheading':
      return [lineText(content.line)];
    case 'list':
      return [list(content.items.map(lineText), content.isOrdered)];
    case 'facts':
      return [list(content.facts.map(({ name, line }) => named(name, line)))];
    case 'table':
      return [rows(content)];
    case 'picture':
      return pictureText(content.picture, section);
    case 'blanks':
      return [content.labels.map((label) => `${labelOf(label)} ${'_'.repeat(30)}`).join('\n')];
    default:
      return content satisfies never;
  }
}

function pictureText(picture: Picture, section: Section): string[] {
  const title = titleOfPicture(picture, section);
  return [title, picture.description]
    .flatMap((text) => (text === undefined ? [] : [cleanText(text)]))
    .concat(rows(picture.table), cleanText(picture.note ?? ''));
}

function list(items: readonly string[], isOrdered = false): string {
  return items.map((item, at) => `${isOrdered ? `${at + 1}.` : '-'} ${item}`).join('\n');
}

/** Each row by itself, so that one who hears it knows what each cell is about. */
function rows({ headings, rows }: Table): string {
  return list(rows.map((cells) => cells.map((cell, at) => named(headings[at] ?? '', cell)).join('; ')));
}

function named(name: string, line: Line): string {
  return `${labelOf(name)} ${lineText(line)}`;
}
