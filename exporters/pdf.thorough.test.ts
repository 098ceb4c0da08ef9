import { describe, expect, test } from 'vitest';
import type { Content, Document } from '../core/document/document.ts';
import { ours, value } from '../core/document/line.ts';
import { HOSTILE_TEXTS } from '../core/testing/hostile-texts.ts';
import { hostileDocument, PNG_LOGO, sampleDocument } from '../core/testing/sample-document.ts';
import { writePdf } from './pdf.ts';

const latin1 = new TextDecoder('latin1');

/** What a file says of itself and of its parts, without their compressed insides. */
async function objectsOf(document: Document, paper: 'a4' | 'letter' = 'a4'): Promise<string> {
  return latin1.decode(await writePdf(document, paper)).replace(/\bstream\n.*?\nendstream/gs, '');
}

async function sheetsOf(document: Document): Promise<number> {
  const text = await objectsOf(document);
  return text.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** One page with that many entries in its only list. */
function pageWith(entries: number): Document {
  const sample = sampleDocument();
  const items = Array.from({ length: entries }, (_, at) => [value(`Entry ${at + 1}`, [])]);
  const content: Content[] = [{ type: 'list', items }];
  return { ...sample, pages: [{ id: 'summary', sections: [{ id: 'list', title: 'A list', content }] }] };
}

describe('a PDF', () => {
  test('is the same for the same document, byte by byte', async () => {
    const [one, other] = [await writePdf(sampleDocument(), 'a4'), await writePdf(sampleDocument(), 'a4')];
    expect(latin1.decode(one)).toBe(latin1.decode(other));
  });

  test('says what it is, in which language, and of which day', async () => {
    const text = await objectsOf(sampleDocument());
    expect(text).toContain('/Lang (en)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('(D:20270215000000Z)');
    expect(text).toContain('/Outlines');
  });

  test('has the paper that was asked for', async () => {
    expect(await objectsOf(sampleDocument())).toContain('/MediaBox [0 0 595 842]');
    expect(await objectsOf(sampleDocument(), 'letter')).toContain('/MediaBox [0 0 612 792]');
  });

  test('leads only to safe places', async () => {
    // Very long ones take their time, and are read back from PDF files in tests of their own.
    const text = await objectsOf(hostileDocument(HOSTILE_TEXTS.filter(({ length }) => length < 200)));
    const targets = [...text.matchAll(/\/URI \((.*?)\)/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !/^(?:https?:|mailto:)/i.test(target ?? ''))).toEqual([]);
    expect(text.match(/\/(?:JavaScript|JS|Launch|OpenAction|EmbeddedFile)\b/g)).toBeNull();
  });

  test('is made without a logo that is no picture', async () => {
    const sample = sampleDocument();
    const broken = { mediaType: 'image/png' as const, bytes: new Uint8Array([1, 2, 3]) };
    expect(await sheetsOf({ ...sample, brand: { logo: broken } })).toBe(await sheetsOf({ ...sample, brand: {} }));
    const text = await objectsOf({ ...sample, brand: { logo: PNG_LOGO } });
    expect(text).toContain('/Subtype /Image');
  });
});

describe('the first page', () => {
  test('takes one sheet where it is a little too long', async () => {
    // At full size there is room for fewer than fifty lines of 13.5 points.
    expect(await sheetsOf(pageWith(56))).toBe(1);
  });

  test('goes on rather than to be too small or cut', async () => {
    expect(await sheetsOf(pageWith(90))).toBe(2);
  });

  test('is followed by others on sheets of their own', async () => {
    const document = pageWith(3);
    const annex = { id: 'annex', title: [ours('Annex')], sections: [] };
    expect(await sheetsOf({ ...document, pages: [...document.pages, annex] })).toBe(2);
  });
});
