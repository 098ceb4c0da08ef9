import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Document } from '../core/document/document.ts';
import { wordsOf } from '../core/document/inline.ts';
import { gap, ours, prose, value } from '../core/document/line.ts';
import { hostileDocument, PNG_LOGO, piecesOf, sampleDocument } from '../core/testing/sample-document.ts';
import { toDocx } from './docx.ts';
import { elements, externalTargets, partsOf, textOfParts } from './testing/office-parts.ts';

const BODY = /^word\/(?:document|header\d|footer\d)\.xml$/;

async function wordsIn(document: Document): Promise<string> {
  return textOfParts(partsOf(await toDocx(document)), BODY);
}

async function bodyOf(document: Document): Promise<string> {
  return partsOf(await toDocx(document)).get('word/document.xml') ?? '';
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a Word document', () => {
  test('says all that the document says, each piece of it', async () => {
    const document = sampleDocument();
    const text = await wordsIn(document);
    for (const piece of piecesOf(document)) expect(text).toContain(wordsOf([piece]));
    expect(text).toContain('North Clinic');
    expect(text).toContain('Executive summary');
    for (const { title } of document.pages.flatMap(({ sections }) => sections)) expect(text).toContain(title);
  });

  test('is the same for the same document, byte by byte, whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-15T10:00:00Z') });
    const one = await toDocx(sampleDocument());
    vi.setSystemTime(new Date('2029-07-01T23:59:59Z'));
    const other = await toDocx(sampleDocument());
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('is about its title and of its day, by nobody that the plan does not name', async () => {
    const core = partsOf(await toDocx(sampleDocument())).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Handovers at the bedside</dc:title>');
    expect(core).toContain('2027-02-15T00:00:00Z');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
  });

  test('is in the language of its plan, with the country that Word asks for', async () => {
    const styles = partsOf(await toDocx({ ...sampleDocument(), language: 'de' })).get('word/styles.xml') ?? '';
    expect(elements(styles, 'w:lang')).toContainEqual({ 'w:val': 'de-DE' });
    expect(await wordsIn({ ...sampleDocument(), language: 'de' })).toMatch(/Seite/);
  });

  test('begins a sheet for each page, and one for the rows of the pictures on the first', async () => {
    const body = await bodyOf(sampleDocument());
    expect(elements(body, 'w:sectPr')).toHaveLength(3);
    expect(body).toContain('The pictures as tables');
  });

  test('has headings, lists and tables of its own kind, with headings that repeat', async () => {
    const body = await bodyOf(sampleDocument());
    const styles = elements(body, 'w:pStyle').map((style) => style['w:val']);
    expect(styles).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Heading3', 'ListParagraph']));
    expect(elements(body, 'w:numPr').length).toBeGreaterThan(2);
    expect(elements(body, 'w:tblHeader').length).toBeGreaterThan(5);
    expect(elements(body, 'w:drawing')).toEqual([]);
  });

  test('describes each picture for those who do not see it', async () => {
    const body = await bodyOf(sampleDocument());
    const described = elements(body, 'w:tblDescription').map((each) => each['w:val']);
    expect(described).toContain('Two risks, one of them high.');
    expect(described).toContain('From January to September: two phases, two milestones.');
  });

  test('marks what is missing by words, slant and colour', async () => {
    const [first] = sampleDocument().pages;
    const content = [{ type: 'paragraph' as const, line: [gap('not yet answered', [])] }];
    const pages = [{ id: first?.id ?? '', sections: [{ id: 'a', title: 'A', content }] }];
    const body = await bodyOf({ ...sampleDocument(), pages });
    expect(body).toMatch(
      /<w:rPr><w:rStyle w:val="NotYetAnswered"\/>.*<w:i\/>.*<w:color w:val="8A4B00"\/>.*not yet answered/,
    );
  });

  test('numbers each ordered list from 1', async () => {
    const list = { type: 'list' as const, isOrdered: true, items: [[ours('a')], [ours('b')]] };
    const pages = [{ id: 'p', sections: [{ id: 'a', title: 'A', content: [list, list] }] }];
    const numbers = elements(await bodyOf({ ...sampleDocument(), pages }), 'w:numId').map((each) => each['w:val']);
    expect(new Set(numbers).size).toBe(2);
  });

  test('shows the logo where Word can, and the name in any case', async () => {
    const sample = sampleDocument();
    const withLogo = partsOf(await toDocx({ ...sample, brand: { ...sample.brand, logo: PNG_LOGO } }));
    expect(withLogo.get('word/header1.xml')).toMatch(/<a:blip .*North Clinic/);
    const broken = { ...PNG_LOGO, bytes: new Uint8Array([1, 2, 3]) };
    for (const logo of [sample.brand.logo, broken]) {
      const header = partsOf(await toDocx({ ...sample, brand: { ...sample.brand, ...(logo && { logo }) } })).get(
        'word/header1.xml',
      );
      expect(header).not.toContain('blip');
      expect(header).toContain('North Clinic');
    }
  });

  test('leads to the places that its links name', async () => {
    const line = [prose('See [the trial](https://a.example/b?c=1&d="2").', []), value('[no](https://c.example)', [])];
    const pages = [{ id: 'p', sections: [{ id: 'a', title: 'A', content: [{ type: 'paragraph' as const, line }] }] }];
    const parts = partsOf(await toDocx({ ...sampleDocument(), pages }));
    expect(externalTargets(parts)).toEqual([{ type: 'hyperlink', target: 'https://a.example/b?c=1&d=%222%22' }]);
  });
});

describe('a Word document of hostile texts', () => {
  test('has nothing that runs, fetches or leads anywhere but to the web and to mail', async () => {
    const parts = partsOf(await toDocx(hostileDocument()));
    const targets = externalTargets(parts);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter(({ type, target }) => type !== 'hyperlink' || !/^(?:https?:|mailto:)/i.test(target))).toEqual(
      [],
    );
    expect([...parts.keys()].filter((path) => /vba|macro|activeX|embeddings|ole/i.test(path))).toEqual([]);
    const body = parts.get('word/document.xml') ?? '';
    for (const name of ['w:fldSimple', 'w:instrText', 'w:object', 'w:altChunk', 'w:subDoc', 'w:pict'])
      expect(elements(body, name)).toEqual([]);
  });

  test('keeps the texts as they are read', async () => {
    const text = await wordsIn(hostileDocument());
    for (const piece of piecesOf(hostileDocument())) expect(text).toContain(wordsOf([piece]));
  });

  test('takes words that never end', async () => {
    const start = performance.now();
    await toDocx(hostileDocument(['W'.repeat(10_000)]));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
