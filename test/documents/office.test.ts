import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gatherCalendar } from '../../core/calendar/gather-calendar.ts';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import type { Document } from '../../core/document/document.ts';
import { wordsOf } from '../../core/document/inline.ts';
import { makeSummary } from '../../core/summary/make-summary.ts';
import { hostileDocument, sampleDocument } from '../../core/testing/sample-document.ts';
import { Workspace } from '../../core/workspace.ts';
import { toDocx } from '../../exporters/docx.ts';
import { toPptx } from '../../exporters/pptx.ts';
import { createNodeHost, toUri } from '../../host/node-host.ts';
import { canReadBack, convert, type PlacedPage, textOfPages, wordsOfPages } from './read-back.ts';

const EXAMPLES = [
  'small/expenses.change.yaml',
  'engineering/ship.change.yaml',
  'hospital/handover.change.yaml',
  'draft/office-move.change.yaml',
];
const KINDS = ['one', 'deck'] as const;

interface Example {
  readonly document: Document;
  /** What must be found: the decisions, measures and risks as the plan has them, and the touchpoints by their titles. */
  readonly names: readonly string[];
}

async function read(example: string): Promise<Example> {
  const file = resolve('examples', example);
  const workspace = new Workspace(createNodeHost({ today: '2027-02-10' as CalendarDate }));
  await workspace.scan(toUri(resolve(file, '..')));
  const made = await makeSummary(workspace, toUri(file), { reader: 'sponsor', include: new Set(['grid']) });
  if (typeof made === 'string') throw new Error(made);
  const { calendar } = await gatherCalendar(workspace, workspace.planUris(), false);
  const touchpoints = calendar?.items.filter(({ type }) => type === 'touchpoint') ?? [];
  return {
    document: made.document,
    names: [...namesIn(await readFile(file, 'utf8')), ...touchpoints.map(({ title }) => title)],
  };
}

function namesIn(plan: string): string[] {
  const { decisions = {}, what = {}, risks = {} } = parse(plan);
  const said = (entries: object | undefined, key: string) =>
    Object.values(entries ?? {}).flatMap((entry) => (typeof entry[key] === 'string' ? [entry[key] as string] : []));
  return [...said(decisions, 'ask'), ...said(what.kpis, 'name'), ...said(risks, 'event')];
}

/** Without the blanks that setting a text in lines adds and takes away. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}

function missing(names: readonly string[], text: string): string[] {
  const whole = bare(text);
  return names.filter((name) => !whole.includes(bare(name)));
}

/** The text of a presentation as LibreOffice has read it, notes included. */
async function textWithNotes(pptx: Uint8Array): Promise<string> {
  const flat = new TextDecoder().decode(await convert(pptx, 'pptx', 'fodp'));
  const text = flat
    .slice(flat.indexOf('<office:body>'))
    .replace(/<text:s\/>/g, ' ')
    .replace(/<[^>]*>/g, '');
  return text
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}

/** Words that are not on their page, or that run into the foot, which begins at this share of the height. */
function astray({ width, height, words }: PlacedPage): string[] {
  const foot = (503 / 540) * height;
  return words
    .filter(
      ({ left, top, right, bottom }) =>
        left < 0 || top < 0 || right > width || bottom > height || (top < foot - 4 && bottom > foot + 4),
    )
    .map(({ text }) => text);
}

describe.runIf(canReadBack())('LibreOffice reads', () => {
  describe.each(EXAMPLES)('%s', (file) => {
    let example: Example;
    beforeAll(async () => {
      example = await read(file);
      expect(example.names.length).toBeGreaterThan(2);
    });

    test('as Word: page one on one page, and every decision, measure, risk and communication', async () => {
      const pages = await textOfPages(await convert(await toDocx(example.document), 'docx', 'pdf'), 'raw');
      expect(missing(example.names, pages.join('\n'))).toEqual([]);
      const [one, annex] = example.document.pages;
      expect(missing(one?.sections.map(({ title }) => title) ?? [], pages[0] ?? '')).toEqual([]);
      if (annex?.title) expect(bare(pages[1] ?? '')).toContain(bare(wordsOf(annex.title)));
    });

    test.each(KINDS)(
      'as slides (%s): every decision, measure, risk and communication, and each word in its place',
      async (slides) => {
        const pptx = await toPptx(example.document, { slides });
        expect(missing(example.names, await textWithNotes(pptx))).toEqual([]);
        const pages = await wordsOfPages(await convert(pptx, 'pptx', 'pdf'));
        if (slides === 'one') expect(pages.length).toBe(1);
        else expect(pages.length).toBeGreaterThan(5);
        for (const page of pages) {
          expect(page.words.length).toBeGreaterThan(10);
          expect(astray(page)).toEqual([]);
        }
      },
    );
  });

  test('hostile texts in Word and on slides, each word in its place', async () => {
    const document = hostileDocument();
    expect((await textOfPages(await convert(await toDocx(document), 'docx', 'pdf'))).length).toBeGreaterThan(2);
    for (const slides of KINDS)
      for (const page of await wordsOfPages(await convert(await toPptx(document, { slides }), 'pptx', 'pdf')))
        expect(astray(page)).toEqual([]);
  });

  test('the lines for an approval on paper', async () => {
    const text = (
      await textOfPages(await convert(await toDocx({ ...sampleDocument(), asksApproval: true }), 'docx', 'pdf'))
    ).join('\n');
    expect(text).toMatch(
      /Approval[\s\S]*Handovers at the bedside, as of 15 Feb 2027[\s\S]*Name[\s\S]*Decision[\s\S]*Date[\s\S]*Signature/,
    );
  });
});
