import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editsAfter } from '../../core/format/typed-sign.ts';
import { english } from '../../core/messages/english.ts';
import { Names } from '../../core/names/names.ts';
import { LineIndex } from '../../core/parse/line-index.ts';
import { memoryHost, toUri } from '../../core/testing/memory-host.ts';
import { Workspace } from '../../core/workspace.ts';
import type { Session } from '../session.ts';
import { foldingRanges } from './folding.ts';
import { selectionRanges } from './selection.ts';
import { editsBetween, semanticTokens, semanticTokensInRange } from './semantic-tokens.ts';
import { documentSymbols } from './symbols.ts';
import { TokenResults } from './token-results.ts';

const root = join(import.meta.dirname, '../..');
const TEXTS = ['examples', 'test/corpus'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const uri = toUri('a.change.yaml');
const SLIP = fc.constantFrom(
  '',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '- ',
  ':',
  ': ',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '|\n',
  '&a ',
  '*a',
  '<<: *a\n',
  '---\n',
  '? ',
  '𝒪ä',
  'TBD',
  '# region\n',
  '# endregion\n',
); // prettier-ignore
const slips = fc.array(fc.tuple(fc.nat(), fc.nat(8), SLIP), { maxLength: 5 });

/** A part of a plan with slips in it. */
function slipped(plan: string, from: number, edits: readonly [number, number, string][]): string {
  const head = 'kind: change-plan\n';
  const cut = plan.indexOf('\n', from % plan.length) + 1;
  let text = cut > 2_000 ? head + plan.slice(cut, cut + 2_000) : plan.slice(0, 2_000);
  for (const [at, length, slip] of edits) {
    const start = at % (text.length + 1);
    text = text.slice(0, start) + slip + text.slice(start + length);
  }
  return text;
}

const plans = fc
  .tuple(fc.constantFrom(...TEXTS), fc.nat(), slips)
  .map(([plan, from, edits]) => slipped(plan, from, edits));

function sessionOf(text: string, encoding: 'utf-8' | 'utf-16' = 'utf-16'): Session {
  const workspace = new Workspace(memoryHost({}));
  workspace.setText(uri, text);
  const client = { encoding, hierarchicalSymbols: true, foldsLines: true, foldingLimit: 1_000 };
  const documents = { get: () => ({ uri }), clientUri: () => uri };
  return {
    workspace,
    documents,
    language: english,
    names: new Names(workspace),
    tokens: new TokenResults(),
    client,
  } as unknown as Session;
}

interface Token {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function decode(data: readonly number[]): Token[] {
  let [line, start] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, at) => {
    const [down = 0, across = 0, length = 0] = data.slice(5 * at);
    line += down;
    start = down > 0 ? across : start + across;
    return { line, start, end: start + length };
  });
}

it('tokens are in order, apart, and inside of their lines', async () => {
  await fc.assert(
    fc.asyncProperty(plans, fc.constantFrom('utf-8' as const, 'utf-16' as const), async (text, encoding) => {
      const answer = await semanticTokens(sessionOf(text, encoding), uri);
      const lines = new LineIndex(text);
      const tokens = decode(answer?.data ?? []);
      for (const [at, { line, start, end }] of tokens.entries()) {
        const before = tokens[at - 1];
        expect(end).toBeGreaterThan(start);
        if (before?.line === line) expect(start).toBeGreaterThanOrEqual(before.end);
        if (before) expect(line).toBeGreaterThanOrEqual(before.line);
        const own = Buffer.from(lines.lineText(line), encoding === 'utf-8' ? 'utf8' : 'utf16le');
        expect(end).toBeLessThanOrEqual(own.length / (encoding === 'utf-8' ? 1 : 2));
      }
    }),
    { numRuns: 500 },
  );
});

it('tokens of two ranges are those of the whole, and what has changed leads from one text to the next', async () => {
  await fc.assert(
    fc.asyncProperty(plans, plans, fc.nat(60), async (text, next, line) => {
      const session = sessionOf(text);
      const whole = (await semanticTokens(session, uri))?.data ?? [];
      const top = { start: { line: 0, character: 0 }, end: { line, character: 0 } };
      const rest = { start: { line, character: 0 }, end: { line: 9_999, character: 0 } };
      const parts = await Promise.all([top, rest].map((range) => semanticTokensInRange(session, uri, range)));
      const seen = new Set(parts.flatMap((part) => decode(part?.data ?? []).map((token) => JSON.stringify(token))));
      expect([...seen]).toEqual(decode(whole).map((token) => JSON.stringify(token)));
      const after = (await semanticTokens(sessionOf(next), uri))?.data ?? [];
      const applied = [...whole];
      for (const { start, deleteCount, data = [] } of editsBetween(whole, after))
        applied.splice(start, deleteCount, ...data);
      expect(applied).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

it('folds reach over more than one line and never cross', () => {
  fc.assert(
    fc.property(plans, (text) => {
      const folds = (foldingRanges(sessionOf(text), uri) ?? []).filter(({ kind }) => kind === undefined);
      const count = new LineIndex(text).lineCount;
      expect(new Set(folds.map(({ startLine }) => startLine)).size).toBe(folds.length);
      for (const a of folds) {
        expect(a.endLine).toBeGreaterThan(a.startLine);
        expect(a.endLine).toBeLessThan(count);
        for (const b of folds)
          if (b.startLine > a.startLine && b.startLine < a.endLine) expect(b.endLine).toBeLessThanOrEqual(a.endLine);
      }
    }),
    { numRuns: 500 },
  );
});

it('a selection only grows, and holds its place', () => {
  fc.assert(
    fc.property(plans, fc.array(fc.tuple(fc.nat(60), fc.nat(80)), { minLength: 1, maxLength: 4 }), (text, places) => {
      const positions = places.map(([line, character]) => ({ line, character }));
      const ranges = selectionRanges(sessionOf(text), uri, positions) ?? [];
      if (ranges.length > 0) expect(ranges).toHaveLength(positions.length);
      const lines = new LineIndex(text);
      const offset = ({ line, character }: { line: number; character: number }) => lines.lineStart(line) + character;
      for (const first of ranges) {
        for (let { range, parent } = first; parent; { range, parent } = parent) {
          expect(offset(parent.range.start)).toBeLessThanOrEqual(offset(range.start));
          expect(offset(parent.range.end)).toBeGreaterThanOrEqual(offset(range.end));
          expect(parent.range).not.toEqual(range);
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('an outline always has names, and its parts lie inside of each other', () => {
  fc.assert(
    fc.property(plans, (text) => {
      const lines = new LineIndex(text);
      const offset = ({ line, character }: { line: number; character: number }) => lines.lineStart(line) + character;
      const pending = [...documentSymbols(sessionOf(text), uri)];
      for (let symbol = pending.pop(); symbol; symbol = pending.pop()) {
        if (!('range' in symbol)) throw new Error('flat');
        expect(symbol.name.trim()).not.toBe('');
        for (const inner of [symbol.selectionRange, ...(symbol.children ?? []).map(({ range }) => range)]) {
          expect(offset(inner.start)).toBeGreaterThanOrEqual(offset(symbol.range.start));
          expect(offset(inner.end)).toBeLessThanOrEqual(offset(symbol.range.end));
        }
        pending.push(...(symbol.children ?? []));
      }
    }),
    { numRuns: 500 },
  );
});

it('help after a typed sign changes blanks and dashes alone, up to the cursor line', () => {
  fc.assert(
    fc.property(plans, fc.nat(), fc.constantFrom('\n', '-'), (plan, at, sign) => {
      const cut = at % (plan.length + 1);
      const text = plan.slice(0, cut) + sign + plan.slice(cut);
      for (const { span, newText } of editsAfter(sign, text, cut + 1, 2)) {
        expect(text.slice(span.start, span.end)).toMatch(/^[\s-]*$/);
        expect(newText).toMatch(/^ *(?:- )?$/);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(cut + 1 + text.slice(cut + 1).search(/[\r\n]|$/));
      }
    }),
    { numRuns: 1_000 },
  );
});
