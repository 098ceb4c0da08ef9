import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Picture } from '../../document/picture.ts';
import { composingOf, picturesOf } from '../../testing/all-pictures.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile-texts.ts';
import { hostileDocument, SAMPLE_PICTURES } from '../../testing/sample-document.ts';
import { stressPlans } from '../../testing/stress-plans.ts';
import { groupBy } from '../../views/group-by.ts';
import { type DrawOptions, drawPicture } from './draw-picture.ts';
import { widthOf } from './measure-text.ts';

const PAPER = { idPrefix: 'p1', colours: 'paper' } as const;
const SAMPLES = SAMPLE_PICTURES.map((picture) => [picture.id, picture] as const);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly Element[];
  /** Its own text and that of what is in it. */
  text: string;
}

/** Every element of a drawing, by a parser that accepts no mistake. */
function elementsOf(svg: string): Element[] {
  const [all, open]: [Element[], Element[]] = [[], []];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, parents: [...open], text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(svg).close();
  return all;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where texts stand; those that are turned are left out. */
function boxesOf(svg: string): Box[] {
  const elements = elementsOf(svg);
  const spansOf = groupBy(
    elements.filter(({ name }) => name === 'tspan'),
    ({ parents }) => parents.at(-1),
  );
  return elements.flatMap((element): Box[] => {
    if (element.name !== 'text') return [];
    const moves = [...element.parents].map(({ attributes }) => attributes.transform ?? '');
    if (moves.some((move) => move.includes('rotate'))) return [];
    const [dx, dy] = moves.reduce(
      ([x, y], move) => {
        const [, right = 0, down = 0] = /translate\((\S+) (\S+)\)/.exec(move) ?? [];
        return [x + Number(right), y + Number(down)];
      },
      [0, 0],
    );
    const size = Number(element.attributes['font-size']);
    const isBold = element.attributes['font-weight'] === 'bold';
    const spans = spansOf.get(element) ?? [];
    const lines = spans.length > 0 ? spans.map(({ text }) => text) : [element.text];
    return lines.map((text, at) => {
      const width = widthOf(text, size, isBold);
      const anchor = { start: 0, middle: 0.5, end: 1 }[element.attributes['text-anchor'] ?? 'start'] ?? 0;
      const left = dx + Number(element.attributes.x) - anchor * width;
      const baseline = dy + Number(element.attributes.y) + at * size * 1.25;
      return { text, left, right: left + width, top: baseline - 0.75 * size, bottom: baseline + 0.2 * size };
    });
  });
}

/** Texts that lie upon each other, and those that leave the picture. */
function clashesIn(svg: string): string[] {
  const [root] = elementsOf(svg);
  const [, , width = 0, height = 0] = (root?.attributes.viewBox ?? '').split(' ').map(Number);
  const boxes = boxesOf(svg).sort((a, b) => a.top - b.top);
  const TOLERANCE = 1;
  const clashes: string[] = [];
  for (const [at, one] of boxes.entries()) {
    const isInside =
      one.left >= -TOLERANCE &&
      one.right <= width + TOLERANCE &&
      one.top >= -TOLERANCE &&
      one.bottom <= height + TOLERANCE;
    if (!isInside) clashes.push(`"${one.text}" leaves the picture`);
    for (const other of boxes.slice(at + 1)) {
      if (other.top >= one.bottom) break;
      const [across, down] = [
        Math.min(one.right, other.right) - Math.max(one.left, other.left),
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
      ];
      if (across > TOLERANCE && down > TOLERANCE) clashes.push(`"${one.text}" lies upon "${other.text}"`);
    }
  }
  return clashes;
}

test.each(SAMPLES)('%s is XML with a title and a description that label it', (_, picture) => {
  for (const colours of ['paper', 'theme'] as const) {
    const [root, title, description] = elementsOf(drawPicture(picture, { idPrefix: 'p1', colours }));
    expect(root).toMatchObject({
      name: 'svg',
      attributes: { role: 'img', 'aria-labelledby': 'p1-title p1-description' },
    });
    expect(title).toMatchObject({ name: 'title', attributes: { id: 'p1-title' }, text: picture.title });
    expect(description).toMatchObject({
      name: 'desc',
      attributes: { id: 'p1-description' },
      text: picture.description,
    });
  }
});

test.each(SAMPLES)('%s on paper has nothing that readers without CSS do not know', (_, picture) => {
  const elements = elementsOf(drawPicture(picture, PAPER));
  const names = new Set(elements.map(({ name }) => name));
  expect(
    [...names].filter(
      (name) => !['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan'].includes(name),
    ),
  ).toEqual([]);
  for (const { attributes } of elements)
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).not.toMatch(/^on|href|^style$/);
      expect(value).not.toMatch(/var\(|url\(|color-mix|NaN|undefined|Infinity/);
    }
});

test.each(SAMPLES)('%s leads from what is drawn to its place', (_, picture) => {
  const asked: string[] = [];
  const placeOf: DrawOptions['placeOf'] = (from) => asked.push(JSON.stringify(from)) - 1;
  const elements = elementsOf(drawPicture(picture, { ...PAPER, placeOf }));
  const numbers = elements.flatMap(({ attributes }) => attributes['data-place'] ?? []);
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(asked.map((_from, at) => at));
});

test('no text of a plan becomes anything but text', () => {
  for (const picture of picturesIn(hostileDocument())) {
    const svg = drawPicture(picture, { idPrefix: 'p', colours: 'theme' });
    const names = new Set(elementsOf(svg).map(({ name }) => name));
    expect(
      [...names].filter(
        (name) => !['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan'].includes(name),
      ),
    ).toEqual([]);
    expect(svg).not.toMatch(/<script|<img|<style|\son\w+=|[\u202a-\u202e\u2066-\u2069]/i);
  }
});

test('a name of many thousand signs is cut, and the drawing stays small', () => {
  const long = HOSTILE_TEXTS.find((text) => text.length >= 10_000) ?? '';
  expect(long).not.toBe('');
  for (const picture of picturesIn(hostileDocument([long]))) {
    const { description, ...rest } = picture;
    const svg = drawPicture({ ...rest, description: '', title: '' } as Picture, PAPER);
    expect(description.length).toBeGreaterThan(0);
    expect(svg.length).toBeLessThan(60_000);
  }
});

function picturesIn(part: unknown): Picture[] {
  if (Array.isArray(part)) return part.flatMap(picturesIn);
  if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return [];
  if ('type' in part && part.type === 'picture') return [(part as unknown as { picture: Picture }).picture];
  return Object.values(part).flatMap(picturesIn);
}

const LONG = 'Employees of the regional distribution and reverse logistics organisation in the northern countries';
const COMPOUND = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

test.each([
  ['one of everything', 1, (at: number, what: string) => `${what} ${at}`],
  ['five of everything', 5, (at: number, what: string) => `${what} ${at}`],
  ['thirty of everything', 30, (at: number, what: string) => `${what} ${at}`],
  ['two hundred of everything', 200, (at: number, what: string) => `${what} ${at}`],
  ['long names', 9, (at: number, what: string) => `${what} ${at}: ${at % 2 === 0 ? LONG : COMPOUND}`],
  ['one long word', 4, () => 'w'.repeat(10_000)],
  ['names without spaces between words', 6, (at: number) => `変革管理計画と広報計画の影響を受ける人々${at}`],
])('labels stay apart and inside: %s', async (_, count, nameOf) => {
  const composing = await composingOf(stressPlans(count, nameOf), 'a.change.yaml', '2027-04-01');
  const pictures = picturesOf(composing);
  expect(pictures).toHaveLength(8);
  for (const picture of pictures)
    for (const width of [640, 460, 900])
      expect({ [picture.id]: clashesIn(drawPicture(picture, { ...PAPER, width })).slice(0, 5) }).toEqual({
        [picture.id]: [],
      });
});

test('what finds no room for its label is said to be in the table', async () => {
  const few = picturesOf(
    await composingOf(
      stressPlans(3, (at, what) => `${what} ${at}`),
      'a.change.yaml',
    ),
  );
  const many = picturesOf(
    await composingOf(
      stressPlans(200, (at, what) => `${what} ${at}`),
      'a.change.yaml',
    ),
  );
  const says = (pictures: Picture[]) =>
    pictures.filter((picture) => drawPicture(picture, PAPER).includes(`>${picture.thinned}<`)).map(({ id }) => id);
  expect(says(few)).toEqual([]);
  expect(says(many)).toEqual(['timeline', 'risk-map', 'influence-grid']);
});

test.each(SAMPLES)('%s is drawn the same each time', (_, picture) => {
  expect(drawPicture(picture, PAPER)).toBe(drawPicture(structuredClone(picture), PAPER));
});

test('every state of a matrix and of a question has a shape of its own', () => {
  const shapes = (picture: Picture) => {
    const svg = drawPicture(picture, PAPER).replace(/ (?:fill|stroke)="#[0-9a-f]{6}"/g, '');
    return svg;
  };
  const matrix = SAMPLE_PICTURES.find(({ type }) => type === 'matrix');
  if (matrix?.type !== 'matrix') throw new Error('no matrix among the samples');
  const drawn = (['full', 'part', 'gap', 'none'] as const).map((state) =>
    shapes({
      ...matrix,
      legend: {},
      rows: matrix.rows.slice(0, 1),
      columns: matrix.columns.slice(0, 1),
      cells: [[{ state, text: '', from: [] }]],
    }),
  );
  expect(new Set(drawn).size).toBe(4);
});
