import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Content, Document } from '../core/document/document.ts';
import { wordsOf } from '../core/document/inline.ts';
import { gap, ours, prose } from '../core/document/line.ts';
import { hostileDocument, PNG_LOGO, piecesOf, sampleDocument } from '../core/testing/sample-document.ts';
import { toPptx } from './pptx.ts';
import { elements, externalTargets, partsOf, textOfParts } from './testing/office-parts.ts';

const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;
const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const ALL = /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml$/;
const KINDS = ['one', 'deck'] as const;

async function partsIn(document: Document, slides: 'one' | 'deck') {
  return partsOf(await toPptx(document, { slides }));
}

function slidesOf(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].filter(([path]) => SLIDE.test(path)).map(([, xml]) => xml);
}

function pageWith(...content: Content[]): Document {
  return { ...sampleDocument(), pages: [{ id: 'p', sections: [{ id: 'a', title: 'A topic', content }] }] };
}

/** Whatever has a place has it on the slide: 12,192,000 by 6,858,000 of its units. */
function placesBeyond(xml: string): unknown[] {
  const offsets = elements(xml, 'a:off');
  const extents = elements(xml, 'a:ext').filter(({ cx }) => cx !== undefined);
  return offsets.flatMap(({ x, y }, at) => {
    const { cx, cy } = extents[at] ?? {};
    const isTurned = xml.includes(`rot="16200000"`) && Number(x) < 508_000;
    const isInside =
      Number(x) >= 0 && Number(y) >= 0 && Number(x) + Number(cx) <= 12_192_010 && Number(y) + Number(cy) <= 6_858_010;
    return isInside || isTurned ? [] : [{ x, y, cx, cy }];
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe.each(KINDS)('a presentation of %s', (slides) => {
  test('says all that the document says, on its slides or in their notes', async () => {
    const document = sampleDocument();
    const text = textOfParts(await partsIn(document, slides), ALL);
    for (const piece of piecesOf(document.pages.map(({ sections }) => sections)))
      expect(text).toContain(wordsOf([piece]));
  });

  test('is the same for the same document, byte by byte, whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-15T10:00:00Z') });
    const one = await toPptx(sampleDocument(), { slides });
    vi.setSystemTime(new Date('2029-07-01T23:59:59Z'));
    expect(Buffer.compare(one, await toPptx(sampleDocument(), { slides }))).toBe(0);
  });

  test('is about its title and of its day, by nobody that the plan does not name', async () => {
    const parts = await partsIn(sampleDocument(), slides);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Handovers at the bedside</dc:title>');
    expect(core).toContain('2027-02-15T00:00:00Z');
    expect(core + parts.get('docProps/app.xml')).not.toMatch(/creator|lastModifiedBy|PptxGenJS/i);
  });

  test('has nothing beyond the edges of a slide', async () => {
    const documents = [sampleDocument(), hostileDocument(), hostileDocument(['W'.repeat(10_000)])];
    for (const document of documents)
      for (const xml of slidesOf(await partsIn(document, slides))) expect(placesBeyond(xml)).toEqual([]);
  });

  test('is valid where the library is not: one look a paragraph, a number of its own for each shape', async () => {
    for (const xml of slidesOf(await partsIn(sampleDocument(), slides))) {
      expect(xml).not.toMatch(/<\/a:r><a:pPr/);
      const ids = elements(xml, 'p:cNvPr').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('is made of hostile texts, and nothing in it runs or fetches', async () => {
    const parts = await partsIn(hostileDocument(), slides);
    const targets = externalTargets(parts).filter(
      ({ type, target }) => type !== 'hyperlink' || !/^(?:https?:|mailto:)/i.test(target),
    );
    expect(targets).toEqual([]);
    expect([...parts.keys()].filter((path) => /vba|macro|activeX|embeddings\/./i.test(path))).toEqual([]);
    for (const xml of slidesOf(parts)) expect(xml).not.toMatch(/action="[^"]+"|<p:oleObj|<p:control /);
    const text = textOfParts(parts, ALL);
    for (const piece of piecesOf(hostileDocument().pages.map(({ sections }) => sections)))
      expect(text).toContain(wordsOf([piece]).trim());
  });

  test('marks what is missing by words, slant and colour', async () => {
    const line = [ours('If not: '), gap('not yet answered', [])];
    const [xml = ''] = slidesOf(await partsIn(pageWith({ type: 'paragraph', line }), slides)).slice(-1);
    expect(xml).toMatch(/<a:rPr [^>]*i="1"[^>]*><a:solidFill><a:srgbClr val="8A4B00"\/>.*?<a:t>not yet answered/);
  });
});

describe('a deck', () => {
  test('has a cover, a slide for each section, and the risk map drawn', async () => {
    const parts = await partsIn(sampleDocument(), 'deck');
    const titles = slidesOf(parts).map((xml) => /type="title".*?<a:t>(.*?)<\/a:t>/s.exec(xml)?.[1]);
    expect(titles).toEqual([
      'Handovers at the bedside',
      'Decisions and money',
      'Why, and how we measure it',
      'Timeline',
      'Risks, and what comes next',
      'Risk map',
    ]);
    expect(elements(parts.get('ppt/slides/slide4.xml') ?? '', 'a:prstGeom').map(({ prst }) => prst)).toEqual(
      expect.arrayContaining(['rect', 'diamond', 'ellipse', 'line']),
    );
    expect(parts.get('ppt/slides/slide4.xml')).toContain(
      'descr="From January to September: two phases, two milestones."',
    );
    expect(elements(parts.get('ppt/slides/slide3.xml') ?? '', 'a:tblPr').map(({ firstRow }) => firstRow)).toEqual([
      undefined,
      '1',
    ]);
  });

  test('goes on where a slide is full', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [[ours(`Entry ${at + 1}`)], [ours('a text of some words')]]);
    const parts = await partsIn(pageWith({ type: 'table', headings: ['One', 'Other'], rows }), 'deck');
    const text = textOfParts(parts, SLIDE);
    expect(text).toContain('A topic (continued)');
    expect(text).toContain('Entry 40');
    expect(text).toContain('20 more are in the notes.');
    expect(textOfParts(parts, NOTES)).toContain('Entry 60');
  });

  test('shortens a long text where one sees it, and has it whole in the notes', async () => {
    const long = `${'word '.repeat(400)}end`;
    const parts = await partsIn(pageWith({ type: 'paragraph', line: [prose(long, [])] }), 'deck');
    expect(textOfParts(parts, SLIDE)).toMatch(/word…\n[\s\S]*Shortened here; in full in the notes\./);
    expect(textOfParts(parts, SLIDE)).not.toContain('end');
    expect(textOfParts(parts, NOTES)).toContain(long);
  });

  test('says in its notes where in the plans it was taken from', async () => {
    const notes = textOfParts(await partsIn(sampleDocument(), 'deck'), NOTES);
    expect(notes).toMatch(/Taken from handover\.change\.yaml: decisions › overlap, decisions › wards/);
  });

  test('is in the language of its plan', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [[ours(`Eintrag ${at + 1}`)]]);
    const document = { ...pageWith({ type: 'table', headings: ['Eins'], rows }), language: 'de' };
    const parts = await partsIn(document, 'deck');
    expect(textOfParts(parts, SLIDE)).toContain('(Fortsetzung)');
    expect(parts.get('ppt/slides/slide2.xml')).toContain('lang="de-DE"');
  });

  test('shows the logo on each slide where PowerPoint can, else the name', async () => {
    const sample = sampleDocument();
    const parts = await partsIn({ ...sample, brand: { ...sample.brand, logo: PNG_LOGO } }, 'deck');
    expect(textOfParts(parts, /^ppt\/slideLayouts\//)).not.toContain('North Clinic');
    expect([...parts].some(([path, xml]) => path.startsWith('ppt/slideLayouts/') && xml.includes('<a:blip'))).toBe(
      true,
    );
    expect(textOfParts(await partsIn(sample, 'deck'), /^ppt\/slideLayouts\//)).toContain('North Clinic');
  });
});

describe('one slide', () => {
  test('is one slide, with the sentence, the decisions and the time on it', async () => {
    const parts = await partsIn(sampleDocument(), 'one');
    expect(slidesOf(parts)).toHaveLength(1);
    const text = textOfParts(parts, SLIDE);
    for (const words of ['at the bedside', 'Decisions and money', '22 Feb 2027', 'Roll out', 'First wards'])
      expect(text).toContain(words);
  });

  test('for staff leaves what is long for each group to its notes, rather than to cut all to scraps', async () => {
    const fact = (name: string) => ({ name, line: [ours(`${name} of them in some words of a sentence`)] });
    const group = (at: number): Content[] => [
      { type: 'subheading', line: [ours(`Group ${at}`)] },
      { type: 'facts', facts: [fact('Goes'), fact('Comes'), fact('Expected')] },
    ];
    const section = (id: string, title: string, content: Content[]) => ({ id, title, content });
    const sections = [
      section('staff-why', 'Why', [{ type: 'facts', facts: [fact('From'), fact('To'), fact('Why now')] }]),
      section('staff-changes', 'Changes', Array.from({ length: 12 }, (_, at) => group(at)).flat()),
      section('staff-do', 'What you do', [{ type: 'facts', facts: [fact('Nurses'), fact('Doctors')] }]),
    ];
    const parts = await partsIn({ ...sampleDocument(), pages: [{ id: 'summary', sections }] }, 'one');
    const text = textOfParts(parts, SLIDE);
    for (const words of ['From of them', 'To of them', 'Why now of them', 'Nurses of them', 'Doctors of them'])
      expect(text).toContain(`${words} in some words of a sentence`);
    expect(text).not.toContain('Group');
    expect(textOfParts(parts, NOTES)).toContain('Group 11');
  });
});
