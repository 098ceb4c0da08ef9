import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Document } from '../document/document.ts';
import type { Piece, Source } from '../document/piece.ts';
import { FOR_SPONSOR } from '../document/reader.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { valueAt } from '../plan/plan.ts';
import { fieldAt, isKeyedMap } from '../schema/field.ts';
import { piecesOf } from '../testing/lines-of.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import type { Workspace } from '../workspace.ts';
import { composeSummary } from './compose-summary.ts';
import { PAGE_ONE_SECTIONS } from './sections.ts';

/** The questions that page one answers. */
const ANSWERED = [
  'why.goal',
  'why.urgency',
  'what.kpis',
  'what.tools',
  'who.leads',
  'who.affected',
  'when.timeline',
  'when.milestones',
  'risks.challenges',
  'risks.mitigation',
  'support.resources',
  'decisions.ask',
];
/** Where the answers stand. */
const ON_PAGE_ONE = ['why', 'what', 'who', 'when', 'risks', 'support', 'decisions'];

/** Without the annex, but with all of what page one has no room for; and without the list of open questions, which has all gaps anyway. */
const SECTIONS = PAGE_ONE_SECTIONS.filter((id) => id !== 'open');
const CONFIGURATION = `summary: {sections: [${SECTIONS.join(', ')}]}\n`;

it.each([
  ['small', 'expenses.change.yaml'],
  ['engineering', 'ship.change.yaml'],
  ['hospital', 'handover.change.yaml'],
])(
  'each answer of %s on page one that is removed is "not yet answered"',
  async (example, file) => {
    const names = readdirSync(`examples/${example}`).filter((name) => name.endsWith('.yaml'));
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(`examples/${example}/${name}`, 'utf8')]));
    const workspace = await memoryWorkspace({ ...files, 'changewright.yaml': CONFIGURATION }, '2027-03-21');
    const whole = parse(files[file] ?? '', { schema: 'core' }) as PlainValue;
    const { document: complete } = await summaryOf(workspace, file);
    expect(gapsOf(complete)).toEqual([]);
    const places = answersOf(complete, toUri(file)).filter((path) => isAmongFirst(whole, path));
    expect(places.length).toBeGreaterThan(example === 'small' ? 12 : 60);
    let count = 0;
    for (const path of places) {
      workspace.setText(toUri(file), stringify(without(whole, path), { lineWidth: 0 }));
      const { document, missing } = await summaryOf(workspace, file);
      const owed = missing.filter((at) => isWithin(path, at));
      const shown = new Set(gapsOf(document).flatMap(({ from }) => from.map(keyOf)));
      count += owed.length;
      for (const at of owed) {
        // An entry that is gone altogether is told of by its section.
        const told = at.some((_, index) => shown.has(JSON.stringify(at.slice(0, index + 1))));
        expect(told, `${at.join('.')} after ${path.join('.')} was removed`).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(example === 'small' ? 12 : 40);
  },
  120_000,
);

async function summaryOf(
  workspace: Workspace,
  file: string,
): Promise<{ document: Document; missing: readonly Path[] }> {
  const composing = await workspace.composing(toUri(file), FOR_SPONSOR);
  if (typeof composing === 'string') throw new Error(composing);
  const [, results = []] = [...composing.questions].find(([plan]) => plan.uri === toUri(file)) ?? [];
  const answered = results.filter(({ question }) => ANSWERED.includes(question.id));
  return {
    document: composeSummary(composing),
    missing: answered.flatMap(({ missing }) => missing.map(({ at }) => at)),
  };
}

function gapsOf(document: Document): Piece[] {
  return piecesOf(document).filter(({ type }) => type === 'gap');
}

/** The places of the plan that pieces come from, and the entries and sections that hold them. */
function answersOf(document: Document, uri: string): Path[] {
  const paths = piecesOf(document)
    .flatMap(({ from }) => from)
    .filter((source) => source.uri === uri && ON_PAGE_ONE.includes(String(source.path[0])))
    .map(({ path }) => path);
  const all = paths.flatMap((path) => path.map((_, at) => path.slice(0, at + 1)).filter(({ length }) => length > 1));
  return [...new Map(all.map((path) => [JSON.stringify(path), path])).values()];
}

/** Of many entries alike two are enough. */
function isAmongFirst(whole: PlainValue, path: Path): boolean {
  return path.every((step, at) => {
    const field = fieldAt('change-plan', path.slice(0, at));
    if (typeof step === 'number') return step < 2;
    const entries = Object.keys((valueAt(whole, path.slice(0, at)) ?? {}) as object);
    return !field || !isKeyedMap(field) || entries.indexOf(step) < 2;
  });
}

function without(value: PlainValue, [step, ...rest]: Path): PlainValue {
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_, at) => at !== step);
    return value.map((item, at) => (at === step ? without(item, rest) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, PlainValue][] => {
    if (key !== step) return [[key, item]];
    return rest.length === 0 ? [] : [[key, without(item, rest)]];
  });
  return Object.fromEntries(entries);
}

/** Whether a place is the removed one, below it or above it. */
function isWithin(removed: Path, at: Path): boolean {
  return at.every((step, index) => index >= removed.length || step === removed[index]);
}

function keyOf({ path }: Source): string {
  return JSON.stringify(path);
}
