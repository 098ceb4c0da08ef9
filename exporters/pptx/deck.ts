import { cleanText } from '../../core/document/clean-text.ts';
import type { Content } from '../../core/document/document.ts';
import type { RiskMap, Timeline } from '../../core/document/picture.ts';
import { drawAll, flow, heightOfAll } from './block.ts';
import { drawCover } from './cover.ts';
import { drawRiskMap } from './pictures/risk-map.ts';
import { drawTimeline } from './pictures/timeline.ts';
import { addSlide, type Show, sayShortened } from './show.ts';
import { BODY } from './stage.ts';
import { type Fitted, toBlocks } from './to-blocks.ts';
import { findPicture, type Topic, topicsOf } from './topics.ts';

/** The document in a few slides: a cover, one for each section of its first page, its timeline and its risk map drawn. */
export function drawDeck(show: Show): void {
  const topics = topicsOf(show.document);
  const timeline = findPicture(show.document, 'timeline');
  const map = findPicture(show.document, 'risk-map');
  const sentence = topics.find(({ section }) => section.id === 'sentence');
  drawCover(show, sentence);
  for (const topic of topics) {
    if (topic === sentence) continue;
    if (topic.section.id === 'timeline' && timeline) drawTimelineSlide(show, topic, timeline);
    else drawTopic(show, topic);
    if (topic.section.id === 'risks' && map) drawRiskSlide(show, map);
  }
}

/** From roomy to tight: what fits on one slide is set as large as it can be. */
const SIZES = [
  { size: 20, cell: 16 },
  { size: 18, cell: 14 },
  { size: 16, cell: 13 },
  { size: 14, cell: 12 },
  { size: 12, cell: 11 },
] as const;

/** In half the width, words of a heading would break in larger letters. */
const BESIDE_PICTURE = SIZES.slice(2);

const MOST_LINES = 6;
/** Of lists and tables: some slides full of them. */
const MOST_ENTRIES = 40;

function drawTopic(show: Show, { section, beside }: Topic): void {
  const title = cleanText(section.title);
  const { blocks, isShortened } = fitted(show, section.content);
  const pages = flow(blocks, BODY.height);
  if (pages.length === 0) pages.push([]);
  pages.forEach((page, at) => {
    const isFirst = at === 0;
    const heading = isFirst ? title : show.wording.say('formats.continued', { title });
    const canvas = addSlide(show, heading, isFirst ? [section, ...beside] : []);
    drawAll(page, canvas, BODY);
    if (isFirst && isShortened) sayShortened(show, canvas);
  });
}

function fitted(
  { palette, wording }: Show,
  content: readonly Content[],
  width: number = BODY.width,
  sizes: readonly (typeof SIZES)[number][] = SIZES,
): Fitted {
  const all = sizes.map((size) => {
    const setting = { ...size, width, mostLines: MOST_LINES, mostEntries: MOST_ENTRIES };
    return toBlocks(content, setting, palette, wording);
  });
  const fits = all.find(({ blocks }) => heightOfAll(blocks) <= BODY.height);
  return fits ?? (all.at(-2) as Fitted);
}

function drawTimelineSlide(show: Show, { section, beside }: Topic, timeline: Timeline): void {
  const canvas = addSlide(show, cleanText(section.title), [section, ...beside]);
  const isThinned = drawTimeline(canvas, timeline, BODY, { palette: show.palette, size: 11, hasLegend: true });
  if (isThinned) sayShortened(show, canvas);
}

/** The map on the left, the names of its numbers on the right. */
function drawRiskSlide(show: Show, map: RiskMap): void {
  const width = 390;
  const canvas = addSlide(show, cleanText(map.title), []);
  drawRiskMap(canvas, map, { ...BODY, width });
  const x = BODY.x + width + 20;
  const { blocks, isShortened } = fitted(show, [map.table], BODY.x + BODY.width - x, BESIDE_PICTURE);
  const [some = [], ...others] = flow(blocks, BODY.height);
  drawAll(some, canvas, { x, y: BODY.y });
  if (isShortened || others.length > 0) sayShortened(show, canvas);
}
