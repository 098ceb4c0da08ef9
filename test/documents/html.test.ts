import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../core/document/document.ts';
import { firstPageScale } from '../../core/document/first-page-scale.ts';
import { lineHtml } from '../../core/document/html.ts';
import { wordsOf } from '../../core/document/inline.ts';
import type { Line, Piece } from '../../core/document/piece.ts';
import { Places } from '../../core/document/places.ts';
import { FOR_SPONSOR, type Readership } from '../../core/document/reader.ts';
import { renderHtmlFile } from '../../core/document/render-html-file.ts';
import { makeSummary } from '../../core/summary/make-summary.ts';
import { memoryWorkspace, toUri } from '../../core/testing/memory-host.ts';
import { hostileDocument, sampleDocument } from '../../core/testing/sample-document.ts';
import { findChromium } from '../vscode/setup.mjs';

const chromiumPath = findChromium();
if (chromiumPath === undefined)
  console.log(
    'Tests of HTML files left out: Chromium is missing. Install it, or name it in CHANGEWRIGHT_TEST_CHROMIUM',
  );

const ADDRESS = 'http://document.test/';

describe.skipIf(chromiumPath === undefined)('an HTML file in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath as string,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(() => browser?.close());

  /** Opened as a file would be that somebody was sent; all that it would do beyond being read is noted. */
  async function open(html: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(options);
    const noted: string[] = [];
    page.on('dialog', (dialog) => {
      noted.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => noted.push(message.text()));
    page.on('pageerror', (error) => noted.push(String(error)));
    await page.route('**/*', (route) => {
      if (route.request().url() === ADDRESS)
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      noted.push(`request ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(ADDRESS);
    return { page, noted };
  }

  describe('of hostile text', () => {
    const html = renderHtmlFile(hostileDocument(), 'a4');

    test('does nothing, asks for nothing, and gives its policy nothing to stop', async () => {
      const { page, noted } = await open(html);
      await page.mouse.move(300, 300, { steps: 5 });
      expect(noted).toEqual([]);
      expect((await lookAt(page)).unwanted).toEqual([]);
      await page.close();
    });

    test('has the parts that any text has, and no others', async () => {
      const harmless = await open(renderHtmlFile(hostileDocument(['a', 'b', 'c']), 'a4'));
      const hostile = await open(html);
      const known = new Set((await lookAt(harmless.page)).parts);
      // Of inline text, and of labels in pictures that take more than a line.
      const more = ['a', 'a.href', 'a.rel', 'em', 'code', 'span.dir', 'tspan', 'tspan.x', 'tspan.dy'];
      expect((await lookAt(hostile.page)).parts.filter((part) => !known.has(part) && !more.includes(part))).toEqual([]);
      await Promise.all([harmless.page.close(), hostile.page.close()]);
    });

    test.each([1100, 320])('is no wider than a window of %d pixels', async (width) => {
      const { page } = await open(html, { viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    });
  });

  test('shows each piece as its words, whatever they are, in no more than the few elements of inline text', async () => {
    const lines = fc.sample(hostileLine(), { numRuns: 1500, seed: 5 });
    const page = await browser.newPage();
    const read = await page.evaluate(
      (all) =>
        all.map((html) => {
          const { body } = new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html');
          const elements = [...body.querySelectorAll('*')];
          return {
            text: (body.textContent ?? '').replace(/\s+/g, ' ').trim(),
            tags: elements.map(({ localName }) => localName),
            attributes: elements.flatMap((element) => [...element.attributes].map(({ name }) => name)),
            links: elements.flatMap((element) => element.getAttribute('href') ?? []),
          };
        }),
      lines.map((line) => lineHtml(line, new Places())),
    );
    for (const [at, { text, tags, attributes, links }] of read.entries()) {
      expect(text).toBe(
        wordsOf(lines[at] as Line)
          .replace(/\s+/g, ' ')
          .trim(),
      );
      expect(tags.filter((tag) => !['p', 'span', 'a', 'strong', 'em', 'code'].includes(tag))).toEqual([]);
      expect(attributes.filter((name) => !['class', 'dir', 'href', 'rel', 'data-place'].includes(name))).toEqual([]);
      expect(links.filter((href) => !/^(?:https?:\/\/|mailto:)/i.test(href))).toEqual([]);
    }
    await page.close();
  });

  describe.each([
    ['engineering', 'ship'],
    ['hospital', 'handover'],
    ['small', 'expenses'],
    ['draft', 'office-move'],
  ])('of the example in %s', (folder, name) => {
    test('has its first page on one sheet of either paper', async () => {
      const document = await summaryOf(folder, name, FOR_SPONSOR);
      for (const paper of ['a4', 'letter'] as const) {
        const { page } = await open(renderHtmlFile({ ...document, pages: document.pages.slice(0, 1) }, paper));
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        expect(sheetsOf(pdf), paper).toBe(1);
        const [, width] = /\/MediaBox \[0 0 ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
        expect(Math.round(Number(width)), paper).toBe(paper === 'a4' ? 595 : 612);
        await page.close();
      }
    });

    test.each(['light', 'dark'] as const)('can be read by everybody, %s', async (colorScheme) => {
      const document = await summaryOf(folder, name, FOR_SPONSOR);
      const { page, noted } = await open(renderHtmlFile(document, 'a4'), { colorScheme });
      expect(await axeFindings(page)).toEqual([]);
      expect(noted).toEqual([]);
      await page.close();
    });
  });

  test('with room to spare is set larger, and still has its first page on one sheet', async () => {
    const scales = [];
    for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const sample = sampleDocument();
      const few = sample.pages[0]?.sections.slice(1, 3) ?? [];
      const sections = Array.from({ length: count }, (_, at) =>
        few.map((each) => ({ ...each, id: `${each.id}-${at}` })),
      );
      const document = { ...sample, pages: [{ id: 'page', sections: sections.flat() }] };
      const scale = firstPageScale(document);
      scales.push(scale);
      const { page } = await open(renderHtmlFile(document, 'letter'));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      if (scale > 1) expect(sheetsOf(pdf), `${count} times at ${scale}`).toBe(1);
      await page.close();
    }
    // Two sections are few, sixteen are more than a sheet holds.
    expect(scales[0]).toBe(1.24);
    expect(scales.at(-1)).toBe(1);
    expect(scales.filter((scale) => scale > 1 && scale < 1.24).length).toBeGreaterThan(0);
  });

  test.each(['light', 'dark'] as const)(
    'of everything that there is can be read by everybody, %s',
    async (colorScheme) => {
      const { page } = await open(renderHtmlFile(sampleDocument(), 'a4'), { colorScheme });
      expect(await axeFindings(page)).toEqual([]);
      await page.close();
    },
  );
});

/** Every element and attribute, and those among them that no document of ours has. */
function lookAt(page: Page) {
  return page.evaluate(() => {
    const parts = new Set<string>();
    const unwanted: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      parts.add(element.localName);
      if (
        /^(?:script|style|iframe|object|embed|form|input|button|link|meta|base|image|use|foreignobject)$/i.test(
          element.localName,
        )
      )
        unwanted.push(element.outerHTML.slice(0, 200));
      for (const { name, value } of element.attributes) {
        parts.add(`${element.localName}.${name}`);
        const isLink = /^(?:href|xlink:href|src|srcset|action|ping|background)$/.test(name);
        const isSafe =
          element.localName === 'img' ? value.startsWith('data:image/') : /^(?:https?:\/\/|mailto:)/i.test(value);
        if (/^on|^style$/.test(name) || (isLink && !isSafe))
          unwanted.push(`${element.localName} ${name}=${value.slice(0, 100)}`);
      }
    }
    return { parts: [...parts].sort(), unwanted };
  });
}

function sheetsOf(pdf: Buffer): number | undefined {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;
}

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

async function summaryOf(folder: string, name: string, readership: Readership): Promise<Document> {
  const from = join('examples', folder);
  const names = (await readdir(from)).filter((file) => file.endsWith('.yaml'));
  const texts = await Promise.all(names.map((file) => readFile(join(from, file), 'utf8')));
  const files = Object.fromEntries(names.map((file, at) => [file, texts[at] as string]));
  const made = await makeSummary(await memoryWorkspace(files, '2027-02-15'), toUri(`${name}.change.yaml`), readership);
  if (typeof made === 'string') throw new Error(made);
  return made.document;
}

function hostileLine(): fc.Arbitrary<Line> {
  const signs = [
    '<',
    '>',
    '&',
    '"',
    "'",
    '<b>',
    '</p>',
    '<!--',
    '-->',
    '&lt;',
    '&#60;',
    '<script>',
    '</script>',
    ']]>',
    '\u0000',
  ];
  const marks = [
    '*',
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '![',
    '](https://a.example)',
    '](javascript:x)',
    'a',
    'א',
    ' ',
    '\n',
    '\u202E',
  ];
  const piece: fc.Arbitrary<Piece> = fc.record({
    type: fc.constantFrom('ours', 'value', 'prose', 'gap'),
    text: fc.array(fc.constantFrom(...signs, ...marks), { maxLength: 12 }).map((all) => all.join('')),
    from: fc.constantFrom([], [{ uri: 'file:///"><b>', document: 0, path: ['"><b>'] }]),
    tone: fc.constantFrom('strong', 'good', 'watch', 'bad'),
  });
  return fc.array(piece, { minLength: 1, maxLength: 4 });
}
