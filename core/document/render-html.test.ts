import { describe, expect, it } from 'vitest';
import { piecesOf, sampleDocument } from '../testing/sample-document.ts';
import { escapeHtml, lineHtml } from './html.ts';
import { gap, ours, prose, value } from './line.ts';
import { Places } from './places.ts';
import { renderHtml } from './render-html.ts';
import { renderHtmlFile } from './render-html-file.ts';

const FROM = [{ uri: 'file:///a.yaml', document: 0, path: ['title'] }];

describe('a line as HTML', () => {
  it.each([
    ['words of ours', [ours('a < b')], 'a &#60; b'],
    [
      'what comes from a plan',
      [value('a', FROM), ours(' '), value('b', FROM)],
      '<span data-place="0">a</span> <span data-place="0">b</span>',
    ],
    [
      'emphasis and links',
      [prose('[a **b**](https://c.example)', [])],
      '<a href="https://c.example" rel="noreferrer">a <strong>b</strong></a>',
    ],
    [
      'a gap and a tone',
      [gap('not yet answered', FROM), value('late', [], 'bad')],
      '<span class="gap" data-place="0">not yet answered</span><span class="bad">late</span>',
    ],
    ['writing from right to left', [value('שלום', [])], '<span dir="auto">שלום</span>'],
  ])('shows %s', (_, line, html) => {
    expect(lineHtml(line, new Places())).toBe(html);
  });
});

describe('a document as HTML', () => {
  const { html, places } = renderHtml(sampleDocument());

  it('leads from each piece back to where it was taken from', () => {
    const shown = [...html.matchAll(/<span[^>]* data-place="(\d+)">(.*?)<\/span>/g)].map(
      ([, place, inner = '']) => `${JSON.stringify(places[Number(place)])} ${inner.replace(/<[^>]*>/g, '')}`,
    );
    const expected = piecesOf(sampleDocument())
      .filter(({ from }) => from.length > 0)
      .map(({ from, text }) => `${JSON.stringify(from)} ${escapeHtml(text.replace(/\*|`|\[|\]\(.*?\)/g, ''))}`);
    expect(shown.sort()).toEqual(expected.sort());
  });

  it('has one title, and headings that leave out no level', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('says of each table what it is, of each cell what it belongs to, and of each picture what it shows', () => {
    expect(html).toContain(`<table><caption>Why, and how we measure it</caption>
<colgroup><col width="50%"><col width="17%"><col width="17%"><col width="17%"></colgroup>
<thead><tr><th scope="col">Measure</th><th scope="col">Today</th><th scope="col">Target</th><th scope="col">By</th></tr></thead>`);
    expect(html).toMatch(
      /<tr><th scope="row"><span data-place="\d+">Falls in the first hour of a shift<\/span><\/th><td>/,
    );
    expect(html).toMatch(
      /<svg[^>]* role="img" aria-labelledby="annex-pictures-risk-map-title annex-pictures-risk-map-description"/,
    );
    expect(html).toContain('<details><summary>The table of this picture: Risk map</summary>');
  });

  it('has each id once', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an HTML file', () => {
  it('tells its language, and the same document makes the same file', () => {
    const file = renderHtmlFile({ ...sampleDocument(), language: 'de' }, 'letter');
    expect(file).toContain('<html lang="de">');
    expect(file).toContain('<title>Handovers at the bedside – Executive summary</title>');
    expect(file).toContain('Die Tabelle zu diesem Bild: Risk map');
    expect(file).toContain('size: letter;');
    expect(renderHtmlFile({ ...sampleDocument(), language: 'de' }, 'letter')).toBe(file);
  });

  it('takes a colour for a colour only', () => {
    const brand = { colour: 'red;}</style><script>alert(1)</script>' };
    expect(renderHtmlFile({ ...sampleDocument(), brand }, 'a4')).not.toMatch(/alert|<script/);
  });

  it('has no style outside of the one that its policy knows', () => {
    const file = renderHtmlFile(sampleDocument(), 'a4');
    expect(file.match(/<style/g)).toHaveLength(1);
    expect(file).not.toMatch(/ style=| on[a-z]+=|<script|<link|url\(/);
  });
});
