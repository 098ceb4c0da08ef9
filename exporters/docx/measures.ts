import { FIRST_PAGE, SHEETS } from '../../core/document/sheet.ts';

export type Paper = keyof typeof SHEETS;

/** Word counts lengths in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Between the margins, in points. */
export function widthOfText(paper: Paper): number {
  return SHEETS[paper].width - 2 * FIRST_PAGE.margin;
}
