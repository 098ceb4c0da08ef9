import { base64 } from '../../core/document/base64.ts';
import { cleanText } from '../../core/document/clean-text.ts';
import { wordsOf } from '../../core/document/inline.ts';
import { MUTED, RULE, WHITE } from '../office/palette.ts';
import { shorten } from '../office/shorten.ts';
import { sizeOf } from '../office/size-of.ts';
import { FONT } from '../office/text-width.ts';
import { COVER_MASTER, MASTER, type Show } from './show.ts';
import { type Box, COVER_TITLE, FOOT, MARGIN, placed, SHORTENED, SLIDE, TITLE } from './stage.ts';

/** What is on every slide: whose it is, what it is about, of when, and its number; the cover has a band beside it. */
export function defineMasters(show: Show): void {
  const { pptx, document, palette } = show;
  const small = { fontFace: FONT, fontSize: FOOT.size, color: MUTED, margin: 0 };
  const number = {
    ...placed({ ...FOOT, x: RIGHT - 40, width: 40 }),
    align: 'right' as const,
    valign: 'middle' as const,
    ...small,
  };
  const common = { background: { color: WHITE }, margin: 0, slideNumber: number };
  const brand = brandOf(document.brand, small);
  const band = {
    rect: { ...placed({ x: 0, y: 0, width: BAND, height: SLIDE.height }), fill: { color: palette.brand } },
  };
  pptx.defineSlideMaster({
    ...common,
    title: MASTER,
    objects: [...footOf(show, MARGIN, small), ...brand, title(TITLE, palette.brand, 'middle')],
  });
  pptx.defineSlideMaster({
    ...common,
    title: COVER_MASTER,
    objects: [band, ...footOf(show, COVER_TITLE.x, small), ...brand, title(COVER_TITLE, palette.brand, 'top')],
  });
}

const RIGHT = SLIDE.width - MARGIN;
const BAND = 36;

function title(box: Box & { readonly size: number }, color: string, valign: 'top' | 'middle') {
  const look = { fontFace: FONT, fontSize: box.size, bold: true, color, align: 'left' as const, valign, margin: 0 };
  return { placeholder: { options: { name: 'title', type: 'title' as const, ...placed(box), ...look }, text: '' } };
}

function footOf({ document }: Show, x: number, small: object) {
  const width = SHORTENED.x - x - 10;
  const foot = [document.title, ...document.foot].map(wordsOf).filter((text) => text !== '');
  const line = { ...placed({ x, y: FOOT.y - 6, width: RIGHT - x, height: 0 }), line: { color: RULE, width: 0.75 } };
  const text = shorten(foot.join(' · '), FOOT.size, width - 10);
  return [
    { line },
    { text: { text, options: { ...small, ...placed({ ...FOOT, x, width }), valign: 'middle' as const } } },
  ];
}

const HIGH = 28;
const WIDE = 116;

/** The logo where PowerPoint can show it, else the name. */
function brandOf({ logo, name }: Show['document']['brand'], small: object) {
  const size = logo && sizeOf(logo);
  if (size) {
    const scale = Math.min(HIGH / size.height, WIDE / size.width);
    const [w, h] = [size.width * scale, size.height * scale];
    const box = placed({ x: RIGHT - w, y: 32, width: w, height: h });
    return [
      { image: { ...box, data: `${logo.mediaType};base64,${base64(logo.bytes)}`, altText: cleanText(name ?? '') } },
    ];
  }
  if (name === undefined) return [];
  const box = placed({ x: RIGHT - WIDE, y: 32, width: WIDE, height: HIGH });
  const text = shorten(cleanText(name), 11, WIDE);
  return [
    {
      text: {
        text,
        options: { ...small, ...box, align: 'right' as const, valign: 'middle' as const, bold: true, fontSize: 11 },
      },
    },
  ];
}
