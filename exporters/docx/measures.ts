import { FIRST_PAGE, type Paper, SHEETS } from '../../core/document/sheet.ts';

/** Word counts lengths in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Between the margins, in points. */
export function widthOfText(paper: Paper): number {
  return SHEETS[paper].width - 2 * FIRST_PAGE.margin;
}
