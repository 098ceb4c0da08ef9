import { describe, expect, test } from 'vitest';
import changePlan from '../../schemas/change-plan.schema.json' with { type: 'json' };
import changeRegistry from '../../schemas/change-registry.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import communicationPlan from '../../schemas/communication-plan.schema.json' with { type: 'json' };
import { applyEdits } from '../edit/text-edit.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import type { Workspace } from '../workspace.ts';
import { Names } from './names.ts';
import { areNeighbours, refuseToRename, type Unread } from './refusal.ts';
import { rename } from './rename.ts';

type Files = Readonly<Record<string, string>>;

const HEAD = 'kind: change-plan\ntitle: Ship\n';

/** The files after a rename at the cursor `|`, or the reason against it with the text that stands there. */
async function renameAt(pictures: Files, newName: string): Promise<Files | string> {
  const [file, picture] = Object.entries(pictures).find(([, text]) => text.includes('|')) as [string, string];
  const files: Files = { ...pictures, [file]: picture.replace('|', '') };
  const workspace = await memoryWorkspace(files);
  const names = new Names(workspace);
  const named = names.at(toUri(file), picture.indexOf('|'));
  if (!named) return 'no name';
  const refusal = refuseToRename(names.search(), named.mention, named.meaning);
  const result = refusal ? { refusal } : rename(names.search(), named.meaning, newName, unreadIn(workspace));
  if ('edits' in result)
    return Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, applyEdits(text, result.edits.get(toUri(name)) ?? [])]),
    );
  const { because, where } = result.refusal;
  if (!where) return because;
  const name = where.uri.replace('file:///w/', '');
  return `${because}: ${name}${where.span ? ` ${lineAt(files[name] as string, where.span.start)}` : ''}`;
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] as string;
}

function unreadIn(workspace: Workspace): Unread {
  return {
    files: workspace.planUris().flatMap((uri) => {
      const file = workspace.fileOf(uri)?.file;
      return file ? [{ uri, file }] : [];
    }),
    isUnreadable: (uri) => workspace.stateOf(uri) === 'unreadable',
  };
}

describe('a rename changes the name everywhere and nothing beside it', () => {
  test('in what triggers watch, as words of the text', async () => {
    const written = (id: string) => ({
      'a.change.yaml': `${HEAD}what: {kpis: {"${id}": {name: Claims}}}
when: {stop-if: [{signal: "${id}s, not ${id} or re-${id}"}]}
feedback: {adaptation: {triggers: [{signal: 'The ${id} (see ${id})'}, {signal: People ask more}]}}
`,
    });
    const files = written('claims');
    const pictured = { 'a.change.yaml': files['a.change.yaml'].replace('"claims"', '"cl|aims"') };
    const expected = written('late-claims')
      ['a.change.yaml'].replace('late-claimss', 'claimss')
      .replace('re-late-', 're-');
    expect(await renameAt(pictured, 'late-claims')).toEqual({ 'a.change.yaml': expected });
    const prose = { 'a.change.yaml': files['a.change.yaml'].replace('People ask', 'Peo|ple ask') };
    expect(await renameAt(prose, 'folk')).toBe('no name');
  });

  test('in all files, in quotes, keys, lists, dates and aliases', async () => {
    const written = (ada: string, announce: string) => ({
      'r.registry.yaml': `kind: change-registry\r\ntitle: R\r\npeople:\r\n    "${ada}":   {name: Ada} # ada\r\n`,
      'a.change.yaml': `${HEAD}uses: [./r.registry.yaml]
who: {roles: {lead: &l '${ada}', sponsor: *l, steering: [ ${ada} ,bob]}}
people: {bob: {name: "ada"}}
when: {milestones: {${announce}: {date: 2027-01-01, owner: ${ada}}}}
`,
      'a.comms.yaml': `kind: communication-plan
title: T
for: ./a.change.yaml
responsibility: {author: ${ada}}
schedule:
    hello: {every: "weekly on tue from ${announce} until ${announce} + 2 weeks"}   # announce
`,
    });
    const files = written('ada', 'announce');
    const person = { ...files, 'a.change.yaml': files['a.change.yaml'].replace("'ada'", "'a|da'") };
    expect(await renameAt(person, 'ada-b')).toEqual(written('ada-b', 'announce'));
    const milestone = { ...files, 'a.comms.yaml': files['a.comms.yaml'].replace('from announce', 'from ann|ounce') };
    expect(await renameAt(milestone, 'tell')).toEqual(written('ada', 'tell'));
  });

  test('behind the stem of a file, and the plan of another change keeps its own', async () => {
    const files = (tell: string) => ({
      'ship.change.yaml': `${HEAD}when: {milestones: {${tell}: {date: 2027-01-01}}}\n`,
      'move.change.yaml': `${HEAD}when: {milestones: {announce: {date: 2027-02-01}}}\n`,
      'both.comms.yaml': `kind: communication-plan
title: Both
for: [./ship.change.yaml, ./move.change.yaml]
schedule: {hello: {date: ship/${tell} + 2 days}, bye: {date: move/announce}}
`,
    });
    const before = files('announce');
    const picture = { ...before, 'ship.change.yaml': before['ship.change.yaml'].replace('announce', 'an|nounce') };
    expect(await renameAt(picture, 'tell')).toEqual(files('tell'));
  });
});

test('a slip elsewhere in the file is no reason against a rename', async () => {
  const text = (ada: string) =>
    `${HEAD}# ada leads\npeople: {${ada}: {name: "ada b"}}\nwhy: {urgency: Because ada says so}\nwhat:\n  stops:\n   - what: x\n  ? [\n`;
  expect(await renameAt({ 'a.change.yaml': text('a|da') }, 'bea')).toEqual({ 'a.change.yaml': text('bea') });
});

describe('a rename is refused', () => {
  const PEOPLE = `${HEAD}people:\n  a|da: {name: Ada}\n  bob: {name: Bob}\n`;
  test.each<[string, Files, string, string]>([
    ['to what is no short name', { 'a.change.yaml': PEOPLE }, 'Ada B', 'shape'],
    ['to a number', { 'a.change.yaml': PEOPLE }, '2027', 'shape'],
    ['to what YAML reads as a number', { 'a.change.yaml': PEOPLE }, '1e5', 'reserved'],
    ['to a word of YAML', { 'a.change.yaml': PEOPLE }, 'null', 'reserved'],
    ['to a placeholder', { 'a.change.yaml': PEOPLE }, 'todo', 'reserved'],
    ['to a day of the timeline', { 'a.change.yaml': PEOPLE }, 'go-live', 'reserved'],
    ['to a name of the same plan', { 'a.change.yaml': PEOPLE }, 'bob', 'taken: a.change.yaml   bob: {name: Bob}'],
    [
      'to a name that only another plan of the registry has',
      {
        'r.registry.yaml': 'kind: change-registry\ntitle: R\npeople: {a|da: {name: Ada}}\n',
        'a.change.yaml': `${HEAD}uses: [./r.registry.yaml]\npeople:\n  cid: {name: Cid}\n`,
      },
      'cid',
      'taken: a.change.yaml   cid: {name: Cid}',
    ],
    [
      'to an audience where people and audiences may stand',
      { 'a.change.yaml': `${PEOPLE}who:\n  audiences:\n    nurses: {name: Nurses}\n` },
      'nurses',
      'taken: a.change.yaml     nurses: {name: Nurses}',
    ],
    [
      'to a touchpoint where days are counted from it',
      {
        'a.change.yaml': `${HEAD}when: {milestones: {tel|l: {date: 2027-01-01}}}\n`,
        'a.comms.yaml': 'kind: communication-plan\ntitle: T\nfor: ./a.change.yaml\nschedule:\n  hello: {date: tell}\n',
      },
      'hello',
      'taken: a.comms.yaml   hello: {date: tell}',
    ],
    [
      'where text would become a name',
      {
        'r.registry.yaml': 'kind: change-registry\ntitle: R\naudiences: {nur|ses: {name: Nurses}}\n',
        'a.change.yaml': `${HEAD}uses: [./r.registry.yaml]\nreporting:\n  progress:\n    - {kpi: beds, audience: nurses}\n    - {kpi: beds, audience: wards}\n`,
      },
      'wards',
      'text-would-refer: a.change.yaml     - {kpi: beds, audience: wards}',
    ],
    [
      'where a milestone of another plan would be hidden',
      {
        'a.change.yaml': `${HEAD}when:\n  phases: {pil|ot: {start: 2026-12-01}}\nwhere: {waves: {first: {start: 2027-01-01}}}\n`,
      },
      'first',
      `taken: a.change.yaml where: {waves: {first: {start: 2027-01-01}}}`,
    ],
    [
      'of a day of the timeline',
      { 'a.change.yaml': `${HEAD}when: {start: 2026-12-01, go-live: sta|rt + 3 days}\n` },
      'begin',
      'built-in',
    ],
    ['of what nobody defines', { 'a.change.yaml': `${HEAD}who: {roles: {lead: a|da}}\n` }, 'bea', 'unknown'],
    [
      'where two things are meant',
      {
        'a.change.yaml': `${HEAD}people:\n  ops: {name: O}\nwho:\n  audiences:\n    ops: {name: O}\n  told-early:\n    - {who: o|ps}\n`,
      },
      'bea',
      'several: a.change.yaml     ops: {name: O}',
    ],
    [
      'from an entry that shares a use with another one',
      {
        'a.change.yaml': `${HEAD}people:\n  o|ps: {name: O}\nwho:\n  audiences:\n    ops: {name: O}\n  told-early:\n    - {who: ops}\n`,
      },
      'bea',
      'several: a.change.yaml     ops: {name: O}',
    ],
    [
      'where a use is written with escapes',
      { 'a.change.yaml': `${HEAD}people: {a|da: {name: Ada}}\nwho: {roles: {lead: "\\x61da"}}\n` },
      'bea',
      'spelling: a.change.yaml who: {roles: {lead: "\\x61da"}}',
    ],
    [
      'where a use stands in a damaged line',
      { 'a.change.yaml': `${HEAD}people: {a|da: {name: Ada}}\nwho:\n  roles:\n    lead: ada\n   sponsor: ada\n` },
      'bea',
      'damaged: a.change.yaml    sponsor: ada',
    ],
    [
      'where a quotation that is never closed has swallowed a use',
      { 'a.change.yaml': `${HEAD}people: {a|da: {name: Ada}}\nwhy: {urgency: "open\nwho: {roles: {lead: ada}}\n` },
      'bea',
      'damaged: a.change.yaml who: {roles: {lead: ada}}',
    ],
    [
      'where a use stands below a key that is there twice',
      {
        'a.change.yaml': `${HEAD}people: {a|da: {name: Ada}}\nwho: {roles: {lead: ada}}\nwho: {roles: {sponsor: ada}}\n`,
      },
      'bea',
      'damaged: a.change.yaml who: {roles: {sponsor: ada}}',
    ],
    [
      'where a file of the family is in conflict',
      {
        'a.change.yaml': `${HEAD}people: {a|da: {name: Ada}}\n`,
        'a.comms.yaml': `kind: communication-plan\nfor: ./a.change.yaml\n<<<<<<< x\nresponsibility: {author: ada}\n=======\n>>>>>>> y\n`,
      },
      'bea',
      'damaged: a.comms.yaml responsibility: {author: ada}',
    ],
  ])('%s', async (_, files, newName, reason) => {
    expect(await renameAt(files, newName)).toBe(reason);
  });
});

test('types that stand in the same places of the schemas are neighbours', () => {
  const together = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      if (key === 'x-refers-to' || key === 'x-keys-refer-to') together.add([...(below as string[])].sort().join(' '));
      else walk(below);
    }
  };
  for (const schema of [changePlan, changeRegistry, common, communicationPlan]) walk(schema);
  const pairs = [...together].map((types) => types.split(' ')).filter((types) => types.length > 1);
  expect(pairs).toEqual([
    ['audience', 'person'],
    ['activity', 'approval'],
  ]);
  for (const [a, b] of pairs) expect(areNeighbours(a as string, b as string)).toBe(true);
});
