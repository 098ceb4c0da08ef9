import { describe, expect, it } from 'vitest';
import { parseFile } from '../parse/parse-file.ts';
import { toPlainValue } from '../parse/plain-value.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { applyEdits, toTextEdits } from './text-edit.ts';

function set(text: string, path: Path, value: PlainValue | undefined): string {
  const file = parseFile(text);
  const [document] = file.documents;
  if (!document) throw new Error('no document');
  return applyEdits(text, toTextEdits(document, text, [{ set: path, value }]));
}

const PLAN = `kind: change-plan
# the risks
risks:
  attrition: # the first
    likelihood: 3  # of five
    impact: 4
    # what we do
    response: "Hire early"

  delay: {likelihood: 2, impact: 5}
how:
  training:
    - audience: nurses # all of them
      hours: 2
    - audience: doctors
      hours: 1
  resistance: []
why:
`;

describe('setting a value', () => {
  const cases: readonly [title: string, path: Path, value: PlainValue | undefined, before: string, after: string][] = [
    [
      'replaces a number',
      ['risks', 'attrition', 'likelihood'],
      5,
      'likelihood: 3  # of five',
      'likelihood: 5  # of five',
    ],
    ['replaces prose', ['risks', 'attrition', 'response'], 'Ask: "who"?', '"Hire early"', '"Ask: \\"who\\"?"'],
    [
      'replaces a number by fields of its own',
      ['risks', 'attrition', 'impact'],
      { likelihood: 2, impact: 4 },
      'impact: 4\n',
      'impact:\n      likelihood: 2\n      impact: 4\n',
    ],
    [
      'replaces what stands in brackets by the like',
      ['risks', 'delay'],
      { likelihood: 1 },
      '{likelihood: 2, impact: 5}',
      '{likelihood: 1}',
    ],
    ['replaces an empty list', ['how', 'resistance'], ['cooks', 'nurses'], '[]', '[cooks, nurses]'],
    [
      'adds a field in the usual order',
      ['risks', 'attrition', 'due'],
      '2027-03-01',
      '"Hire early"\n',
      '"Hire early"\n    due: 2027-03-01\n',
    ],
    [
      'adds a field between two',
      ['risks', 'attrition', 'event'],
      'People leave',
      '    likelihood: 3',
      '    event: "People leave"\n    likelihood: 3',
    ],
    ['adds to brackets', ['risks', 'delay', 'owner'], 'ada', 'impact: 5}', 'impact: 5, owner: ada}'],
    [
      'adds an item',
      ['how', 'training', 2],
      { audience: 'cooks', skill: 'The new stove' },
      'doctors\n      hours: 1\n',
      'doctors\n      hours: 1\n    - audience: cooks\n      skill: "The new stove"\n',
    ],
    [
      'adds to an item',
      ['how', 'training', 0, 'skill'],
      'Reading',
      'nurses # all of them\n',
      'nurses # all of them\n      skill: Reading\n',
    ],
    [
      'fills an empty list',
      ['how', 'resistance', 0],
      { audience: 'cooks' },
      'resistance: []',
      'resistance:\n    - audience: cooks',
    ],
    [
      'fills an empty section',
      ['why', 'goal', 'statement'],
      'Less waste',
      'why:\n',
      'why:\n  goal:\n    statement: "Less waste"\n',
    ],
    [
      'makes the keys that lead there',
      ['support', 'asks', 'coach', 'what'],
      'A coach',
      'why:\n',
      'why:\nsupport:\n  asks:\n    coach:\n      what: "A coach"\n',
    ],
    [
      'makes a section of the head where it belongs',
      ['open'],
      [{ question: 'why.goal', owner: 'ada', due: '2027-01-08' }],
      'kind: change-plan\n',
      'kind: change-plan\nopen:\n  - question: why.goal\n    owner: ada\n    due: 2027-01-08\n',
    ],
    ['takes out a field', ['risks', 'attrition', 'impact'], undefined, '    impact: 4\n', ''],
    ['takes out a field of brackets', ['risks', 'delay', 'likelihood'], undefined, 'likelihood: 2, ', ''],
    ['takes out the last field of brackets', ['risks', 'delay', 'impact'], undefined, ', impact: 5', ''],
    [
      'takes out an item',
      ['how', 'training', 0],
      undefined,
      '    - audience: nurses # all of them\n      hours: 2\n',
      '',
    ],
    [
      'takes out the first field of an item',
      ['how', 'training', 1, 'audience'],
      undefined,
      '- audience: doctors\n      hours',
      '- hours',
    ],
    [
      'writes a list of ids on one line',
      ['risks', 'attrition', 'owners'],
      ['ada', 'ben'],
      '"Hire early"\n',
      '"Hire early"\n    owners: [ada, ben]\n',
    ],
  ];

  it.each(cases)('%s', (_, path, value, before, after) => {
    expect(PLAN).toContain(before);
    expect(set(PLAN, path, value)).toBe(PLAN.replace(before, () => after));
  });

  it.each(cases)('%s, with the line breaks of Windows and four blanks', (_, path, value) => {
    const text = PLAN.replace(/^( +)/gm, '$1$1')
      .replace(/^( *)- /gm, '$1-   ')
      .replaceAll('\n', '\r\n');
    const changed = set(text, path, value);
    expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const file = parseFile(changed);
    expect(file.documents[0]?.problems).toEqual([]);
    expect(dataOf(changed)).toEqual(dataOf(set(PLAN, path, value)));
  });

  it.each<[before: string, sets: readonly [Path, PlainValue][], after: string]>([
    [
      'a: {}\n',
      [
        [['a', 'x'], 1],
        [['a', 'y'], 2],
      ],
      'a:\n  x: 1\n  y: 2\n',
    ],
    [
      'a: {b: {c: {}}}\n',
      [
        [['a', 'b', 'c', 'x'], 1],
        [['a', 'b', 'c', 'y'], 'z'],
      ],
      'a: {b: {c: {x: 1, y: z}}}\n',
    ],
    [
      'a: {k: 1}\n',
      [
        [['a', 'x'], 1],
        [['a', 'y'], 2],
      ],
      'a: {k: 1, x: 1, y: 2}\n',
    ],
    [
      'a: # why\n',
      [
        [['a', 'x'], 1],
        [['a', 'y'], 2],
      ],
      'a: # why\n  x: 1\n  y: 2\n',
    ],
    [
      'a: 1\n',
      [
        [['b', 'c', 'x'], 1],
        [['b', 'c', 'y'], 2],
        [['b', 'd'], 3],
      ],
      'a: 1\nb:\n  c:\n    x: 1\n    y: 2\n  d: 3\n',
    ],
    [
      'a: 1\n',
      [
        [['b', 0, 'x'], 1],
        [['b', 0, 'y'], 2],
        [['b', 1, 'x'], 3],
      ],
      'a: 1\nb:\n  - x: 1\n    y: 2\n  - x: 3\n',
    ],
    [
      'a:\n  k: 1\n',
      [
        [['a', 'x'], 1],
        [['a', 'y'], 2],
      ],
      'a:\n  k: 1\n  x: 1\n  y: 2\n',
    ],
  ])('in %j sets several that share a key', (before, sets, after) => {
    const document = parseFile(before).documents[0];
    if (!document) throw new Error('no document');
    const edits = sets.map(([path, value]) => ({ set: path, value }));
    expect(applyEdits(before, toTextEdits(document, before, edits))).toBe(after);
  });

  it.each([
    ['owner:\n- ann\n- bob\nx: 1\n', 'ann', 'owner: ann\nx: 1\n'],
    ['owner:\n  - ann\n  - bob\nx: 1\n', 'ann', 'owner: ann\nx: 1\n'],
    ['owner: # who\n- ann\n- bob\nx: 1\n', 'ann', 'owner: # who\n  ann\nx: 1\n'],
    ['owner:\n- ann\nx: 1\n', { a: 1, b: 2 }, 'owner:\n  a: 1\n  b: 2\nx: 1\n'],
    ['owner:\n- ann\nx: 1\n', [], 'owner:\n  []\nx: 1\n'],
    ['owner:\n- ann\nx: 1\n', ['bob', 'cy'], 'owner:\n- bob\n- cy\nx: 1\n'],
  ])('in %j replaces a list that stands as far left as its key', (before, value, after) => {
    expect(set(before, ['owner'], value)).toBe(after);
  });

  it('leaves alone what holds no keys', () => {
    expect(set(PLAN, ['kind', 'x'], 1)).toBe(PLAN);
    expect(set(PLAN, ['how', 'training', 'x'], 1)).toBe(PLAN);
    expect(set(PLAN, [], undefined)).toBe(PLAN);
  });
});

function dataOf(text: string): PlainValue {
  const [document] = parseFile(text).documents;
  return document ? toPlainValue(document.root) : null;
}
