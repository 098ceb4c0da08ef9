import type { Section } from '../document/document.ts';
import { timelineHeight } from '../document/page-height.ts';
import { timelineOf } from '../pictures/timeline-of.ts';
import type { Teller } from './teller.ts';

/** Under less room than this a picture says less than words. */
const LEAST_ROOM = 150;

/** Page one with the timeline as a picture, where there is room for it; undefined where there is none. */
export function withTimeline(
  teller: Teller,
  sections: readonly Section[],
  room: number,
): readonly Section[] | undefined {
  if (room < LEAST_ROOM || !sections.some(({ id }) => id === 'timeline')) return undefined;
  const picture = timelineOf(teller.composing);
  if (!picture || timelineHeight(picture) > room) return undefined;
  return sections.map((section) =>
    section.id === 'timeline' ? { ...section, content: [...section.content, { type: 'picture', picture }] } : section,
  );
}

/** The annex without the picture that page one has. */
export function withoutTimeline(sections: readonly Section[]): Section[] {
  return sections
    .map((section) => ({
      ...section,
      content: section.content.filter((content) => content.type !== 'picture' || content.picture.type !== 'timeline'),
    }))
    .filter(({ content }) => content.length > 0);
}
