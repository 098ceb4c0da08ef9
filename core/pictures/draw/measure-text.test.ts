import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, widthOf, wrap } from './measure-text.ts';

test('a text is broken between words, and a word that is too long within', () => {
  expect(wrap('one two three', 60, 10, 3)).toEqual(['one two', 'three']);
  expect(wrap('Donaudampfschiff', 60, 10, 3).join('')).toBe('Donaudampfschiff');
  expect(wrap('', 60, 10, 3)).toEqual([]);
});

test('what does not fit ends in an ellipsis', () => {
  expect(wrap('one two three four five six', 40, 10, 2).at(-1)).toMatch(/…$/);
  expect(shorten('short', 100, 10)).toBe('short');
  expect(shorten('much too long for this', 40, 10)).toMatch(/^mu.*…$/);
});

test('a sign of two halves is never cut in two', () => {
  expect(shorten('👩👩👩👩👩👩👩👩', 30, 10)).not.toMatch(/\p{Surrogate}/u);
});

test('lines are never too wide nor too many, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      (text, width, most, isBold) => {
        const lines = wrap(text, width, 10, most, isBold);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line, 10, isBold)).toBeLessThanOrEqual(width + 0.01);
      },
    ),
  );
});

test('a word of ten thousand signs takes no time to speak of', () => {
  const start = performance.now();
  for (let at = 0; at < 100; at++) wrap('w'.repeat(10_000), 100, 10, 2);
  expect(performance.now() - start).toBeLessThan(2_000);
});
