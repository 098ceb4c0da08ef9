import { expect, it } from 'vitest';
import { textOf } from '../document/line.ts';
import { HOSTILE_CASES } from '../testing/hostile-texts.ts';
import { readMarkdown } from './read-markdown.ts';

const FROM = [{ uri: 'file:///w/a.comms.yaml', document: 0, path: ['training', 'manager-kit', 'faq'] }];

/** `paragraph: …`, and the items of lists between bars. */
function read(text: string): string[] {
  return readMarkdown(text, FROM).map((content) => {
    if (content.type === 'list')
      return `${content.isOrdered ? 'ordered ' : ''}list: ${content.items.map(textOf).join(' | ')}`;
    return content.type === 'paragraph' || content.type === 'subheading'
      ? `${content.type}: ${textOf(content.line)}`
      : '';
  });
}

it('reads headings, lists and paragraphs, each on one line', () => {
  expect(read('Be *calm*\nand kind.\n\n## Then\n\n- a\n- b\n  more of b\n\n3. c\n4. d\n')).toEqual([
    'paragraph: Be *calm* and kind.',
    'subheading: Then',
    'list: a | b more of b',
    'ordered list: c | d',
  ]);
});

it('leaves out what a file begins with: its front matter, its mark and its title', () => {
  expect(read('\uFEFF---\ntitle: secret\n---\n\n# Talking points\n\nSay it.')).toEqual(['paragraph: Say it.']);
  expect(read('Title\n=====\nSay it.')).toEqual(['paragraph: Say it.']);
  expect(read('Say it.\n\n# Later')).toEqual(['paragraph: Say it.', 'subheading: Later']);
});

it('makes lists in lists one list, and takes all else at its word', () => {
  expect(read('- a\n  - b\n    1. c\n- d\n\n  more of d')).toEqual(['list: a | b | c | d more of d']);
  expect(read('> quoted\n\n---\n\n```\ncode\n```\n\n    indented\n\n<b>html</b>\n\n|a|b|\n|-|-|')).toEqual([
    'paragraph: quoted',
    'paragraph: code',
    'paragraph: indented',
    'paragraph: <b>html</b>',
    'paragraph: |a|b| |-|-|',
  ]);
  expect(read('')).toEqual([]);
  expect(read('\n \n')).toEqual([]);
});

it.each(HOSTILE_CASES)('is at an end soon, and holds nothing but prose: %s', (_, text) => {
  const started = performance.now();
  const pieces = readMarkdown(`${text}\n\n- ${text}`, FROM).flatMap((content) => {
    if (content.type === 'list') return content.items.flat();
    return content.type === 'paragraph' || content.type === 'subheading' ? content.line : [];
  });
  expect(pieces.filter(({ type, from }) => type !== 'prose' || from !== FROM)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('reads no more of a file than anybody would', () => {
  expect(
    textOf(readMarkdown('word '.repeat(200_000), FROM).flatMap((each) => (each.type === 'paragraph' ? each.line : [])))
      .length,
  ).toBeLessThan(70_000);
});
