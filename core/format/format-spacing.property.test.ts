import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import { parseFile } from '../parse/parse-file.ts';
import { toPlainValue } from '../parse/plain-value.ts';
import { findComments } from './find-comments.ts';
import { type FormatOptions, formatSpacing } from './format-spacing.ts';

const examples = join(import.meta.dirname, '../../examples');
const corpus = join(import.meta.dirname, '../../test/corpus');
const EXAMPLES = textsIn(examples);
const ALL = [...EXAMPLES, ...textsIn(corpus)];

function textsIn(folder: string): [string, string][] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

const TWO: FormatOptions = { step: 2, insertFinalNewline: true, trimFinalNewlines: true };
const FOUR: FormatOptions = { ...TWO, step: 4 };

function format(text: string, options: FormatOptions): string {
  return applyEdits(text, formatSpacing(parseFile(text), options));
}

function contentOf(text: string) {
  return {
    data: parseFile(text).documents.map(({ root }) => toPlainValue(root)),
    comments: findComments(text).map(({ start, end }) => text.slice(start, end)),
    signs: text.replace(/\s+/g, ''),
    lines: text.trimEnd().split('\n').length,
  };
}

/** Formatting twice is formatting once, and changes blanks only. */
function expectHarmless(text: string, options: FormatOptions): void {
  const formatted = format(text, options);
  expect(format(formatted, options)).toBe(formatted);
  if (formatted !== text) expect(contentOf(formatted)).toEqual(contentOf(text));
}

describe.each(EXAMPLES)('%s', (_name, text) => {
  it('is well spaced already', () => {
    expect(format(text, TWO)).toBe(text);
  });

  it('comes back from four blanks a level, and from line breaks of Windows', () => {
    const wide = format(text, FOUR);
    expect(wide).not.toBe(text);
    expect(contentOf(wide)).toEqual(contentOf(text));
    expect(format(wide, TWO)).toBe(text);
    const windows = text.replaceAll('\n', '\r\n');
    expect(format(format(windows, FOUR), TWO)).toBe(windows);
  });

  it('comes back from blanks that are strewn in', () => {
    const strewn = text
      .replace(/^( *)(- )?/gm, (_, blanks: string, dash = '') => `${blanks}${blanks}${dash && '-   '}`)
      .replace(/:$/gm, ':  ')
      .replace(/^( *(?:- +)?[\w-]+:) (?=[\w"])/gm, '$1   ');
    expect(format(strewn, TWO)).toBe(text);
  });
});

it.each(ALL)('%s keeps what it says', (_name, text) => {
  for (const options of [TWO, FOUR]) expectHarmless(text, options);
});

const SHORT = EXAMPLES.map(([, text]) => text).filter(({ length }) => length < 4_000);
const SLIP = fc.constantFrom(
  ' ',
  '  ',
  '   ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '- ',
  ':',
  ': ',
  '#',
  ' # c',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '|\n',
  '>-\n',
  '&a ',
  '*a',
  '---\n',
  '? ',
  '\n# c\n',
  '\n      # c\n',
); // prettier-ignore

it('any plan with slips in it keeps what it says', () => {
  const slips = fc.array(fc.tuple(fc.nat(), fc.nat(6), SLIP), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...SHORT), slips, fc.constantFrom(TWO, FOUR), (plan, edits, options) => {
      let text = plan.slice(0, 1_500);
      for (const [at, length, slip] of edits) {
        const start = at % text.length;
        text = text.slice(0, start) + slip + text.slice(start + length);
      }
      expectHarmless(text, options);
    }),
    { numRuns: 400 },
  );
});

it('any plan whose lines are moved keeps what it says', () => {
  const moves = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -3, max: 4 })), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...SHORT), moves, (plan, edits) => {
      const lines = plan.slice(0, 1_500).split('\n');
      for (const [at, by] of edits) {
        const line = lines[at % lines.length] as string;
        const indent = Math.max(0, line.search(/\S|$/) + by);
        lines[at % lines.length] = ' '.repeat(indent) + line.trimStart();
      }
      expectHarmless(lines.join('\n'), TWO);
    }),
    { numRuns: 300 },
  );
});
