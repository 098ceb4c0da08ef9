import type { Picture } from '../../document/picture.ts';
import type { Source } from '../../document/piece.ts';
import { drawCalendar } from './draw-calendar.ts';
import { drawCompleteness } from './draw-completeness.ts';
import { drawInfluenceGrid } from './draw-influence-grid.ts';
import { drawMatrix } from './draw-matrix.ts';
import { drawRiskMap } from './draw-risk-map.ts';
import { drawTimeline } from './draw-timeline.ts';
import { PAPER, THEME } from './palette.ts';
import { type Canvas, type Drawn, escapeXml, tag } from './svg.ts';

export interface DrawOptions {
  /** Of all ids in the drawing: another one for each picture of a page. */
  readonly idPrefix: string;
  /** `theme`: variables that the page sets by `PICTURE_STYLE`. `paper`: fixed, for print and for readers that know no CSS. */
  readonly colours: 'theme' | 'paper';
  /** In units of which a line of text is 11 high. */
  readonly width?: number;
  /** The number under which the caller finds these places again: it stands at what was taken from there. */
  readonly placeOf?: (from: readonly Source[]) => number | undefined;
}

const WIDTH = 640;

/** A picture as an SVG that stands by itself: no style sheet, no script, nothing from elsewhere. */
export function drawPicture(picture: Picture, options: DrawOptions): string {
  const { idPrefix, colours, width = WIDTH, placeOf } = options;
  const canvas: Canvas = { palette: colours === 'paper' ? PAPER : THEME, width, placeOf };
  const { svg, height } = drawnOf(picture, canvas);
  const [title, description] = [`${idPrefix}-title`, `${idPrefix}-description`];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'picture',
    width,
    height: Math.ceil(height),
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    role: 'img',
    'aria-labelledby': `${title} ${description}`,
    'font-family': colours === 'paper' ? 'Helvetica, Arial, sans-serif' : undefined,
  };
  return tag(
    'svg',
    attributes,
    tag('title', { id: title }, escapeXml(picture.title)),
    tag('desc', { id: description }, escapeXml(picture.description)),
    svg,
  );
}

function drawnOf(picture: Picture, canvas: Canvas): Drawn {
  switch (picture.type) {
    case 'timeline':
      return drawTimeline(picture, canvas);
    case 'risk-map':
      return drawRiskMap(picture, canvas);
    case 'matrix':
      return drawMatrix(picture, canvas);
    case 'calendar':
      return drawCalendar(picture, canvas);
    case 'grid':
      return drawInfluenceGrid(picture, canvas);
    case 'completeness':
      return drawCompleteness(picture, canvas);
  }
}
