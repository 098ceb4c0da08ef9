import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import type { Content, Document, Page } from '../../core/document/document.ts';
import { wordsOf } from '../../core/document/inline.ts';
import { ours } from '../../core/document/line.ts';
import type { Line } from '../../core/document/piece.ts';
import { makeSummary } from '../../core/summary/make-summary.ts';
import { HOSTILE_TEXTS } from '../../core/testing/hostile-texts.ts';
import { hostileDocument, sampleDocument } from '../../core/testing/sample-document.ts';
import { Workspace } from '../../core/workspace.ts';
import { Printable } from '../../exporters/pdf/printable.ts';
import { writePdf } from '../../exporters/pdf.ts';
import { createNodeHost, toUri } from '../../host/node-host.ts';
import { canReadBack, textOfPages } from './read-back.ts';

const EXAMPLES = [
  'small/expenses.change.yaml',
  'engineering/ship.change.yaml',
  'hospital/handover.change.yaml',
  'draft/office-move.change.yaml',
];
const PAPERS = ['a4', 'letter'] as const;

async function summaryOf(example: string): Promise<Document> {
  const file = resolve('examples', example);
  const workspace = new Workspace(createNodeHost({ today: '2027-02-10' as CalendarDate }));
  await workspace.scan(toUri(resolve(file, '..')));
  const made = await makeSummary(workspace, toUri(file), { reader: 'sponsor', include: new Set(['grid']) });
  if (typeof made === 'string') throw new Error(made);
  return made.document;
}

/** All that is said in a page, stretch by stretch as it stands together on paper. */
function saidOn({ title, sections }: Page): string[] {
  const lines = sections.flatMap(({ content }) => content.flatMap(linesIn));
  const titles = sections.map((section) => section.title);
  return [...titles, ...[...(title ? [title] : []), ...lines].map(wordsOf)];
}

function linesIn(content: Content): Line[] {
  switch (content.type) {
    case 'paragraph':
    case 'subheading':
      return [content.line];
    case 'list':
      return [...content.items];
    case 'facts':
      return content.facts.map(({ line }) => line);
    case 'table':
      return content.rows.flat();
    case 'picture':
    case 'blanks':
      return [];
    default:
      return content satisfies never;
  }
}

/** Without the blanks that setting a text in lines adds and takes away. */
function bare(text: string): string {
  return new Printable().text(text).replace(/\s/g, '');
}

/** What is not found in a text. A cell may be broken over two sheets, with headers between. */
function missing(said: readonly string[], text: string): string[] {
  const whole = bare(text);
  return said.filter((each) => !whole.includes(bare(each)));
}

/** The sample with nothing but this after its first page. */
function annexOf(content: Content[]): Document {
  const sample = sampleDocument();
  const annex = { id: 'annex', title: [ours('Annex')], sections: [{ id: 'all', title: 'All', content }] };
  return { ...sample, pages: [{ id: 'summary', sections: [] }, annex] };
}

/** What pictures show, as it stands below them or, of those on page one, at the end. */
function toldOfPictures({ pages }: Document): string[] {
  const content = pages.flatMap(({ sections }) => sections.flatMap((section) => section.content));
  return content.flatMap((each) => (each.type === 'picture' ? each.picture.table.rows.flat().map(wordsOf) : []));
}

describe.runIf(canReadBack())('the PDF of', () => {
  describe.each(EXAMPLES)('%s', (example) => {
    let document: Document;
    beforeAll(async () => {
      document = await summaryOf(example);
    });

    it.each(PAPERS)('has page one on one sheet of %s, and all of it', async (paper) => {
      const [first = '', second = ''] = await textOfPages(await writePdf(document, paper), 'raw');
      const [page, annex] = document.pages as [Page, Page | undefined];
      expect(missing([...saidOn(page), ...document.foot.map(wordsOf)], first)).toEqual([]);
      if (annex) expect(bare(second)).toContain(bare(wordsOf(annex.title ?? [])));
    });

    it('has every decision, measure, risk and communication that the summary has', async () => {
      const text = (await textOfPages(await writePdf(document, 'a4'), 'raw')).join('\n');
      expect(missing([...document.pages.flatMap(saidOn), ...toldOfPictures(document)], text)).toEqual([]);
    });
  });

  it('a document with everything in it has everything in it', async () => {
    const document = sampleDocument();
    const text = (await textOfPages(await writePdf(document, 'a4'), 'raw')).join('\n');
    expect(missing([...document.pages.flatMap(saidOn), ...toldOfPictures(document)], text)).toEqual([]);
  });

  it('hostile texts holds them as text, and says what it cannot show', async () => {
    const text = (await textOfPages(await writePdf(hostileDocument(), 'a4'), 'raw')).join('\n');
    // Links and emphasis are taken out of prose; as a name each text stands as it is.
    const names = HOSTILE_TEXTS.filter((each) => each.length < 200).map((each) =>
      wordsOf([{ type: 'value', text: each, from: [] }]),
    );
    expect(missing(names, text)).toEqual([]);
    expect(text).toContain('The sign □ stands for characters');
    expect(
      bare(text)
        .match(/W+/g)
        ?.reduce((sum, { length }) => sum + length, 0),
    ).toBeGreaterThanOrEqual(10_000);
  });

  it('a long table has its headings on each sheet', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [[ours(`Row ${at + 1}`)], [ours('some words')]]);
    const sheets = await textOfPages(
      await writePdf(annexOf([{ type: 'table', headings: ['Heading', 'b'], rows }]), 'a4'),
    );
    expect(sheets.slice(1).filter((sheet) => sheet.includes('Row '))).toHaveLength(sheets.length - 1);
    expect(sheets.slice(1).filter((sheet) => !sheet.includes('Heading'))).toEqual([]);
  });

  it('a heading never stands alone at the foot of a sheet', async () => {
    const heading: Content = { type: 'subheading', line: [ours('The heading')] };
    const after: Content = { type: 'paragraph', line: [ours('What it is about')] };
    const line: Content = { type: 'paragraph', line: [ours('A line')] };
    for (let lines = 46; lines < 60; lines++) {
      const content = [...Array.from({ length: lines }, () => line), heading, after];
      const sheets = await textOfPages(await writePdf(annexOf(content), 'a4'));
      const own = sheets.find((sheet) => sheet.includes('The heading'));
      expect(own, `after ${lines} lines`).toContain('What it is about');
    }
  });
});
