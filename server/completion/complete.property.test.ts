import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ParsedFile, parseFile } from '../../core/parse/parse-file.ts';
import { reparseFile } from '../../core/parse/reparse-file.ts';
import { nodeAt, type Path, type PlanNode } from '../../core/parse/tree.ts';
import { toUri } from '../../core/testing/memory-host.ts';
import type { ClientFeatures } from '../client-features.ts';
import { Desk, LAZY, PLAIN, take } from '../testing/proposing.ts';
import { type CompletionContext, completionContexts } from './completion-context.ts';
import { reindent } from './reindent.ts';

const FOLDER = new URL('../../examples/', import.meta.url);
const EXAMPLES = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]),
);
const SMALL = EXAMPLES['small/expenses.comms.yaml'] as string;
const DRAFT = EXAMPLES['draft/office-move.change.yaml'] as string;

const FLOW = `kind: change-plan
title: "In braces" # a note
people: {ada: {name: "Ada", role: "Lead"}, bo: {name: "Bo", away: [{from: 2026-12-24, to: 2027-01-02}]}}
when: {start: 2026-12-01, go-live: 2027-02-01, end: go-live + 3 months, milestones: {announce: {date: 2026-12-15, owner: ada}}}
what:
  kpis: {lead-time: {name: "Days", measures: impact, owner: ada, cadence: monthly}}
  outcomes: {faster: {who: crew, kpis: [lead-time], by: end}}
who: {audiences: {crew: {name: "Crew", needs: ["Time"]}}, roles: {sponsor: bo, lead: ada, steering: [ada, bo]}}
open: [{question: why.goal, owner: ada, due: 2027-01-01}]
`;

/** As people leave things while they think: half a key, an open bracket, a quotation mark too few, a dash alone. */
const HALF = `kind: change-plan
title: "In the making
people:
  ada: {name: "Ada", role
  bo:
why:
  goal:
    statement: We move
    fro
  alignment:
    -
what:
  outcomes:
    faster:
      kpis: [lead
  kpis:
    lead-time:
      measures:
who:
  roles: {lead: ada, sponsor
when:
  start:
  go-live: start +
`;

const CONFIGURATION = `# ours
extends: ./house.yaml
rules:
  date-order: warning
  message-overload:
    severity: error
severity-by-status: {draft: off}
questions:
  why.urgency: off
overrides:
  - files: pilots/**
    rules:
      date-order: off
summary:
  sections: [decisions]
language: en
`;

/** Every file with the lines after which a new line is tried; the longer the file, the fewer. */
const TEXTS: readonly (readonly [name: string, text: string, stride: number])[] = [
  ...Object.entries(EXAMPLES).map(([name, text]) => [name, text, Math.ceil(text.length / 1_500)] as const),
  ['small/four.comms.yaml', reindent(SMALL, 4), 3],
  ['small/crlf.comms.yaml', SMALL.replaceAll('\n', '\r\n'), 3],
  ['two.change.yaml', `${FLOW}---\n${SMALL}`, 4],
  ['flow.change.yaml', FLOW, 1],
  ['half.change.yaml', HALF, 1],
  ['changewright.yaml', CONFIGURATION, 1],
];

interface Spot {
  readonly text: string;
  readonly offset: number;
}

/** A new line at several depths, blank and with a letter typed; a value exchanged; a cursor anywhere. */
function* spotsIn(text: string, stride: number): Generator<Spot> {
  const starts = [0, ...[...text.matchAll(/\r?\n/g)].map(({ index, 0: end }) => index + end.length)];
  for (let line = 1 + (text.length % stride); line < starts.length; line += stride) {
    const at = starts[line] as number;
    const depth = /^[ -]*/.exec(text.slice(starts[line - 1]))?.[0].length ?? 0;
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    for (const typed of [
      ' '.repeat(depth),
      ' '.repeat(depth + 2),
      ' '.repeat(Math.max(0, depth - 3)),
      `${' '.repeat(depth)}- `,
      `${' '.repeat(depth)}o`,
    ])
      yield { text: text.slice(0, at) + typed + lineBreak + text.slice(at), offset: at + typed.length };
  }
  const values = [...text.matchAll(/(?<=[\w-]: *)(?! )[^\s|>{[#"][^\r\n,}\]#]*|(?<=[[{,] *)(?! )[\w./-]+/g)];
  for (let index = text.length % stride; index < values.length; index += stride)
    yield { text, offset: (values[index] as RegExpExecArray).index + (index % 3) };
  for (let offset = 3; offset < text.length; offset += 37 * stride) yield { text, offset };
}

/** Why a text that came of taking an item is not what it should be; undefined where it is. */
function wrongness(
  before: ParsedFile,
  after: ParsedFile,
  { type, path, hasColon, kind }: CompletionContext,
  at: number,
): string | undefined {
  const problems = after.documents.flatMap((document) => document.problems);
  if (problems.length > before.documents.flatMap((document) => document.problems).length)
    return problems.map(({ code }) => code).join();
  if (kind === undefined && path.length === 0) return undefined;
  const [old, now] = [before, after].map(({ documents }) => documents.findLast(({ offset }) => offset <= at)?.root);
  const others = before.documents.length === after.documents.length;
  if (!others) return 'another document';
  return type === 'key' && hasColon
    ? differsInNames(nodeAt(old, path), nodeAt(now, path))
    : differs(old, now, path, type);
}

/** A key was exchanged: all values are there, in their order. */
function differsInNames(old: PlanNode | undefined, now: PlanNode | undefined): string | undefined {
  if (old?.type !== 'map' || now?.type !== 'map') return 'no map';
  const isSame = old.entries.every(({ value }, index) => same(value, now.entries[index]?.value));
  return isSame && old.entries.length === now.entries.length ? undefined : 'another value';
}

/** Everything but what stands at the path is the same; of a container, all that was in it is there, and one more. */
function differs(
  old: PlanNode | undefined,
  now: PlanNode | undefined,
  path: Path,
  type: 'key' | 'value',
): string | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return type === 'value' || isOneMore(old, now) ? undefined : 'not one more';
  if (now?.type === 'list' && (!old || old.type === 'list')) {
    const items = old?.items ?? [];
    const isSame = now.items.every(({ value }, index) => index === step || same(items[index]?.value, value));
    if (!isSame || Math.abs(now.items.length - items.length) > 1) return `items beside ${step}`;
    return differs(items[step as number]?.value, now.items[step as number]?.value, rest, type);
  }
  if (now?.type !== 'map') return `no map above ${step}`;
  const entries = old?.type === 'map' ? old.entries : [];
  for (const { key, value } of entries)
    if (key !== step && !same(value, now.byKey.get(key)?.value)) return `${key} beside ${step}`;
  for (const { key } of now.entries)
    if (key !== step && !entries.some((each) => each.key === key)) return `${key} is new`;
  return differs(nodeAt(old, [step]), nodeAt(now, [step]), rest, type);
}

function isOneMore(old: PlanNode | undefined, now: PlanNode | undefined): boolean {
  if (now?.type === 'list') {
    const items = old?.type === 'list' ? old.items : [];
    const added = now.items.findIndex(({ value }, index) => !same(items[index]?.value, value));
    return (
      now.items.length === items.length + 1 &&
      items.slice(added).every(({ value }, index) => same(value, now.items[added + index + 1]?.value))
    );
  }
  // A single value, where the item of a list is one.
  if (now?.type === 'scalar') return old === undefined || old.type === 'scalar';
  const entries = old?.type === 'map' ? old.entries : [];
  return (
    now?.entries.length === entries.length + 1 &&
    entries.every(({ key, value }) => same(value, now.byKey.get(key)?.value))
  );
}

function same(a: PlanNode | undefined, b: PlanNode | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  if (a.type === 'scalar') return b.type === 'scalar' && a.value === b.value;
  if (a.type === 'list')
    return (
      b.type === 'list' &&
      a.items.length === b.items.length &&
      a.items.every(({ value }, index) => same(value, b.items[index]?.value))
    );
  return (
    b.type === 'map' &&
    a.entries.length === b.entries.length &&
    a.entries.every(({ key, value }) => same(value, b.byKey.get(key)?.value))
  );
}

/** Takes every item at a place; tells what went wrong. */
async function tryAll(
  desk: Desk,
  name: string,
  { text, offset }: Spot,
  client: ClientFeatures,
): Promise<{ count: number; wrong: string[] }> {
  const { items } = await desk.ask(name, text, offset);
  if (items.length === 0) return { count: 0, wrong: [] };
  const file = desk.workspace.fileOf(toUri(name))?.file ?? parseFile(text);
  const contexts = completionContexts(file, offset);
  const [first] = contexts;
  if (!first) return { count: 0, wrong: [] };
  const { start, end } = first.replace;
  const isKept = (first.type === 'value' || first.hasColon) && text.slice(start, end).trim() !== '';
  const bare = isKept ? file : reparseFile(file, text.slice(0, start) + text.slice(end));
  const wrong = items.flatMap((item) => {
    const taken = take(text, item, client);
    const after = reparseFile(bare, taken);
    const reasons = contexts.map((context) => wrongness(bare, after, context, start));
    const picture = `${text.slice(Math.max(0, offset - 40), offset)}|${text.slice(offset, offset + 20)}`;
    return reasons.includes(undefined)
      ? []
      : [`${name}: ${item.label} at ${JSON.stringify(picture)}: ${reasons.join('; ')}`];
  });
  return { count: items.length, wrong };
}

describe('every proposal at places all over a plan', () => {
  it.each([
    ['an editor that fills in snippets', LAZY, 9],
    ['an editor that inserts plain text', PLAIN, 29],
  ])(
    'is what it says when taken in %s',
    async (_, client, times) => {
      const desk = await Desk.open(EXAMPLES, client);
      const wrong: string[] = [];
      let count = 0;
      for (const [name, text, stride] of TEXTS) {
        for (const spot of spotsIn(text, stride * times)) {
          // Back to what was read before: then only the new line has to be read.
          desk.workspace.setText(toUri(name), text);
          const tried = await tryAll(desk, name, spot, client);
          count += tried.count;
          wrong.push(...tried.wrong);
        }
      }
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(count).toBeGreaterThan(500);
    },
    60_000,
  );
});

it('can be asked for at every place of a plan, also of one that breaks off there', () => {
  const file = parseFile(DRAFT);
  for (let offset = 0; offset <= DRAFT.length; offset += 7)
    expect(() => completionContexts(file, offset)).not.toThrow();
  for (let offset = 0; offset <= DRAFT.length; offset += 41)
    expect(() => completionContexts(parseFile(DRAFT.slice(0, offset)), offset)).not.toThrow();
});
