import { cleanText } from '../../core/document/clean-text.ts';
import { MUTED } from '../office/palette.ts';
import { linesOfSpans, shortenSpans, spansOf } from '../office/spans.ts';
import { type Block, drawAll, flow, measured, TextBlock } from './block.ts';
import { addCover, type Show, sayShortened } from './show.ts';
import { COVER_TITLE, FOOT, LINE } from './stage.ts';
import { toBlocks } from './to-blocks.ts';
import type { Topic } from './topics.ts';

const { x, width } = COVER_TITLE;

/** What it is about: the title large, the status, the sentence and its facts. */
export function drawCover(show: Show, topic: Topic | undefined): void {
  const { document, palette, wording } = show;
  const canvas = addCover(show, topic ? [topic.section, ...topic.beside] : []);
  const label = [document.brand.name, document.label].filter((part) => part !== undefined).map(cleanText);
  const above = { x, y: COVER_TITLE.y - 26, width, height: 20 };
  canvas.text(
    [{ spans: shortenSpans([{ text: label.join(' · ') }], { size: 14, width }, 1), size: 14, colour: MUTED }],
    above,
  );
  const lines = Math.min(2, linesOfSpans(spansOf(document.title), { ...COVER_TITLE, isBold: true }));
  const y = COVER_TITLE.y + lines * COVER_TITLE.size * LINE + 8;
  const setting = { width, size: 18, cell: 14, mostLines: 4, mostEntries: 8 };
  const sentence = toBlocks(topic?.section.content ?? [], setting, palette, wording);
  const [first = [], ...others] = flow([statusOf(show), ...sentence.blocks], FOOT.y - 20 - y);
  drawAll(first, canvas, { x, y });
  if (others.length > 0 || sentence.isShortened) sayShortened(show, canvas);
}

function statusOf({ document }: Show): Block {
  const lines = document.head.map((line) => {
    const spans = shortenSpans(spansOf(line), { size: 14, width }, 1);
    return measured({ spans, size: 14, colour: MUTED, after: 4 }, width);
  });
  return new TextBlock([...lines, measured({ spans: [], size: 12 }, width)], width);
}
