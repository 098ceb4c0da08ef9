import { describe, expect, it } from 'vitest';
import { parseFile } from '../../core/parse/parse-file.ts';
import { completionContexts } from './completion-context.ts';

/** The last `|` of a picture is the cursor. */
function draw(picture: string): string {
  const offset = picture.lastIndexOf('|');
  const text = picture.slice(0, offset) + picture.slice(offset + 1);
  const [context] = completionContexts(parseFile(text), offset);
  if (!context) return 'nothing';
  const { type, path, present, replace, hasColon, needsSpace, column, lineIndent } = context;
  const half = text.slice(replace.start, replace.end);
  return [
    `${type} ${type === 'key' ? 'in' : 'at'} ${path.join('.') || 'the root'}`,
    ...(present.length > 0 ? [`beside ${present.join(' ')}`] : []),
    ...(half === '' ? [] : [`for ${half}`]),
    ...(type === 'key' && hasColon ? ['renamed'] : []),
    ...(needsSpace ? ['spaced'] : []),
    ...(column === lineIndent ? [] : [`column ${column}`]),
  ].join(', ');
}

describe('in block style', () => {
  it.each([
    ['|', 'key in the root'],
    ['ki|', 'key in the root, for ki'],
    ['\uFEFFki|', 'key in the root, for ki'],
    ['# a comment\n\n|', 'key in the root'],
    ['kind: change-plan\n|', 'key in the root, beside kind'],
    ['kind: change-plan\nwh|', 'key in the root, beside kind, for wh'],
    ['kind: change-plan\nwh|\nwhat:\n  kpis:\n', 'key in the root, beside kind what, for wh'],
    ['kind: change-plan\nwhy:\n  |', 'key in why'],
    ['kind: change-plan\nwhy:\n|', 'key in the root, beside kind why'],
    ['kind: change-plan\nwhy:\n  goal:\n    statement: x\n    |', 'key in why.goal, beside statement'],
    ['kind: change-plan\nwhy:\n  goal:\n    statement: x\n  |', 'key in why, beside goal'],
    [
      'kind: change-plan\nwhy:\n  goal:\n    statement: x\n    fr|\n    to: y\n',
      'key in why.goal, beside statement to, for fr',
    ],
    ['why:\n  goal:\n    st|\nwhat:\n', 'key in why.goal, for st'],
    ['why:\n  goal:\n    |statement: x\n    from: y', 'key in why.goal, beside from, for statement, renamed'],
    ['why:\n  goal:\n    state|ment: x\n    from: y', 'key in why.goal, beside from, for statement, renamed'],
    ['why:\r\n  goal:\r\n    statement: x\r\n    |\r\nwhat:\r\n', 'key in why.goal, beside statement'],
    ['why:\n    goal:\n        |', 'key in why.goal'],
    ['risks:\n  attrition:\n    |', 'key in risks.attrition'],
    ['risks:\n  |\n  attrition:\n    event: x\n', 'key in risks, beside attrition'],
    ['a: 1\n---\nkind: change-plan\nwhy:\n  |\n---\nb: 2', 'key in why'],
  ])('%j is %s', (picture, expected) => expect(draw(picture)).toBe(expected));
});

describe('in lists', () => {
  it.each([
    ['how:\n  training:\n    |', 'key in how.training'],
    ['how:\n  training:\n    - |', 'key in how.training.0, column 6'],
    ['how:\n  training:\n    -|', 'key in how.training.0, spaced, column 6'],
    ['how:\n  training:\n    - au|', 'key in how.training.0, for au, column 6'],
    ['how:\n  training:\n    - audience: a\n      |', 'key in how.training.0, beside audience'],
    ['how:\n  training:\n    - audience: a\n      skill: b\n    - |', 'key in how.training.1, column 6'],
    ['how:\n  training:\n    - |\n      skill: b\n', 'key in how.training.0, beside skill, column 6'],
    ['how:\n  training:\n  - audience: a\n    |', 'key in how.training.0, beside audience'],
    ['uses:\n- |', 'key in uses.0, column 2'],
    ['who:\n  roles:\n    steering:\n      - pr|', 'key in who.roles.steering.0, for pr, column 8'],
    ['holidays:\n  - 2026-12-24\n  - 2026|', 'key in holidays.1, for 2026, column 4'],
  ])('%j is %s', (picture, expected) => expect(draw(picture)).toBe(expected));
});

describe('in values', () => {
  it.each([
    ['kind: |', 'value at kind'],
    ['kind: ch|', 'value at kind, for ch'],
    ['kind:|', 'value at kind, spaced'],
    ['status: dr|aft # for now', 'value at status, for draft'],
    ['status: | # for now', 'value at status'],
    ['why:\n  goal:\n    by: go-live - |', 'value at why.goal.by, for go-live - '],
    ['why:\n  goal:\n    statement: "We sh|"', 'value at why.goal.statement, for "We sh"'],
    ['why:\n  goal: |', 'value at why.goal'],
    ['why:\n  goal: |\n    statement: x\n', 'nothing'],
    ['why:\n  goal: |\n\n    # to be written\n    statement: x\n', 'nothing'],
    ['why:\n  alignment: |\n  - objective: x\n', 'nothing'],
    ['how:\n  training:\n    - audience: |', 'value at how.training.0.audience, column 6'],
    ['how:\n  training:\n    - audience: |\n      skill: x\n', 'value at how.training.0.audience, column 6'],
    [
      'how:\n  training:\n    - skill: x\n      audience: pr|\n    - skill: y\n',
      'value at how.training.0.audience, for pr',
    ],
    ['why:\n  goal:\n    broken: "open\n    by: |', 'value at why.goal.by'],
    ['why: x\n  wrong: y\nwhen:\n  start: |', 'value at when.start'],
  ])('%j is %s', (picture, expected) => expect(draw(picture)).toBe(expected));
});

describe('in flow style', () => {
  it.each([
    ['uses: [|]', 'value at uses.0'],
    ['uses: [|', 'value at uses.0'],
    ['uses: [./a, ./|]', 'value at uses.1, beside ./a, for ./'],
    ['who:\n  roles: {sponsor: a, le|}', 'key in who.roles, beside sponsor, for le'],
    ['who:\n  roles: {sponsor: a, |', 'key in who.roles, beside sponsor'],
    ['who:\n  roles: {sponsor: |, lead: b}', 'value at who.roles.sponsor'],
    ['who:\n  roles: {sponsor: a, steering: [b, c|]}', 'value at who.roles.steering.1, beside b, for c'],
    ['who:\n  roles: {sp|: a, lead: b}', 'key in who.roles, beside lead, for sp, renamed'],
    ['how:\n  training:\n    - {audience: a, sk|}', 'key in how.training.0, beside audience, for sk'],
    ['who:\n  roles: {\n    sponsor: a,\n    le|\n  }', 'key in who.roles, beside sponsor, for le'],
    ['what:\n  kpis: [a\nwhy:\n  |', 'key in why'],
  ])('%j is %s', (picture, expected) => expect(draw(picture)).toBe(expected));
});

/** Where a key or an item could be written, with the column that it would stand in, the innermost place first. */
function open(picture: string): string[] {
  const offset = picture.lastIndexOf('|');
  const text = picture.slice(0, offset) + picture.slice(offset + 1);
  return completionContexts(parseFile(text), offset).map(
    ({ path, column, container }) => `${container} ${path.join('.')} at ${column}`,
  );
}

describe('on a line of its own', () => {
  const list = 'how:\n  training:\n    - audience: a\n      skill: b\n';

  it.each([
    [`${list}      |`, ['map how.training.0 at 6']],
    [`${list}    |`, ['list how.training at 4']],
    [`${list}  |`, ['map how at 2']],
    [`${list}|`, ['map  at 0']],
    [`${list}     |`, ['map how.training.0 at 6']],
    [`${list}   |`, ['list how.training at 4']],
    [`${list}            sk|`, []],
    [`${list.replace('skill: b', 'skill: "b"')}            fo|`, ['map how.training.0 at 6']],
    ['uses:\n- a\n|', ['list uses at 0', 'map  at 0']],
    ['uses:\n- a\n|\n- b\n', ['list uses at 0']],
    ['uses:\n  - a\n|\n  - b\n', ['list uses at 2']],
    ['why:\n   |', ['empty why at 3']],
    ['why:\n\n# to be written\n\n  |', ['empty why at 2']],
    ['why:\n  goal:\n  |', ['map why at 2']],
    ['uses:\n  -\n    |', ['empty uses.0 at 4']],
    ['why:\n  urgency: >\n    many\n    |', []],
    ['why:\n  urgency: >\n    many\n  |', ['map why at 2']],
    ['why:\n  urgency: "many\n    |\n    words"\n', []],
    ['a: 1\n---\nwhy:\n  goal: x\n  |\n---\n    b: 1\n', ['map why at 2']],
    ['a: &x\n  b: 1\nc: *x\n|', ['map  at 0']],
  ])('%j fits %j', (picture, expected) => expect(open(picture)).toEqual(expected));
});

describe('on a line whose column fits nothing', () => {
  it.each([
    ['why:\n|\n  goal:\n', 'key in why, beside goal, column 2'],
    ['  |\nkind: change-plan\n', 'key in the root, beside kind, for   '],
  ])('%j is %s', (picture, expected) => expect(draw(picture)).toBe(expected));
});

describe('where nothing fits', () => {
  it.each([
    ['kind: change-plan # a |'],
    ['# a |'],
    ['why:\n  urgency: |\n    we mean|'],
    ['why:\n  urgency: |\n    note: |'],
    ['why:\n  urgency: "many\n    words |"'],
    ['--- |'],
    ['why:\n\t|'],
    ['  |- a'],
    ['why|: x'.replace('why|:', 'why |:')],
  ])('%j', (picture) => expect(draw(picture)).toBe('nothing'));
});

describe('on a line without end', () => {
  it.each([
    ['blanks', `why:\n  a${' '.repeat(40_000)}b|`],
    ['quotation marks', `why:\n  a: "${'\\"'.repeat(40_000)}|`],
  ])('%s take no time', (_what, picture) => {
    const start = performance.now();
    draw(picture);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('below many lines that say nothing', () => {
  const MANY = 26;

  it.each([
    ['comments at the end of a file from Windows', `why:|\r\n${'# later\r\n'.repeat(MANY)}`],
    ['a section of comments with blank lines between them', `why:\n${'\n# later\n'.repeat(MANY)}kind: |`],
  ])('%s take no time', (_what, picture) => {
    const start = performance.now();
    draw(picture);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
