import { expect, it } from 'vitest';
import { HOSTILE_CASES } from '../testing/hostile-texts.ts';
import { hostileDocument, piecesOf, sampleDocument } from '../testing/sample-document.ts';
import { wordsOf } from './inline.ts';
import { renderJson } from './render-json.ts';

it('holds each piece with the places it was taken from, as seen from the plan', () => {
  const { version, title, pages, brand, today } = JSON.parse(renderJson(sampleDocument()));
  expect({ version, title, brand, today }).toEqual({
    version: 1,
    title: [
      {
        type: 'value',
        text: 'Handovers at the bedside',
        sources: [{ path: './handover.change.yaml', document: 0, at: ['title'] }],
      },
    ],
    brand: { name: 'North Clinic', colour: '#0b5fff' },
    today: '2027-02-15',
  });
  expect(pages[0].sections[1].content[0].items[1]).toEqual([
    {
      type: 'prose',
      text: 'Which wards begin?',
      markdown: 'Which wards begin?',
      sources: [{ path: './handover.change.yaml', document: 0, at: ['decisions', 'wards', 'ask'] }],
    },
    { type: 'ours', text: ' If not: ', sources: [] },
    {
      type: 'gap',
      text: 'not yet answered',
      sources: [{ path: './handover.change.yaml', document: 0, at: ['decisions', 'wards', 'if-not'] }],
    },
  ]);
});

it('is all that there is: pages, sections, content and pictures are those of the document', () => {
  const { logo, ...brand } = sampleDocument().brand;
  const document = { version: 1, ...sampleDocument(), brand };
  const expected = JSON.parse(JSON.stringify(document), (_, value) =>
    'from' in Object(value) ? renamed(value) : value,
  );
  expect(JSON.parse(renderJson(sampleDocument()), (_, value) => withoutMarkdown(value))).toEqual(expected);
});

it.each(HOSTILE_CASES)('says the same, in harmless characters: %s', (_, text) => {
  const document = hostileDocument([text]);
  const json = renderJson(document);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
  expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  const texts = piecesOf(
    JSON.parse(json, (_key, value) => ('sources' in Object(value) ? { ...value, from: [] } : value)),
  );
  expect(texts.map(({ text }) => text.trim())).toEqual(piecesOf(document).map((piece) => wordsOf([piece]).trim()));
});

function withoutMarkdown(value: unknown): unknown {
  if (!('markdown' in Object(value))) return value;
  const { markdown, ...rest } = value as { markdown: string };
  return { ...rest, text: markdown };
}

function renamed({
  from,
  ...rest
}: Record<string, unknown> & { from: { uri: string; document: number; path: string[] }[] }) {
  const sources = from.map(({ uri, document, path }) => ({
    path: uri.replace('file:///plans/', './'),
    document,
    at: path,
  }));
  return { ...rest, sources };
}
