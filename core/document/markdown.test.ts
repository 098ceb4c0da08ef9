import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { HOSTILE_CASES } from '../testing/hostile-texts.ts';
import { hostileDocument, sampleDocument } from '../testing/sample-document.ts';
import { inlinesOf, wordsOf } from './inline.ts';
import { gap, ours, prose, value } from './line.ts';
import { cellMarkdown, lineMarkdown } from './markdown.ts';
import type { Line, Piece } from './piece.ts';
import { renderMarkdown } from './render-markdown.ts';

/** Reads all that there is, HTML too: whatever gets through is seen. */
const READER = new MarkdownIt({ html: true, linkify: false });
READER.validateLink = () => true;

describe('a line as Markdown', () => {
  it.each<[string, Line, string]>([
    ['emphasis', [prose('**a** _b_ `c`', [])], '**a** *b* `c`'],
    ['a link', [prose('[a](https://b.example/c_(d))', [])], '[a](https://b.example/c_%28d%29)'],
    ['an address', [prose('<https://b.example>', [])], '<https://b.example>'],
    ['a gap', [ours('Why: '), gap('not yet answered', [])], 'Why: *not yet answered*'],
    [
      'figures that only look like Markdown',
      [value('< 5 & > 3 by snake_case, 2 - 1', [])],
      '< 5 & > 3 by snake_case, 2 - 1',
    ],
    ['a value that is Markdown', [value('**a** <b> # [c](d)', [])], '\\*\\*a\\*\\* &lt;b> # \\[c](d)'],
    ['a heading', [value('# a', [])], '\\# a'],
    ['an item', [value('- a', [])], '\\- a'],
    ['a number', [value('1. a', [])], '1\\. a'],
    ['a rule', [value('---', [])], '\\---'],
    ['spaces within emphasis', [value(' a ', [], 'strong'), ours(' b')], '**a** b'],
    [
      'what only would be a picture',
      [value('!', []), prose('[a](https://b.example)', [])],
      '\\![a](https://b.example)',
    ],
    ['emphasis that would not be read', [ours('a'), gap('(b)', []), ours('c')], 'a(b)c'],
  ])('keeps %s', (_, line, markdown) => {
    expect(lineMarkdown(line)).toBe(markdown);
  });

  it('needs no sign before a number in a table, where it begins no list', () => {
    expect(cellMarkdown([value('9. Feb. 2027', [])])).toBe('9. Feb. 2027');
  });

  it.each(HOSTILE_CASES)('says what it says and nothing else: %s', (_, text) => {
    for (const piece of [prose(text, []), value(text, []), gap(text, [])]) expectSame([piece]);
  });

  it('says what the line says, whatever it holds', () => {
    const sign = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '`',
        '``',
        '[',
        ']',
        '(',
        ')',
        '![',
        '](https://a.example)',
        '<',
        '>',
        '<b>',
        '<!--',
        '|',
        '\\',
      ],
      ...[
        '&lt;',
        '&',
        '#',
        '-',
        '+',
        '1.',
        '~',
        '~~',
        '!',
        ' ',
        '  ',
        '\n',
        '\n- ',
        'a',
        'Ä',
        '1',
        '.',
        '"',
        '«',
        '日',
        '😀',
        '=',
      ],
    );
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    const piece: fc.Arbitrary<Piece> = fc.record(
      {
        type: fc.constantFrom('ours', 'value', 'prose', 'gap'),
        text,
        from: fc.constant([]),
        tone: fc.constantFrom('strong', 'bad'),
      },
      { requiredKeys: ['type', 'text', 'from'] },
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 5 }), expectSame), { numRuns: 2000 });
  });
});

describe('a document as Markdown', () => {
  it('is what one would have written by hand', () => {
    const text = renderMarkdown(sampleDocument());
    expect(text.slice(0, text.indexOf('## Timeline'))).toBe(`# Handovers at the bedside

*North Clinic · Executive summary*

Status: on track, version 2

For: Ida Berg

## In one sentence

From 1 March, nurses hand over **at the bedside**, with the patient listening. It affects 240 people, costs **€ 48,000**, and is one week late.

## Decisions and money

1. Pay 20 minutes of overlap for each shift is asked of Ida Berg by **22 Feb 2027**. Recommended: Yes, for six months; see [the trial](https://example.org/trial).
2. Which wards begin? If not: *not yet answered*

*Two more decisions are in the annex.*

## Why, and how we measure it

- **From:** Handovers in the *office*, by phone
- **To:** Handovers with the patient
- **Why now:** *not yet answered*

| Measure | Today | Target | By |
| --- | --- | --- | --- |
| Falls in the first hour of a shift | 31 | ≤ 15 | 30 Sep 2027 |
| Handovers with \`ISBAR\` | *not yet answered* | 90 % | 30 Jun 2027 |

`);
    expect(text).toContain(
      '\n*26 of 28 questions answered*\n\n---\n\n## Annex to Handovers at the bedside\n\n### Pictures\n\n#### Risk map\n',
    );
    expect(text).toContain('\n- Date and signature: ______________________________\n');
  });

  it.each(
    HOSTILE_CASES.filter(([, text]) => [prose(text, []), value(text, [])].every((piece) => wordsOf([piece]) !== '')),
  )('has the same shape whatever its plan says: %s', (_, text) => {
    const shapeWith = (said: string) =>
      READER.parse(renderMarkdown(hostileDocument([said, 'b', 'c'])), {}).map(({ type, tag }) => `${type} ${tag}`);
    expect(shapeWith(text)).toEqual(shapeWith('a'));
  });
});

function expectSame(line: Line): void {
  const markdown = lineMarkdown(line);
  if (markdown === '') {
    expect(oneSpace(wordsOf(line))).toBe('');
    return;
  }
  const frames = [
    markdown,
    `- ${markdown}`,
    `# ${markdown.replace(/(?<=\s)#+$/, '\\$&')}`,
    `| a |\n| --- |\n| ${cellMarkdown(line)} |`,
  ];
  for (const [at, frame] of frames.entries()) {
    const inlines = READER.parse(frame, {}).filter(({ type }) => type === 'inline');
    const tokens = inlines.at(-1)?.children ?? [];
    expect(inlines, frame).toHaveLength(at === 3 ? 2 : 1);
    expect(said(tokens), frame).toBe(oneSpace(wordsOf(line)));
    expect(hrefs(tokens), frame).toEqual(
      [...new Set(line.flatMap(inlinesOf).flatMap(({ text, href }) => (text.trim() === '' ? [] : (href ?? []))))].map(
        decodeParentheses,
      ),
    );
    expect(
      tokens.filter(({ type }) => /html|image|s_open|break/.test(type)),
      frame,
    ).toEqual([]);
  }
}

function said(tokens: readonly Token[]): string {
  return oneSpace(tokens.map(({ content }) => content).join(''));
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function hrefs(tokens: readonly Token[]): string[] {
  return [
    ...new Set(
      tokens.flatMap((token) => (token.type === 'link_open' ? [decodeParentheses(String(token.attrGet('href')))] : [])),
    ),
  ];
}

function decodeParentheses(href: string): string {
  return href.replaceAll('%28', '(').replaceAll('%29', ')');
}
