import { describe, expect, it } from 'vitest';
import { HOSTILE_CASES } from '../testing/hostile-texts.ts';
import { inlinesOf, parseInline, wordsOf } from './inline.ts';
import { ours, prose, value } from './line.ts';

describe('inline Markdown', () => {
  it('knows emphasis, code and links, one in the other', () => {
    expect(parseInline('a **b _c_** `d*` [e **f**](https://g.example/h?i=1)')).toEqual([
      { text: 'a ' },
      { text: 'b ', isStrong: true },
      { text: 'c', isStrong: true, isEmphasised: true },
      { text: ' ' },
      { text: 'd*', isCode: true },
      { text: ' ' },
      { text: 'e ', href: 'https://g.example/h?i=1' },
      { text: 'f', isStrong: true, href: 'https://g.example/h?i=1' },
    ]);
  });

  it('puts the items of a list one after the other', () => {
    expect(parseInline('We ask for:\n\n- people\n- money, *soon*\n')).toEqual([
      { text: 'We ask for: • people • money, ' },
      { text: 'soon', isEmphasised: true },
    ]);
    expect(parseInline('- one\n- two')).toEqual([{ text: 'one • two' }]);
    expect(parseInline('1. one\n2. two')).toEqual([{ text: '1. one 2. two' }]);
  });

  it.each([
    ['<b>bold</b>', '<b>bold</b>'],
    ['&lt;b&gt;', '&lt;b&gt;'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](command:a.b)', '[x](command:a.b)'],
    ['[x](//evil.example)', '[x](//evil.example)'],
    ['# x', '# x'],
    ['~~x~~', '~~x~~'],
    ['![a *picture*](https://a.example/b.png)', 'a *picture*'],
  ])('takes %s at its word', (markdown, text) => {
    expect(parseInline(markdown)).toEqual([{ text }]);
  });

  it.each(['https://a.example', 'http://a.example', 'mailto:a@b.example'])('leads to %s', (href) => {
    expect(parseInline(`[x](${href})`)).toEqual([{ text: 'x', href }]);
  });

  it('reads only prose as Markdown', () => {
    expect(inlinesOf(value('**12**', []))).toEqual([{ text: '**12**' }]);
    expect(inlinesOf(value('12', [], 'strong'))).toEqual([{ text: '12', isStrong: true }]);
    expect(wordsOf([prose(' **Ask** ', []), ours(' by '), value(' May ', [])])).toBe('Ask by May');
  });
});

describe('hostile text', () => {
  const UNWANTED =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2060-\u206F\u200B\uFEFF\uFFFE\uFFFF]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

  it.each(HOSTILE_CASES)('is one line of harmless characters, links by the list: %s', (_, text) => {
    for (const inline of [...parseInline(text), ...inlinesOf(value(text, []))]) {
      expect(inline.text).not.toMatch(UNWANTED);
      if (inline.href)
        expect(['http:', 'https:', 'mailto:']).toContain(inline.href.slice(0, inline.href.indexOf(':') + 1));
    }
  });

  it('takes no longer the longer it is', () => {
    const start = performance.now();
    for (const sign of ['[', '*', '_', '`', '<', '![', '[a](', '**a _b ', '\\']) parseInline(sign.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('keeps what scripts and emoji need', () => {
    expect(parseInline('👩🏽‍🚀 نمی‌خواهم Donau\u00ADdampf 5\u00A0km')).toEqual([
      { text: '👩🏽‍🚀 نمی‌خواهم Donau\u00ADdampf 5\u00A0km' },
    ]);
  });
});
