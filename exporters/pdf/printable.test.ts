import { describe, expect, test } from 'vitest';
import { Printable } from './printable.ts';

describe('what the fonts have', () => {
  test.each([
    'Grüße, œuvre, Łódź, Ångström',
    'Ελληνικά и русский',
    '“quoted” – and — so on… 3 × 4 ≤ 12 €',
    'from → to ✓ ✗ ½ 20 %',
  ])('%s stays as it is', (text) => {
    const printable = new Printable();
    expect(printable.text(text)).toBe(text);
    expect(printable.isIncomplete).toBe(false);
  });
});

describe('what they do not have', () => {
  test.each([
    ['日本 2027', '□□ 2027'],
    ['👩🏽‍🚀 goes', '□ goes'],
    ['שלום', '□□□□'],
  ])('%s is seen to be missing, once for each character that readers count', (text, shown) => {
    const printable = new Printable();
    expect(printable.text(text)).toBe(shown);
    expect(printable.isIncomplete).toBe(true);
  });

  test('in a very long text, too', () => {
    const text = 'many words and more '.repeat(20_000);
    expect(new Printable().text(`${text}👩🏽‍🚀 goes`)).toBe(`${text}□ goes`);
  });

  test('what nobody sees is left out without a word', () => {
    const printable = new Printable();
    expect(printable.text('care\u00ADful zero\u200Cwidth')).toBe('careful zerowidth');
    expect(printable.isIncomplete).toBe(false);
  });

  test('a letter and its accent are put together', () => {
    expect(new Printable().text('e\u0301te\u0301')).toBe('été');
  });
});

test('a long word may be broken, a word of ordinary length may not', () => {
  const printable = new Printable();
  expect(printable.words('x'.repeat(40))).toBe(['x'.repeat(16), 'x'.repeat(16), 'x'.repeat(8)].join('\u200B'));
  expect(printable.words('Donaudampfschifffahrt')).toBe('Donaudampfschifffahrt');
});
