import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LocatedFinding, locateFindings } from '../report/located-finding.ts';
import { memoryHost, toUri } from '../testing/memory-host.ts';
import { stripSquiggles } from '../testing/picture.ts';
import { SPOILING_KINDS, type Spoiling, spoil } from '../testing/spoil.ts';
import { Workspace } from '../workspace.ts';
import { RULES } from './catalogue.ts';

type Files = Readonly<Record<string, string>>;

function readExample(folder: string): Files {
  const names = readdirSync(`examples/${folder}`);
  return Object.fromEntries(names.map((name) => [name, readFileSync(`examples/${folder}/${name}`, 'utf8')]));
}

const [engineering, small] = [readExample('engineering'), readExample('small')];
const ship = engineering['ship.comms.yaml'] ?? '';
/** Two changes and two communication plans, one of them for both changes. */
const several: Files = {
  ...engineering,
  ...small,
  'both.comms.yaml': ship.replace(/^for: .*$/m, 'for: [./ship.change.yaml, ./expenses.change.yaml]'),
};
const EXAMPLES: readonly Files[] = [engineering, small, several, readExample('hospital'), readExample('draft')];
const BAD_EXAMPLES = RULES.map(({ bad }): Files => ({ ...bad.files, 'plan.yaml': stripSquiggles(bad.plan) }));

const share = fc.noBias(fc.nat(999_999)).map((number) => number / 1_000_000);
const spoiling = fc.record({ kind: fc.constantFrom(...SPOILING_KINDS), where: share, what: share });
/** Each with the file that it is done to. */
const spoilings = (most: number) => fc.array(fc.tuple(spoiling, share), { minLength: 1, maxLength: most, size: 'max' });

async function open(files: Files, committed: Files): Promise<Workspace> {
  const workspace = new Workspace(memoryHost(files, '2026-11-21', committed));
  await workspace.scan('file:///w');
  return workspace;
}

/** All that is said of all files. What can be wrong with it in any plan is looked at on the way. */
async function lookAt(workspace: Workspace) {
  const said: unknown[] = [];
  for (const uri of workspace.planUris()) {
    const checked = await workspace.check(uri);
    if (!checked) continue;
    for (const { error } of checked.faults) throw error;
    const located = locateFindings(checked, (other) => workspace.fileOf(other));
    for (const each of located) if (each.finding.category === 'rule') expectSound(each, checked.planFile.file.text);
    said.push({ uri, located: located.map(toData) });
  }
  return said;
}

function expectSound({ finding, message, remedy, related, fixes, span }: LocatedFinding, text: string): void {
  expect(related).toHaveLength(finding.related?.length ?? 0);
  expect(span.end, message).toBeGreaterThan(0);
  expect(span.end, message).toBeLessThanOrEqual(text.length);
  const texts = [message, remedy, ...related.map((each) => each.message), ...fixes.map(({ title }) => title)];
  expect(texts.filter((each) => /\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object/i.test(each))).toEqual([]);
}

function toData({ finding, message, remedy, related, fixes, span }: LocatedFinding) {
  const { code, severity, discriminator } = finding;
  const edits = fixes.map((fix) => [fix.title, fix.edits]);
  return { code, severity, discriminator, message, remedy, related, edits, span };
}

/** Spoils one file after the other in one workspace; at the end a fresh one has to say the same. */
async function spoilAll(files: Files, all: readonly (readonly [Spoiling, number])[], committed: Files = {}) {
  const workspace = await open(files, committed);
  await lookAt(workspace);
  const present = new Map(Object.entries(files));
  const names = [...present.keys()].filter((name) => name.endsWith('.yaml') && name !== 'changewright.yaml');
  for (const [each, of] of all) {
    const name = names[Math.floor(of * names.length)] ?? '';
    const text = spoil(present.get(name) ?? '', each);
    present.set(name, text);
    workspace.setText(toUri(name), text);
    if (each.what < 0.7) await lookAt(workspace);
  }
  const fresh = await open(Object.fromEntries(present), committed);
  expect(await lookAt(workspace)).toEqual(await lookAt(fresh));
}

describe('rules on spoilt plans', () => {
  it('never throw, and say after any edits what they say of the plans as they then are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...EXAMPLES), spoilings(4), fc.boolean(), (files, all, isCommitted) =>
        spoilAll(files, all, isCommitted ? files : {}),
      ),
      { seed: 20_261_121, numRuns: 6 },
    );
  });

  it('nor do they on what the bad example of any rule becomes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...BAD_EXAMPLES), spoilings(3), (files, all) => spoilAll(files, all)),
      { seed: 20_261_121, numRuns: 120 },
    );
  });
});
