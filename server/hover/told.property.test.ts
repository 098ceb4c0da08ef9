import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../core/messages/english.ts';
import { memoryHost, toUri } from '../../core/testing/memory-host.ts';
import { SPOILING_KINDS, spoil } from '../../core/testing/spoil.ts';
import { Workspace } from '../../core/workspace.ts';
import { hintsOf } from '../hints/inlay-hints.ts';
import { markupFor, toContent } from '../markup.ts';
import { planViews } from '../plan-view.ts';
import { en } from '../words/en.ts';
import { sayIn } from '../words/say.ts';
import { tellPlace } from './tell-place.ts';
import { toTelling, type Voice } from './telling.ts';

type Files = Readonly<Record<string, string>>;

const VOICE: Voice = { say: sayIn(en, 'en'), language: english, markup: markupFor(true), pages: 'file:///pages/' };
const ALL = { dates: true, names: true, scores: true };
/** All that is told fits a hover that somebody reads. */
const LONGEST = 8_000;

function readExample(folder: string): Files {
  const names = readdirSync(`examples/${folder}`);
  return Object.fromEntries(names.map((name) => [name, readFileSync(`examples/${folder}/${name}`, 'utf8')]));
}

const EXAMPLES = ['engineering', 'small', 'hospital', 'draft'].map(readExample);

/** Looks at every `stride`th place of a file and at all its hints: nothing throws, nothing is told beside its words. */
async function lookAt(files: Files, name: string, first: number, stride: number): Promise<void> {
  const workspace = new Workspace(memoryHost(files, '2026-11-22'));
  await workspace.scan('file:///w');
  await workspace.load(toUri(name));
  const text = files[name] ?? '';
  for (let offset = first; offset <= text.length; offset += stride) {
    const told = await tellPlace(workspace, VOICE, toUri(name), offset);
    if (!told) continue;
    const { start, end } = told.span;
    expect([start <= offset && offset <= end, end <= text.length]).toEqual([true, true]);
    const { value } = toContent(VOICE.markup, told.paragraphs);
    expect(value.length).toBeLessThan(LONGEST);
    expect(value).not.toMatch(/\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object/);
  }
  for (const view of await planViews(workspace, toUri(name))) {
    for (const hint of hintsOf(toTelling(workspace, VOICE, view), ALL, () => true)) {
      expect(hint.offset).toBeGreaterThan(0);
      expect(hint.offset).toBeLessThanOrEqual(text.length);
      expect(hint.label).not.toMatch(/\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object/);
    }
  }
}

const files = fc.constantFrom(...EXAMPLES).chain((example) =>
  fc.record({
    example: fc.constant(example),
    name: fc.constantFrom(...Object.keys(example).filter((name) => name.endsWith('.yaml'))),
  }),
);
const share = fc.noBias(fc.nat(999_999)).map((number) => number / 1_000_000);

test('all over each example', async () => {
  for (const example of EXAMPLES) {
    for (const name of Object.keys(example).filter((each) => each.endsWith('.yaml')))
      await lookAt(example, name, 0, 37);
  }
});

test('in a plan with one thing spoilt', async () => {
  const spoiling = fc.record({ kind: fc.constantFrom(...SPOILING_KINDS), where: share, what: share });
  await fc.assert(
    fc.asyncProperty(files, spoiling, share, async ({ example, name }, spoiling, start) => {
      const text = spoil(example[name] ?? '', spoiling);
      await lookAt({ ...example, [name]: text }, name, Math.floor(start * 200), 401);
    }),
    { numRuns: 60 },
  );
});

test('in a text that is cut, torn or half typed', async () => {
  const scrap = fc.constantFrom(
    '{',
    '[',
    '"',
    ': ',
    '\n',
    '- ',
    '&a ',
    '*a',
    '#',
    '---\n',
    '\t',
    '|\n',
    '\r\n',
    '\u202E',
    '😀',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(files, share, share, scrap, async ({ example, name }, from, length, scrap) => {
      const whole = example[name] ?? '';
      const at = Math.floor(from * whole.length);
      const text = whole.slice(0, at) + scrap + whole.slice(at + Math.floor(length * 60));
      const near = Math.max(0, at - 40);
      await lookAt({ ...example, [name]: text.slice(0, at + 4_000) }, name, near % 97, 97);
    }),
    { numRuns: 60 },
  );
});
