import { describe, expect, test } from 'vitest';
import { gap, ours, prose, value } from '../../core/document/line.ts';
import { linesOfSpans, type Span, shortenSpans, spansOf } from './spans.ts';

const COLUMN = { size: 10, width: 200 };
const textOf = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

describe('the looks of a line', () => {
  test('follow from its Markdown, its tones and its gaps', () => {
    const line = [
      prose('a **b** [c](https://d.example)', []),
      value('late', [], 'bad'),
      gap('not yet answered', []),
      ours('.'),
    ];
    expect(spansOf(line)).toEqual([
      { text: 'a ' },
      { text: 'b', isBold: true },
      { text: ' ' },
      { text: 'c', href: 'https://d.example' },
      { text: 'late', isBold: true, colour: expect.any(String) },
      { text: 'not yet answered', isItalic: true, colour: expect.any(String) },
      { text: '.' },
    ]);
  });
});

describe('shortening', () => {
  test('leaves alone what fits', () => {
    const spans = [{ text: 'short' }];
    expect(shortenSpans(spans, COLUMN, 1)).toBe(spans);
  });

  test.each([1, 2, 5])('ends after a word, marked, in %d lines at most', (most) => {
    const spans = [{ text: 'some words ' }, { text: 'that matter '.repeat(40), isBold: true }, { text: 'and an end' }];
    const short = shortenSpans(spans, COLUMN, most);
    expect(linesOfSpans(short, COLUMN)).toBeLessThanOrEqual(most);
    expect(textOf(short)).toMatch(/(?:words|that|matter)…$/);
    expect(short[0]).toEqual({ text: 'some words ' });
  });

  test('breaks words that never end, and no character in two', () => {
    const short = textOf(shortenSpans([{ text: '👩'.repeat(5000) }], COLUMN, 2));
    expect(short).toMatch(/^👩+…$/u);
    expect(short.length).toBeLessThan(100);
  });
});

describe('lines', () => {
  test('are more the narrower the column and the larger the letters', () => {
    const spans = [{ text: 'Teams ship more of what customers need, in smaller steps, and feel safe while they do.' }];
    const wide = linesOfSpans(spans, { size: 10, width: 500 });
    expect(wide).toBe(1);
    expect(linesOfSpans(spans, { size: 10, width: 200 })).toBeGreaterThan(wide);
    expect(linesOfSpans(spans, { size: 20, width: 500 })).toBeGreaterThan(wide);
    expect(linesOfSpans([{ text: 'W'.repeat(100) }], { size: 10, width: 100 })).toBeGreaterThanOrEqual(10);
  });
});
