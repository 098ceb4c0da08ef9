import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import { cleanText } from '../../core/document/clean-text.ts';
import type { Content, List, Paragraph as Said, Section } from '../../core/document/document.ts';
import type { Layout } from './layout.ts';
import { BULLETS, NUMBERS } from './numbering.ts';
import { toPicture } from './pictures.ts';
import { runsOf } from './runs.ts';
import { STYLES } from './styles.ts';
import { spacer, toBlanks, toFacts, toTable } from './tables.ts';

export function toSection(section: Section, layout: Layout): FileChild[] {
  return [headingOf(section.title), ...section.content.flatMap((each) => toContent(each, layout, section))];
}

export function headingOf(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text: cleanText(title) });
}

function toContent(content: Content, layout: Layout, section: Section): FileChild[] {
  switch (content.type) {
    case 'paragraph':
      return [toParagraph(content)];
    case 'list':
      return toList(content, layout);
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(content.line) })];
    case 'table':
      return toTable(content, layout.width);
    case 'facts':
      return [toFacts(content, layout.width), spacer()];
    case 'blanks':
      return [toBlanks(content, layout.width), spacer()];
    case 'picture':
      return toPicture(content.picture, layout, section);
    default:
      return content satisfies never;
  }
}

function toParagraph({ line, role }: Said): Paragraph {
  return new Paragraph({ children: runsOf(line), ...(role && { style: STYLES[role] }) });
}

function toList({ items, isOrdered }: List, { nextList }: Layout): Paragraph[] {
  const numbering = { reference: isOrdered ? NUMBERS : BULLETS, level: 0, instance: isOrdered ? nextList() : 0 };
  return items.map((item) => new Paragraph({ style: 'ListParagraph', numbering, children: runsOf(item) }));
}
