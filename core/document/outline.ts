import { cleanText } from './clean-text.ts';
import type { Document, Page } from './document.ts';
import { wordsOf } from './inline.ts';
import type { Picture } from './picture.ts';
import type { Line } from './piece.ts';

export interface OutlinedPage {
  readonly page: Page;
  /** The heading above the sections, where it says more than the document's own title. */
  readonly title?: Line;
  /** The level of the sections' headings: the document's title is the only one of level 1. */
  readonly level: 2 | 3;
}

/** How the pages of a document stand to each other as headings. */
export function outlineOf({ title, pages }: Document): OutlinedPage[] {
  return pages.map((page, at) => {
    const isTitled = page.title !== undefined && (at > 0 || wordsOf(page.title) !== wordsOf(title));
    return isTitled ? { page, title: page.title as Line, level: 3 } : { page, level: 2 };
  });
}

/** A picture's title, unless the section that holds it has just said it. */
export function titleOfPicture({ title }: Picture, section: { readonly title: string }): string | undefined {
  return title === section.title ? undefined : title;
}

/** A name before what is said of it. A question has its sign already. */
export function labelOf(name: string): string {
  const label = cleanText(name).trim();
  return /[?!:]$/.test(label) ? label : `${label}:`;
}
