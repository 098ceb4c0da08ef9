import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import { cleanText } from '../../core/document/clean-text.ts';
import { titleOfPicture } from '../../core/document/outline.ts';
import type { Picture } from '../../core/document/picture.ts';
import type { Layout } from './layout.ts';
import { drawCalendar } from './pictures/calendar.ts';
import { drawCompleteness } from './pictures/completeness.ts';
import { drawGrid } from './pictures/grid.ts';
import { drawMatrix } from './pictures/matrix.ts';
import { drawRiskMap } from './pictures/risk-map.ts';
import { drawTimeline } from './pictures/timeline.ts';
import { STYLES } from './styles.ts';
import { toTable } from './tables.ts';

/** A picture made of Word's own tables. The numbers of a risk map need their names at once; other rows stand at the end. */
export function toPicture(picture: Picture, layout: Layout, section: { readonly title: string }): FileChild[] {
  const { description, note, table } = picture;
  const title = titleOfPicture(picture, section);
  return [
    ...(title === undefined ? [] : [headingOf(title)]),
    ...draw(picture, layout),
    ...(note === undefined ? [] : [small(note, true)]),
    small(description, hasRowsAtOnce(picture)),
    ...(hasRowsAtOnce(picture) ? toTable(table, layout.width) : []),
  ];
}

/** What pictures say, as rows, for those who do not see them. */
export function toRows(pictures: readonly Picture[], layout: Layout): FileChild[] {
  return pictures
    .filter((picture) => !hasRowsAtOnce(picture))
    .flatMap(({ title, table }) => [headingOf(title), ...toTable(table, layout.width)]);
}

function hasRowsAtOnce({ type }: Picture): boolean {
  return type === 'risk-map';
}

function headingOf(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_3, text: cleanText(title) });
}

function small(text: string, keepNext = false): Paragraph {
  return new Paragraph({ style: STYLES.note, text: cleanText(text), keepNext });
}

function draw(picture: Picture, layout: Layout): FileChild[] {
  switch (picture.type) {
    case 'timeline':
      return drawTimeline(picture, layout);
    case 'risk-map':
      return drawRiskMap(picture, layout);
    case 'matrix':
      return drawMatrix(picture, layout);
    case 'calendar':
      return drawCalendar(picture, layout);
    case 'grid':
      return drawGrid(picture, layout);
    case 'completeness':
      return drawCompleteness(picture, layout);
    default:
      return picture satisfies never;
  }
}
