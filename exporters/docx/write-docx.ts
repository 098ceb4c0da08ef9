import { Document as Docx, type FileChild, HeadingLevel, Packer, Paragraph, SectionType } from 'docx';
import { cleanText } from '../../core/document/clean-text.ts';
import type { Document } from '../../core/document/document.ts';
import { wordsOf } from '../../core/document/inline.ts';
import { outlineOf } from '../../core/document/outline.ts';
import type { Picture } from '../../core/document/picture.ts';
import { FIRST_PAGE, type Paper, SHEETS } from '../../core/document/sheet.ts';
import { formatSpeech } from '../../core/words/format-words.ts';
import { paletteOf } from '../office/palette.ts';
import { regional } from '../office/regional.ts';
import { rezip, withFixedDates } from '../office/rezip.ts';
import { approvalOf } from './approval.ts';
import { headingOf, toSection } from './contents.ts';
import { footerOf, headerOf } from './frame.ts';
import { twips, widthOfText } from './measures.ts';
import { numberingOf } from './numbering.ts';
import { toRows } from './pictures.ts';
import { runsOf } from './runs.ts';
import { STYLES, stylesOf, withTableStyles } from './styles.ts';
import { withoutChance } from './without-chance.ts';

export async function writeDocx(document: Document, paper: Paper): Promise<Uint8Array> {
  const palette = paletteOf(document.brand);
  const width = widthOfText(paper);
  const wording = formatSpeech(document.language);
  let lists = 0;
  const layout = { width, palette, nextList: () => ++lists };
  const pages = outlineOf(document).map(({ page, title }, at) => [
    ...(at === 0 ? titleOf(document) : []),
    ...(title ? [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) })] : []),
    ...page.sections.flatMap((section) => toSection(section, layout)),
  ]);
  if (document.asksApproval) pages.at(-1)?.push(...toSection(approvalOf(document, wording), layout));
  const tables = toRows(picturesOf(document), layout);
  if (tables.length > 0) pages.push([headingOf(wording.say('formats.pictures-as-tables')), ...tables]);
  const docx = new Docx({
    title: wordsOf(document.title),
    subject: cleanText(document.label),
    styles: stylesOf(palette, regional(document.language)),
    numbering: numberingOf(palette),
    sections: pages.map((children) => ({
      headers: { default: headerOf(document, width) },
      footers: { default: footerOf(document, wording, width) },
      properties: { type: SectionType.NEXT_PAGE, page: sheet(paper) },
      children,
    })),
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(docx));
  const fixed = withoutChance();
  return rezip(bytes, (xml, path) => {
    const styled = path === 'word/styles.xml' ? withTableStyles(xml, palette) : xml;
    return withFixedDates(fixed(styled), document.today);
  });
}

function titleOf({ title, head }: Document): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
    ...head.map((line) => new Paragraph({ style: STYLES.head, children: runsOf(line) })),
  ];
}

function picturesOf({ pages }: Document): Picture[] {
  const contents = pages.flatMap(({ sections }) => sections).flatMap(({ content }) => content);
  return contents.flatMap((content) => (content.type === 'picture' ? [content.picture] : []));
}

function sheet(paper: Paper) {
  const { width, height } = SHEETS[paper];
  const margin = twips(FIRST_PAGE.margin);
  const edge = twips(FIRST_PAGE.margin * 0.4);
  return {
    size: { width: twips(width), height: twips(height) },
    margin: { top: margin, bottom: margin, left: margin, right: margin, header: edge, footer: edge },
  };
}
