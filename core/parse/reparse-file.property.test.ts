import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type Member, toMembers } from '../plan/family.ts';
import { type PlanFile, readPlanFile } from '../plan/plan.ts';
import { locateFindings } from '../report/located-finding.ts';
import { memoryHost, toUri } from '../testing/memory-host.ts';
import { applyEdit, EDIT_KINDS, type TypedEdit } from '../testing/typed-edit.ts';
import { Workspace } from '../workspace.ts';
import { locateNode } from './locate.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { reparseFile } from './reparse-file.ts';
import { nodeAt, type Path, type PlanNode } from './tree.ts';

function readFiles(folder: string): string[] {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.ya?ml$/.test(name)).sort();
  return names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

const EXAMPLES = readFiles('examples');
const CORPUS = readFiles('test/corpus').filter((text) => text.length < 20_000);

/** All that a plan does not need and YAML allows, with a second and a third document. */
const ODD = `# first
kind: change-plan
title: "Odd"
people:
  ada:
    role: "Lead,
      of all

      things"
  bob: {name: Bob, team: [a,
    b]}
why:
  text: |
    Some text
    - *emph* here

    more: text
  # a comment
  folded: >-
    one

  keep: |+
    kept


  plain: one
    two
    three
what:
  tools:
  - item: x
    type: y
  -
    item: z
  -
  nested:
    - - a
      - b
    - - c
  empty:

risks:
  late: {likelihood: 3, impact: 4}
  later:
    event: 'it''s late'
    lots: [one two three four, five six]
  last:
# between

---
kind: communication-plan
title: B
schedule:
  one: {date: 2027-01-01}
  two:
    date: 2027-01-02
    text: |
      Hi
---
# third
kind: change-registry
title: C
`;

/** Some sections of a text, so that thousands of edits can be tried in seconds. */
function piecesOf(text: string): string[] {
  const sections = text.split(/^(?=[a-z-]+:)/m);
  const size = 6;
  return Array.from({ length: Math.ceil(sections.length / size) }, (_, index) =>
    [...sections.slice(0, 3), ...sections.slice(Math.max(3, index * size), (index + 1) * size)].join(''),
  );
}

function fourBlanksIn(text: string): string {
  const documents = parseAllDocuments(text);
  const isSound = Array.isArray(documents) && documents.every(({ errors }) => errors.length === 0);
  return isSound ? documents.map((document) => document.toString({ indent: 4, lineWidth: 0 })).join('') : text;
}

const LAYOUTS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\r?\n/g, '\r\n'),
  fourBlanksIn,
];

const PIECES = [...EXAMPLES.flatMap(piecesOf), ...CORPUS, ...Array<string>(10).fill(ODD)];

const share = fc.noBias(fc.nat(999_999)).map((number) => number / 1_000_000);
const edit: fc.Arbitrary<TypedEdit> = fc.record({
  kind: fc.constantFrom(...EDIT_KINDS),
  where: share,
  what: share,
  howFar: share,
});
/** Every other edit is taken back: else a text soon is a heap of errors. */
const edits = (most: number) => fc.array(fc.tuple(edit, fc.boolean()), { minLength: 1, maxLength: most, size: 'max' });

/** Long enough for a failing case to be made smaller. */
const LIMIT = { interruptAfterTimeLimit: 40_000 };

/** The texts that come of the edits, one after the other. */
function* textsAfter(first: string, all: readonly (readonly [TypedEdit, boolean])[]): Generator<string> {
  let text = first;
  for (const [each, isTakenBack] of all) {
    const edited = applyEdit(text, each);
    yield edited;
    if (isTakenBack) yield text;
    else text = edited;
  }
}

function seen({ text, documents, problems, lines }: ParsedFile) {
  const starts = Array.from({ length: lines.lineCount + 1 }, (_, line) => lines.lineStart(line));
  return { text, documents, problems, starts };
}

function said(file: PlanFile, members: readonly Member[]) {
  return members.map(({ plan, facts, anchors, partners, uses }, index) => {
    const { data, sound, kind, status, title, isRestricted } = file.plans[index] ?? plan;
    const definitions = facts.definitions.map(({ plan: _, ...definition }) => definition);
    const named = [...anchors.values()].map(({ plan: _, ...anchor }) => anchor);
    const { references, values } = facts;
    return { data, sound, kind, status, title, isRestricted, definitions, references, values, named, partners, uses };
  });
}

/** Vitest’s own comparison is far slower: it is for telling what differs. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

const counts = { edits: 0, byEntry: 0 };

function count(file: ParsedFile): void {
  counts.edits++;
  if (isReadByEntry(file)) counts.byEntry++;
}

function isReadByEntry({ unsettled }: ParsedFile): boolean {
  return unsettled?.areFragments === true;
}

afterAll(() => console.log(`${counts.byEntry} of ${counts.edits} random edits were read by entry`));

describe('after any edits', () => {
  it.each([
    ['a file', EXAMPLES, 3, 10],
    ['a piece', PIECES, 150, 8],
  ])(
    '%s is read as if it were new',
    (_, texts, numRuns, most) => {
      fc.assert(
        fc.property(fc.constantFrom(...texts), fc.constantFrom(...LAYOUTS), edits(most), (text, layout, all) => {
          let file = parseFile(layout(text));
          for (const next of textsAfter(file.text, all)) {
            file = reparseFile(file, next);
            expectSame(seen(file), seen(parseFile(next)));
            count(file);
          }
        }),
        { numRuns, ...LIMIT },
      );
    },
    60_000,
  );

  it('plans say what they say when they are read anew', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PIECES), edits(5), (text, all) => {
        const uri = toUri('a.yaml');
        let file = readPlanFile(uri, text);
        let members = toMembers(file);
        for (const next of textsAfter(text, all)) {
          file = readPlanFile(uri, next, file);
          members = toMembers(file, members);
          const fresh = readPlanFile(uri, next);
          expectSame(said(file, members), said(fresh, toMembers(fresh)));
        }
      }),
      { numRuns: 50, ...LIMIT },
    );
  }, 60_000);

  it('a workspace finds what a new one finds', async () => {
    const findings = async (workspace: Workspace, uri: string) => {
      const checked = await workspace.check(uri);
      return checked && locateFindings(checked, (other) => workspace.fileOf(other));
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PIECES), edits(3), async (text, all) => {
        const uri = toUri('a.change.yaml');
        const workspace = new Workspace(memoryHost({}));
        workspace.setText(uri, text);
        for (const next of textsAfter(text, all)) {
          workspace.setText(uri, next);
          const fresh = new Workspace(memoryHost({}));
          fresh.setText(uri, next);
          expectSame(await findings(workspace, uri), await findings(fresh, uri));
        }
      }),
      { numRuns: 15, ...LIMIT },
    );
  }, 60_000);
});

/** The paths of all texts on one line that stand under a key of their own. */
function valuePaths(node: PlanNode, path: Path = []): Path[] {
  if (node.type === 'scalar') return node.width > 0 && !node.source.includes('\n') ? [path] : [];
  if (node.type === 'list') return node.items.flatMap(({ value }, index) => valuePaths(value, [...path, index]));
  return node.entries.flatMap(({ key, value }) => (key === 'kind' ? [] : valuePaths(value, [...path, key])));
}

function rootOf(file: ParsedFile): PlanNode {
  return (file.documents[0] as ParsedFile['documents'][number]).root;
}

describe('a letter typed in a value', () => {
  it.each(EXAMPLES.map((text, index) => [index, text] as const))('costs its entry alone: example %i', (_, text) => {
    const file = parseFile(text);
    const [document] = file.documents;
    if (!document) throw new Error('no document');
    const paths = valuePaths(document.root);
    for (const path of paths.filter((_path, index) => index % Math.ceil(paths.length / 40) === 0)) {
      const at = (locateNode(document, path)?.end ?? 0) - 1;
      const next = reparseFile(file, `${text.slice(0, at)}x${text.slice(at)}`);
      expect(isReadByEntry(next), path.join('.')).toBe(true);
      // Brackets are read as one, and so is what begins on the line of its dash.
      for (let depth = 0; depth < path.length; depth++) {
        const [before, after] = [file, next].map((each) => nodeAt(rootOf(each), path.slice(0, depth)));
        const step = path[depth] as string | number;
        const isBesideDash = typeof path[depth - 1] === 'number' && childrenOf(before)[0]?.[0] === step;
        if (before?.type === 'scalar' || before?.flow || isBesideDash) break;
        const known = new Map(childrenOf(before));
        const others = childrenOf(after).filter(([other]) => other !== step);
        expect(others.length).toBe(known.size - 1);
        expect(others.filter(([other, value]) => known.get(other) !== value)).toEqual([]);
      }
    }
  });
});

function childrenOf(node: PlanNode | undefined): [string | number, PlanNode][] {
  if (node?.type === 'map') return node.entries.map(({ key, value }) => [key, value]);
  return node?.type === 'list' ? node.items.map(({ value }, index) => [index, value]) : [];
}

describe('what an edit leaves alone', () => {
  it('stays the same object in data, typed view and facts', () => {
    const text = EXAMPLES.find((each) => each.includes('risks:')) as string;
    const before = readPlanFile(toUri('a.yaml'), text);
    const [plan] = before.plans;
    const at = (plan && locateNode(plan.document, ['title'])?.end) ?? 0;
    const after = readPlanFile(toUri('a.yaml'), `${text.slice(0, at - 1)} now${text.slice(at - 1)}`, before);
    const changed = Object.keys(plan?.data ?? {}).filter((key) => plan?.data[key] !== after.plans[0]?.data[key]);
    expect(changed).toEqual(['title']);
    const sound = before.plans[0]?.sound as unknown as Readonly<Record<string, unknown>>;
    const soundAfter = after.plans[0]?.sound as unknown as Readonly<Record<string, unknown>>;
    expect(Object.keys(sound).filter((key) => sound[key] !== soundAfter[key])).toEqual(['title']);
    const members = toMembers(before);
    const [first] = members;
    const [second] = toMembers(after, members);
    expect(second?.facts.references.every((each, index) => each === first?.facts.references[index])).toBe(true);
  });

  it('keeps data and typed view where a comment makes the whole file be read', () => {
    const text = EXAMPLES.find((each) => each.includes('risks:')) as string;
    const before = readPlanFile(toUri('a.yaml'), text);
    const after = readPlanFile(toUri('a.yaml'), `# a remark\n${text}`, before);
    expect(after.plans[0]?.data).toBe(before.plans[0]?.data);
    expect(after.plans[0]?.sound).toBe(before.plans[0]?.sound);
  });
});
