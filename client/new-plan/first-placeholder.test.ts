import { expect, test } from 'vitest';
import { findFirstPlaceholder } from './first-placeholder.ts';

/** The text with what would be selected in angle quotes. */
function marked(text: string): string {
  const { start, end } = findFirstPlaceholder(text);
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

test.each([
  ['title: Move\nwhy:\n  goal: TBD\n  x: TBD\n', 'title: Move\nwhy:\n  goal: «TBD»\n  x: TBD\n'],
  ['goal: "TBD"\n', 'goal: "«TBD»"\n'],
  ['goal: "<one sentence>"\n', 'goal: "«<one sentence>»"\n'],
  ['goal: ""\n', 'goal: "«»"\n'],
  ['who:\n  - TBD\n', 'who:\n  - «TBD»\n'],
  ['# replace TBD: TBD\ngoal: TBD\n', '# replace TBD: TBD\ngoal: «TBD»\n'],
  ['goal: done\n', 'goal: done\n«»'],
])('%j', (text, expected) => expect(marked(text)).toBe(expected));
