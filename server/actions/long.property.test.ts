import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { Document, isCollection, isMap } from 'yaml';
import { applyEdits, toTextEdits } from '../../core/edit/text-edit.ts';
import { parseFile } from '../../core/parse/parse-file.ts';
import { toPlainValue } from '../../core/parse/plain-value.ts';
import type { Path, PlainValue, PlanNode } from '../../core/parse/tree.ts';
import { isFiller } from '../../core/questions/not-an-answer.ts';
import { toRange } from '../positions.ts';
import { applyAction, editsOf, OPEN_URI, openSession } from '../testing/acting.ts';
import { codeActions } from './code-actions.ts';

const root = join(import.meta.dirname, '../../examples');

/** Each example with the files that it refers to, under the names by which it does so. */
const EXAMPLES: readonly (readonly [name: string, others: readonly string[]])[] = [
  ['engineering/ship.change.yaml', ['engineering/company.registry.yaml', 'engineering/ship.comms.yaml']],
  ['engineering/ship.comms.yaml', ['engineering/company.registry.yaml', 'engineering/ship.change.yaml']],
  ['hospital/handover.change.yaml', ['hospital/group.registry.yaml', 'hospital/handover.comms.yaml']],
  ['small/expenses.comms.yaml', ['small/expenses.change.yaml']],
  ['draft/office-move.change.yaml', ['draft/office-move.comms.yaml']],
];

const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with the line breaks of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with four blanks': (text) => text.replace(/^ +/gm, '$&$&'),
  'in braces': inBraces,
};

/** Each section but the head in braces on one line. */
function inBraces(text: string): string {
  const document = new Document(toPlainValue(documentOf(text).root), { version: '1.2' });
  if (isMap(document.contents))
    for (const { value } of document.contents.items) if (isCollection(value)) value.flow = true;
  return document.toString({ lineWidth: 0 });
}

function read(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

function documentOf(text: string) {
  const [document] = parseFile(text).documents;
  if (!document) throw new Error('no document');
  return document;
}

function pathsIn(node: PlanNode, path: Path = []): Path[] {
  const children: readonly (readonly [string | number, PlanNode])[] =
    node.type === 'map'
      ? node.entries.map(({ key, value }) => [key, value] as const)
      : node.type === 'list'
        ? node.items.map(({ value }, at) => [at, value] as const)
        : [];
  return [...(path.length > 0 ? [path] : []), ...children.flatMap(([step, child]) => pathsIn(child, [...path, step]))];
}

const HEAD = ['kind', 'title', 'status', 'size', 'uses', 'for', 'people'];

/** The text without what stands at some places: answers that are still to be written. */
function withGaps(text: string, gaps: readonly number[]): string {
  return gaps.reduce((before, share) => {
    const document = documentOf(before);
    const paths = pathsIn(document.root).filter((path) => path.length <= 4 && !HEAD.includes(String(path[0])));
    const path = paths[Math.floor(share * paths.length)];
    return path ? applyEdits(before, toTextEdits(document, before, [{ set: path, value: undefined }])) : before;
  }, text);
}

function commentsOf(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => /(?:^|\s)#.*$/.exec(line)?.[0].trim() ?? []);
}

/** Whether all that was said is said still; what said nothing may be something now. */
function isKept(before: PlainValue | undefined, after: PlainValue | undefined): boolean {
  if (before === undefined || before === null || (typeof before === 'string' && isFiller(before))) return true;
  if (typeof before !== 'object') return before === after;
  if (typeof after !== 'object' || after === null) return Object.keys(before).length === 0;
  return Object.entries(before).every(([key, value]) => isKept(value, (after as { [key: string]: PlainValue })[key]));
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Fixes of rules change what is there; these only add, or take out the entry that they name. */
const ADDS = /^(?:Answer "|Put off "|Insert the section|Add all|Silence ")|does not apply: say why$/;
const TAKES_OUT = /^(?:No longer|Delete|Answer .* now$)/;

async function actionsAt(text: string, files: Readonly<Record<string, string>>, where: number) {
  const session = await openSession(text, { files });
  const { diagnostics, checked } = await session.checks.report(OPEN_URI);
  if (!checked) throw new Error('no plan');
  const { lines } = checked.planFile.file;
  const ranges = diagnostics.map(({ range }) => range);
  const offset = Math.floor(where * text.length);
  const here = toRange({ start: offset, end: offset }, { lines, encoding: session.client.encoding });
  // Mostly where something is found, sometimes anywhere.
  const range = ranges[Math.floor(where * 1.3 * ranges.length)] ?? here;
  return { session, actions: await codeActions(session, OPEN_URI, range, {}) };
}

describe.each(Object.keys(LAYOUTS))('actions in the examples %s', (layout) => {
  const lay = LAYOUTS[layout] as (text: string) => string;

  it('keep comments and all that is said, change what they say they change, and leave what can be read', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...EXAMPLES),
        fc.array(share, { minLength: 2, maxLength: 6 }),
        share,
        async ([name, others], gaps, where) => {
          const text = lay(withGaps(read(name), gaps));
          const files = Object.fromEntries(others.map((other) => [other.replace(/^.*\//, ''), read(other)]));
          const { session, actions } = await actionsAt(text, files, where);
          for (const action of actions.slice(0, 12)) {
            seen.add(action.title.replace(/".*"/, '…'));
            await judge(text, action, await applyAction(session, action), await editsOf(session, action));
          }
        },
      ),
      { numRuns: 250 },
    );
    expect(seen.size).toBeGreaterThan(3);
  });
});

async function judge(
  text: string,
  { title }: CodeAction,
  after: string,
  edits: readonly { readonly span: { readonly start: number; readonly end: number } }[],
): Promise<void> {
  expect(after, title).not.toBe(text);
  expect(documentOf(after).problems.length, `${title}\n${after}`).toBeLessThanOrEqual(documentOf(text).problems.length);
  if (text.includes('\r\n')) expect(after.replaceAll('\r\n', ''), title).not.toMatch(/[\r\n]/);
  if (TAKES_OUT.test(title)) return;
  const left = commentsOf(after);
  expect(
    left.filter((comment) => commentsOf(text).includes(comment)),
    title,
  ).toEqual(commentsOf(text));
  if (!ADDS.test(title)) return;
  for (const { span } of edits) expect(text.slice(span.start, span.end).trim(), title).toBe('');
  const [before, now] = [text, after].map((each) => toPlainValue(documentOf(each).root));
  expect(isKept(before, now), `${title}\n${after}`).toBe(true);
  if (title.startsWith('Silence')) expect(now).toEqual(before);
}
