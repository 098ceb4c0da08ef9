import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markupFor, toContent } from './markup.ts';

const SIGNS = [
  '<b>',
  '](http://x.example)',
  '![a](b)',
  'https://x.example',
  'www.x.example',
  'a@b.example',
  '`',
  '*',
  '_',
  '|',
  '\\',
  '#',
  '- ',
  '1. ',
  '&lt;',
  '$(x)',
  '\n',
  'word',
  ' ',
];

describe('a plan’s own words in Markdown', () => {
  it('become text and nothing else', () => {
    const renderer = new MarkdownIt({ html: true, linkify: true });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 8 }), (parts) => {
        const html = renderer.render(`so ${markupFor(true).prose(parts.join(''))} it is`);
        expect(html.replace(/^<p>|<\/p>\n$/g, '')).not.toContain('<');
      }),
    );
  });

  it('stay readable', () => {
    expect(markupFor(true).prose('Change lead, co-owner: "Asha" (HR)')).toBe(
      'Change lead, co-owner\\: "Asha" \\(HR\\)',
    );
    expect(markupFor(false).prose('a\n b')).toBe('a b');
  });
});

describe('our own words', () => {
  it('keep their code in Markdown and lose its marks in plain text', () => {
    expect(markupFor(true).ours('for example `draft`')).toBe('for example `draft`');
    expect(markupFor(false).ours('for example `draft`')).toBe('for example draft');
    expect(toContent(markupFor(true), ['a', '', 'b'])).toEqual({ kind: 'markdown', value: 'a\n\nb' });
  });
});
