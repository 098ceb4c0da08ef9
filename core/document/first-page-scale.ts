import type { Document } from './document.ts';
import { wordsOf } from './inline.ts';
import { blockHeight, PAGE_HEIGHT, PAGE_WIDTH, Ruler } from './page-height.ts';
import { FIRST_PAGE } from './sheet.ts';

/** Larger looks like a page for children. */
const LARGEST = 1.24;

/** Of the sheet: counting lines is not setting them. */
const SURE = 0.94;

/** How much larger than it was counted for the first page may be set: a sheet that would stay half empty is easier to read so. */
export function firstPageScale({ title, head, foot, pages }: Document): number {
  const ruler = new Ruler();
  const column = (name: 'title' | 'head' | 'note') => ({ type: FIRST_PAGE[name], width: PAGE_WIDTH });
  const frame = [
    blockHeight(wordsOf(title), column('title')),
    ...head.map((line) => blockHeight(wordsOf(line), column('head'))),
    ...foot.map((line) => blockHeight(wordsOf(line), column('note'))),
    RULES,
  ];
  const sections = pages[0]?.sections.map((section) => ruler.heightOf(section, Number.POSITIVE_INFINITY)) ?? [];
  const height = [...frame, ...sections].reduce((sum, each) => sum + each, 0);
  // Larger type makes lines higher, and more of them.
  const scale = Math.sqrt((SURE * PAGE_HEIGHT) / height);
  return Math.min(LARGEST, Math.max(1, Math.floor(scale * 50) / 50));
}

/** The label above the title, and the lines around the sections with their distances. */
const RULES = 30;
