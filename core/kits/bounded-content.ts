import { type Composing, sourceOf } from '../document/composing.ts';
import { paragraph } from '../document/content.ts';
import type { Content } from '../document/document.ts';
import { textOf, value } from '../document/line.ts';
import type { Line } from '../document/piece.ts';
import { isPath } from '../plan/family.ts';
import type { Written } from './attached.ts';

/** As much of a text as has room on its page, and where the rest stands. The first part is there however long it is. */
export function boundedContent(
  { wording }: Composing,
  content: readonly Content[],
  room: number,
  { text, at }: Written,
): Content[] {
  const kept: Content[] = [];
  let left = room;
  for (const each of content) {
    const part = partOf(each, left, kept.length === 0);
    if (part) kept.push(part);
    if (part !== each) break;
    left -= lengthOf(each);
  }
  const isWhole = kept.length === content.length && kept.at(-1) === content.at(-1);
  // What announces something that is left out is left out with it.
  while (!isWhole && kept.at(-1)?.type === 'subheading') kept.pop();
  if (isWhole) return kept;
  const from = [sourceOf(at)];
  const place = text !== undefined && isPath(text) ? text : wording.say('kits.the-plan');
  return [...kept, paragraph(wording.line('kits.rest', { place: value(place, from) }), 'more')];
}

/** Of a list its first items, if some have room. */
function partOf(content: Content, room: number, isFirst: boolean): Content | undefined {
  if (lengthOf(content) <= room) return content;
  if (content.type !== 'list') return isFirst ? content : undefined;
  const items: Line[] = [];
  let left = room;
  for (const item of content.items) {
    left -= textOf(item).length + LINE;
    if (left < 0 && !(isFirst && items.length === 0)) break;
    items.push(item);
  }
  return items.length > 0 ? { ...content, items } : undefined;
}

/** What a line takes up beside its words, in characters: it rarely ends where the page does. */
const LINE = 40;

function lengthOf(content: Content): number {
  if (content.type === 'list') return content.items.reduce((sum, item) => sum + textOf(item).length + LINE, 0);
  return content.type === 'paragraph' || content.type === 'subheading' ? textOf(content.line).length + LINE : 0;
}
