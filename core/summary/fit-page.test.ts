import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Section } from '../document/document.ts';
import { wordsOf } from '../document/inline.ts';
import { linesIn, PAGE_HEIGHT, Ruler, TEXT } from '../document/page-height.ts';
import { FOR_SPONSOR, INCLUSIONS, READERS } from '../document/reader.ts';
import { renderText } from '../document/render-text.ts';
import { composingOf } from '../testing/all-pictures.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { SPOILING_KINDS, spoil } from '../testing/spoil.ts';
import { composeSummary } from './compose-summary.ts';
import { shorten } from './shorten.ts';

/** A plan with so many entries of each sort. */
function planOf(count: number, text = 'Something that people say in a sentence of a usual length.'): string {
  const entries = (write: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => `    e${at}: ${write(at)}`).join('\n');
  const words = JSON.stringify(text);
  return `kind: change-plan
title: ${words}
people: {ada: {name: Ada Winter}}
why: {goal: {statement: ${words}, from: ${words}, to: ${words}, by: 2027-09-01}, urgency: ${words}}
what:
  kpis:
${entries((at) => `{name: ${words}, measures: impact, baseline: ${at}, target: 2, due: 2027-08-01}`)}
  tools: [{item: ${words}, cost: ${words}}]
who:
  roles: {sponsor: ada, lead: ada}
  affected:
${entries(() => `{impact: high, losing: ${words}, gaining: ${words}}`)}
when:
  start: 2027-03-01
  go-live: 2027-05-01
  end: 2027-09-01
  milestones:
${entries((at) => `{name: ${words}, date: 2027-04-${String((at % 28) + 1).padStart(2, '0')}, owner: ada}`)}
risks:
${entries((at) => `{event: Risk ${at}. ${text.replaceAll(/["\\]/g, '')}, likelihood: 3, impact: 3, response: ${words}, owner: ada}`)}
decisions:
${entries((at) => `{ask: ${words}, whom: ada, due: 2027-04-${String((at % 28) + 1).padStart(2, '0')}, recommendation: ${words}}`)}
`;
}

async function summaryOf(text: string): Promise<Document> {
  return composeSummary(await composingOf({ 'a.change.yaml': text }, 'a.change.yaml', '2027-03-21', FOR_SPONSOR));
}

function heightOf({ pages, head, foot }: Document): number {
  const ruler = new Ruler();
  const lines = [...head, ...foot].map((line) => ruler.lineHeight(line, TEXT));
  const sections = pages[0]?.sections.map((section) => ruler.heightOf(section, Number.POSITIVE_INFINITY)) ?? [];
  return [...lines, ...sections].reduce((sum, each) => sum + each, 0);
}

function rowsOf({ content }: Section): number {
  return content.reduce((sum, each) => sum + (each.type === 'table' ? each.rows.length : 0), 0);
}

function moreIn({ content }: Section): string {
  const more = content.find((each) => each.type === 'paragraph' && each.role === 'more');
  return more?.type === 'paragraph' ? wordsOf(more.line) : '';
}

describe('page one', () => {
  it('shows all of a plan with one entry of each sort', async () => {
    const document = await summaryOf(planOf(1));
    const blocks = document.pages[0]?.sections.filter(({ id }) => id !== 'open') ?? [];
    expect(blocks).toHaveLength(7);
    expect(blocks.map(moreIn).filter((more) => more !== '')).toEqual([]);
    expect(renderText({ ...document, pages: document.pages.slice(0, 1) })).not.toContain('…');
    expect(heightOf(document)).toBeLessThanOrEqual(PAGE_HEIGHT);
  });

  it('draws the timeline where there is room for it, and then only there', async () => {
    const drawnOn = ({ pages }: Document) =>
      pages.map(
        ({ sections }) =>
          sections.flatMap(({ content }) =>
            content.filter((each) => each.type === 'picture' && each.picture.type === 'timeline'),
          ).length,
      );
    const when = 'when: {start: 2027-03-01, go-live: 2027-05-01, end: 2027-09-01}\n';
    expect(drawnOn(await summaryOf(`kind: change-plan\ntitle: Ship\nsize: small\n${when}`))).toEqual([1, 0]);
    expect(drawnOn(await summaryOf(planOf(20)))).toEqual([0, 1]);
  });

  it('is one page also of a plan with 200, and says of each block how many more the annex has', async () => {
    const document = await summaryOf(planOf(200));
    expect(heightOf(document)).toBeLessThanOrEqual(PAGE_HEIGHT);
    for (const id of ['decisions', 'why', 'affected', 'risks']) {
      const section = document.pages[0]?.sections.find((each) => each.id === id) as Section;
      const rows = rowsOf(section);
      expect(rows, id).toBeGreaterThanOrEqual(id === 'affected' ? 1 : 2);
      expect(moreIn(section)).toContain(`${200 - rows} more: see`);
    }
    const annex = renderText({ ...document, pages: document.pages.slice(1) });
    for (let at = 0; at < 200; at++) expect(annex).toContain(`Risk ${at}.`);
  });

  it.each([
    ['words of 10,000 letters', 'x'.repeat(10_000)],
    ['texts of 10,000 words', 'word '.repeat(10_000).trim()],
    ['letters that are as wide as they are high', '漢'.repeat(3_000)],
    ['emoji', '👩‍🚀'.repeat(500)],
    ['emphasis', '**bold** and *more* '.repeat(300)],
  ])('is one page also with %s, and no character is broken', async (_, text) => {
    const document = await summaryOf(planOf(5, text));
    expect(heightOf(document)).toBeLessThanOrEqual(PAGE_HEIGHT);
    expect(wordsOf(document.title)).toMatch(/…$/);
    const page = renderText({ ...document, title: [], pages: document.pages.slice(0, 1) });
    expect(page).toContain('…');
    expect(page).not.toMatch(/\*\*|\uFFFD/);
    expect(moreIn(document.pages[0]?.sections[0] as Section)).toMatch(/In full: see/);
  });

  it('is one page also of a communication plan for 30 changes', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `c${at}.change.yaml`);
    const files = {
      ...Object.fromEntries(names.map((name) => [name, planOf(2)])),
      'a.comms.yaml': `kind: communication-plan\ntitle: Talk\nfor: [${names.map((name) => `./${name}`).join(', ')}]\n`,
    };
    const document = composeSummary(await composingOf(files, 'a.comms.yaml', '2027-03-21', FOR_SPONSOR));
    expect(heightOf(document)).toBeLessThanOrEqual(PAGE_HEIGHT);
    expect(wordsOf(document.head[1] ?? [])).toMatch(/^For these changes: /);
  });

  it('is composed in a few milliseconds while somebody types', async () => {
    const composing = await composingOf({ 'a.change.yaml': planOf(40) }, 'a.change.yaml', '2027-03-21', FOR_SPONSOR);
    composeSummary(composing);
    const start = performance.now();
    for (let at = 0; at < 5; at++) composeSummary(composing);
    // Ten times what it takes where nothing else runs.
    expect((performance.now() - start) / 5).toBeLessThan(400);
  });
});

describe('a text that is too long', () => {
  const line = (text: string) => [{ type: 'prose' as const, text, from: [] }];

  it('ends after a word, with a sign that there is more', () => {
    const text = 'These are words of a usual length. '.repeat(20);
    const [piece, ...others] = shorten(line(text), TEXT, 2, new Ruler());
    expect(others).toEqual([]);
    expect(piece?.text).toMatch(/^These are words .*\w…$|\.…$/);
    expect(text).toContain(piece?.text.slice(0, -1));
    expect(linesIn(piece?.text ?? '', TEXT)).toBeLessThanOrEqual(2);
    expect(linesIn(`${piece?.text} length length`, TEXT)).toBeGreaterThan(2);
  });

  it('stays the same where it fits', () => {
    const short = line('These are words.');
    expect(shorten(short, TEXT, 1, new Ruler())).toBe(short);
  });

  it('leaves out a name that does not fit, not half of it', () => {
    const name = (text: string) => ({ type: 'value' as const, text, from: [] });
    const names = [
      name('Nurses '.repeat(16).trim()),
      { type: 'ours' as const, text: ', ', from: [] },
      name('Physiotherapists'),
    ];
    expect(
      shorten(names, TEXT, 1, new Ruler())
        .map(({ text }) => text)
        .at(-1),
    ).toBe('…');
  });
});

it('a summary is made of whatever somebody does to a plan', async () => {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const spoilings = fc.array(fc.record({ kind: fc.constantFrom(...SPOILING_KINDS), where: share, what: share }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(spoilings, fc.constantFrom(...READERS), async (all, reader) => {
      const text = all.reduce(spoil, planOf(2));
      const workspace = await memoryWorkspace({ 'a.change.yaml': text }, '2027-03-21');
      const composing = await workspace.composing(toUri('a.change.yaml'), { reader, include: new Set(INCLUSIONS) });
      if (typeof composing === 'string') return;
      const document = composeSummary(composing);
      expect(renderText(document)).not.toMatch(/undefined|\[object|NaN/);
    }),
    { numRuns: 60, seed: 7 },
  );
});
