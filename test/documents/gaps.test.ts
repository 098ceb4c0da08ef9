import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Document } from '../../core/document/document.ts';
import { FOR_SPONSOR } from '../../core/document/reader.ts';
import { composeSummary } from '../../core/summary/compose-summary.ts';
import { memoryWorkspace, toUri } from '../../core/testing/memory-host.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../exporters/document-formats.ts';
import { exportDocument } from '../../exporters/export-document.ts';
import { partsOf, textOfParts } from '../../exporters/testing/office-parts.ts';
import { canReadBack, textOfPages, unwrapped } from './read-back.ts';

/** A day on which the plan is under way. */
const TODAY = '2027-02-10';
const GAP = 'not yet answered';

type Data = { [key: string]: unknown };

const canReadPdf = canReadBack();
let files: Record<string, string>;
let change: Data;

beforeAll(async () => {
  const names = (await readdir('examples/engineering')).filter((name) => name.endsWith('.yaml'));
  files = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(`examples/engineering/${name}`, 'utf8')])),
  );
  change = parse(files['ship.change.yaml'] ?? '', { schema: 'core' });
});

async function summaryOf(plan: Data): Promise<Document> {
  const workspace = await memoryWorkspace({ ...files, 'ship.change.yaml': stringify(plan) }, TODAY);
  const composing = await workspace.composing(toUri('ship.change.yaml'), FOR_SPONSOR);
  if (typeof composing === 'string') throw new Error(composing);
  return composeSummary(composing);
}

/** What somebody reads who opens the file: of slides their notes too. */
async function readAs(format: DocumentFormat, document: Document): Promise<string> {
  const bytes = await exportDocument(document, format, { paper: 'a4', slides: 'deck' });
  if (format === 'docx') return unwrapped(textOfParts(partsOf(bytes), /^word\/document\.xml$/));
  if (format === 'pptx') return unwrapped(textOfParts(partsOf(bytes), /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/));
  if (format === 'pdf') return unwrapped((await textOfPages(bytes)).join('\n'));
  return unwrapped(new TextDecoder().decode(bytes));
}

function gapsIn(text: string): number {
  return text.split(GAP).length - 1;
}

/** Answers of page one, each with words that only it has. */
const ANSWERS: readonly (readonly [string, string])[] = [
  ['why.goal.statement', 'Teams ship more of what customers need'],
  ['why.goal.from', 'Six launches a month'],
  ['why.goal.to', 'people say that they can speak up'],
  ['why.urgency', 'whether they renew'],
  ['decisions.fund-coaches.ask', 'Release the money for two coaches'],
  ['what.kpis.launch-impact.name', 'Launches that reach their customer goal'],
  ['risks.attrition.response', 'hold stay talks with people'],
];

describe.each(DOCUMENT_FORMATS)('as %s', (format) => {
  it.skipIf(format === 'pdf' && !canReadPdf)('no answer is missing in the whole plan', async () => {
    const text = await readAs(format, await summaryOf(change));
    expect(gapsIn(text)).toBe(0);
    for (const [path, words] of ANSWERS) expect([path, text.includes(words)]).toEqual([path, true]);
  });

  it.skipIf(format === 'pdf' && !canReadPdf)('each answer that is removed is "not yet answered"', async () => {
    for (const [path, words] of ANSWERS) {
      const text = await readAs(format, await summaryOf(without(change, path.split('.'))));
      expect([path, gapsIn(text) > 0, text.includes(words)]).toEqual([path, true, false]);
    }
  });
});

function without(data: Data, [key = '', ...rest]: readonly string[]): Data {
  if (!(key in data)) throw new Error(`There is no ${key}.`);
  const { [key]: value, ...others } = data;
  return rest.length === 0 ? others : { ...others, [key]: without(value as Data, rest) };
}
