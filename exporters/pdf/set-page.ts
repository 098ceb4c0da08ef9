import type { Content as PdfContent } from 'pdfmake/interfaces';
import type { Content, Page, Section } from '../../core/document/document.ts';
import { wordsOf } from '../../core/document/inline.ts';
import { ours } from '../../core/document/line.ts';
import { titleOfPicture } from '../../core/document/outline.ts';
import type { Block } from './block.ts';
import type { Look } from './look.ts';
import { setContent } from './set-content.ts';
import { setLine } from './set-line.ts';

/** A page that begins on a new sheet. */
export function setPage(page: Page, look: Look): PdfContent[] {
  const sections = setSections(page, look, true);
  if (!page.title) return [{ stack: sections, pageBreak: 'before' }];
  const title = {
    ...setLine(page.title, 'title', look),
    bold: true,
    pageBreak: 'before' as const,
    outline: true,
    outlineText: look.printable.text(wordsOf(page.title)),
    id: `page-${page.id}`,
  };
  return [title, ...sections];
}

/** `isKept`: no heading stands alone at the foot of a sheet. What takes one sheet has no such foot. */
export function setSections(page: Page, look: Look, isKept: boolean): PdfContent[] {
  return page.sections.flatMap((section) => {
    const heading: PageBlock = { set: setHeading(section, page, look), height: HEADING, isHeading: true };
    const blocks = [heading, ...section.content.flatMap((content) => setBlocks(content, section, look))];
    return isKept ? keepHeadings(blocks) : blocks.map(({ set }) => set);
  });
}

interface PageBlock extends Block {
  readonly isHeading?: boolean;
}

const HEADING = 20;

function setBlocks(content: Content, section: Section, look: Look): PageBlock[] {
  const block = setContent(content, look);
  if (content.type === 'subheading') return [{ ...block, isHeading: true }];
  if (content.type !== 'picture') return [block];
  const title = titleOfPicture(content.picture, section);
  return title === undefined
    ? [block]
    : [...setBlocks({ type: 'subheading', line: [ours(title)] }, section, look), block];
}

/** From the last to the first, each heading becomes one with what comes after it. */
function keepHeadings(blocks: readonly PageBlock[]): PdfContent[] {
  const kept: PageBlock[] = [];
  for (const block of blocks.toReversed()) {
    const next = block.isHeading ? kept.pop() : undefined;
    kept.push(next ? { set: keepTogether(block.set, next), height: block.height + next.height } : block);
  }
  return kept.reverse().map(({ set }) => set);
}

/** A heading, and so much of what is below it: pdfmake is told of a block that large, and goes back over the empty part. */
function keepTogether(heading: PdfContent, { set, height }: Block): PdfContent {
  const room: PdfContent = { stack: [], margin: [0, height, 0, 0] };
  return [
    { stack: [heading, room], unbreakable: true },
    { stack: [set], margin: [0, -height, 0, 0] },
  ];
}

function setHeading(section: Section, page: Page, look: Look): PdfContent {
  return {
    text: look.printable.words(section.title),
    ...look.type('heading'),
    bold: true,
    color: look.accent,
    outline: true,
    outlineText: look.printable.text(section.title),
    ...(page.title && { outlineParentId: `page-${page.id}` }),
  };
}
