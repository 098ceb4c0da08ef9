import type { Page, Section } from '../document/document.ts';
import { type Column, PAGE_HEIGHT, PAGE_WIDTH, Ruler } from '../document/page-height.ts';
import { FIRST_PAGE } from '../document/sheet.ts';
import { annexSections } from './annex/annex-sections.ts';
import { fitPage, fullContent } from './fit-page.ts';
import { type Frame, frameOf } from './head-and-foot.ts';
import { affected } from './page-one/affected.ts';
import type { Block, WriteBlock } from './page-one/block.ts';
import { changed } from './page-one/changed.ts';
import { decisions } from './page-one/decisions.ts';
import { next } from './page-one/next.ts';
import { open } from './page-one/open.ts';
import { risks } from './page-one/risks.ts';
import { sentence } from './page-one/sentence.ts';
import { timeline } from './page-one/timeline.ts';
import { why } from './page-one/why.ts';
import { withoutTimeline, withTimeline } from './picture-of-timeline.ts';
import { ANNEX_SECTIONS, type AnnexSection, PAGE_ONE_SECTIONS, type PageOneSection, shownOf } from './sections.ts';
import { shorten } from './shorten.ts';
import type { Teller } from './teller.ts';

const WRITE: Readonly<Record<PageOneSection, WriteBlock>> = {
  sentence,
  decisions,
  why,
  affected,
  timeline,
  risks,
  next,
  changed,
  open,
};

/** Where the annex has all of a block anyway. */
const ELSEWHERE: Readonly<Partial<Record<PageOneSection, AnnexSection>>> = {
  risks: 'all-risks',
  changed: 'feedback',
  open: 'completeness',
};

type Composed = Frame & { readonly label: string; readonly pages: readonly Page[]; readonly asksApproval: true };

/** One page to decide on, and an annex with all that stands behind it. */
export function composeForSponsor(teller: Teller): Composed {
  const { summarySections: configured } = teller.composing.settings;
  const { title, head, foot } = frameOf(teller);
  const ruler = new Ruler();
  const frame = {
    title: shorten(title, TITLE, MOST_LINES, ruler),
    head: head.map((line) => shorten(line, SMALL, MOST_LINES, ruler)),
    foot,
  };
  const blocks = shownOf(PAGE_ONE_SECTIONS, configured).flatMap((id) => WRITE[id](teller) ?? []);
  const annex = annexSections(teller, shownOf(ANNEX_SECTIONS, configured));
  const inAnnex = (block: Block) => annex.find(({ id }) => id === ELSEWHERE[block.id]);
  const whereOf = (block: Block) => inAnnex(block)?.title ?? fullTitle(teller, block);
  const { sections, cut, room } = fitPage(teller, blocks, PAGE_HEIGHT - frameHeight(frame, ruler), whereOf);
  const drawn = withTimeline(teller, sections, room);
  const inFull = cut
    .filter((block) => !inAnnex(block))
    .map((block): Section => ({ id: `all-${block.id}`, title: fullTitle(teller, block), content: fullContent(block) }));
  const behind = [...inFull, ...(drawn ? withoutTimeline(annex) : annex)];
  return {
    ...frame,
    label: teller.say('summary.label'),
    asksApproval: true,
    pages: [
      { id: 'summary', sections: drawn ?? sections },
      ...(behind.length > 0 ? [{ id: 'annex', title: teller.line('summary.annex', { title }), sections: behind }] : []),
    ],
  };
}

function fullTitle(teller: Teller, { title }: Block): string {
  return teller.say('summary.all-of', { title });
}

/** Beside the title there may be a logo. */
const TITLE: Column = { type: FIRST_PAGE.title, width: PAGE_WIDTH * 0.8 };
const SMALL: Column = { type: FIRST_PAGE.head, width: PAGE_WIDTH };
/** Of the title and of each line below it. */
const MOST_LINES = 2;
/** What sort of document it is stands above its title. */
const LABEL_HEIGHT = 14;

function frameHeight({ title, head, foot }: Frame, ruler: Ruler): number {
  const lines = [...head, ...foot].map((line) => ruler.lineHeight(line, SMALL));
  return lines.reduce((sum, each) => sum + each, ruler.lineHeight(title, TITLE) + LABEL_HEIGHT);
}
