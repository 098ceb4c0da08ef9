import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol/node';
import { Client, cursorIn, Folder, PUSH } from './client.ts';

const REGISTRY = 'kind: change-registry\ntitle: A\npeople:\n  dana: {name: "Dana Okafor", role: Sponsor}\n';
const HEAD = `kind: change-plan
title: "Ship"
status: draft
uses: [./acme.registry.yaml]
when:
  start: 2096-12-03
  go-live: 2097-02-01
`;

/** An editor of today: defaults for the whole list, details beside every label, documentation on demand. */
const MODERN = {
  ...PUSH,
  general: { positionEncodings: ['utf-8' as const] },
  textDocument: {
    ...PUSH.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown' as const],
        insertTextModeSupport: { valueSet: [1 as const, 2 as const] },
        labelDetailsSupport: true,
        resolveSupport: { properties: ['documentation'] },
      },
      completionList: { itemDefaults: ['editRange', 'data'] },
    },
  },
};

let folder: Folder;
let client: Client;
let modern: Client;
let count = 0;

beforeAll(async () => {
  folder = await Folder.create({ 'acme.registry.yaml': REGISTRY, 'notes.yaml': 'a: 1\n' });
  client = await Client.open(PUSH, [folder]);
  modern = await Client.open(MODERN, [folder]);
});

afterAll(async () => {
  client.process.kill();
  modern.process.kill();
  await folder.remove();
});

/** What is proposed in a new file with the cursor drawn in it. */
async function propose(picture: string, to = client, name = `p${count++}.change.yaml`): Promise<CompletionList> {
  const { text, position } = cursorIn(picture);
  const uri = folder.uriOf(name);
  await to.openText(uri, text);
  // The modern one counts bytes.
  const before = (text.split('\n')[position.line] as string).slice(0, position.character);
  const character = to === modern ? Buffer.byteLength(before) : position.character;
  return to.ask('textDocument/completion', to.at(uri, { ...position, character }));
}

function labels({ items }: CompletionList): string[] {
  return items.map(({ label }) => label);
}

function itemOf({ items }: CompletionList, label: string): CompletionItem {
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`no ${label} among ${items.map((each) => each.label).join(', ')}`);
  return item;
}

describe('completion', () => {
  it('proposes what fits the column, the asked first', async () => {
    const list = `${HEAD}how:\n  training:\n    - audience: crew\n`;
    expect(labels(await propose(`${list}      |`)).slice(0, 2)).toEqual(['skill', 'format']);
    expect(labels(await propose(`${list}  |`))[0]).toBe('activities');
    expect(labels(await propose(`${list}        |`))).toContain('skill');
    expect(labels(await propose(`${list}|`))).toContain('risks');
  });

  it('moves a line that stands in no column', async () => {
    const { items } = await propose(`${HEAD}why:\n  goal:\n    statement: "x"\n      |`);
    expect(items[0]).toMatchObject({
      label: 'from',
      textEdit: { newText: '    from: "$1"', range: { start: { line: 10, character: 0 }, end: { character: 6 } } },
    });
  });

  it('proposes days with what they come to, anew with each letter', async () => {
    const days = await propose(`${HEAD}what:\n  stops:\n    - date: go-live - 1|`);
    expect(days.isIncomplete).toBe(true);
    expect(itemOf(days, 'go-live - 1 week').detail).toBe('Friday, 25 January 2097');
    expect((await propose(`${HEAD}size: |`)).isIncomplete).toBe(false);
  });

  it('proposes entries under short names that are free', async () => {
    const entries = await propose(`${HEAD}risks:\n  new-risk:\n    event: "x"\n  |`);
    expect(itemOf(entries, 'Risk').textEdit?.newText).toMatch(/^\$\{1:new-risk-2\}:\n {2}event: /);
  });

  it('proposes what a comment may silence, and what a configuration may say', async () => {
    const comment = await propose(`${HEAD}# changewright-disable-next-line |\nwhy:\n  goal: TBD\n`);
    expect(labels(comment)).toContain('why.goal');
    expect(labels(await propose('rules:\n  date-order: |', client, 'changewright.yaml'))).toContain('warning');
  });

  it('works in documents behind others, with CRLF and in braces', async () => {
    const second = `a: 1\r\n---\r\n${HEAD.replaceAll('\n', '\r\n')}who:\r\n  roles: {lead: |}\r\n`;
    expect(labels(await propose(second))).toEqual(['dana']);
  });
});

describe('for an editor that knows more', () => {
  it('says once for all what is replaced, counted as the editor counts', async () => {
    const list = await propose(`${HEAD}who:\n  roles: {"lead": dana, 'sponsor': d|}`, modern);
    expect(list.itemDefaults?.editRange).toEqual({
      start: { line: 8, character: 35 },
      end: { line: 8, character: 36 },
    });
    expect(list.items[0]).toMatchObject({ label: 'dana', labelDetails: { description: 'Dana Okafor, Sponsor' } });
    expect(list.items[0]?.textEdit).toBeUndefined();
    expect(list.items[0]?.textEditText).toBe('dana');
    const bytes = await propose(`${HEAD}who: {x-Größe: 1, roles: {lead: d|}}`, modern);
    expect(bytes.itemDefaults?.editRange).toMatchObject({ start: { character: 34 } });
  });

  it('tells more of an item once somebody looks at it', async () => {
    const list = await propose(`${HEAD}why:\n  goal:\n    |`, modern);
    const statement = itemOf(list, 'statement');
    expect(statement.documentation).toBeUndefined();
    const resolved: CompletionItem = await modern.ask('completionItem/resolve', statement);
    expect(resolved).toMatchObject({ ...statement, documentation: { kind: 'markdown' } });
    expect((resolved.documentation as { value: string }).value).toContain(
      '**What is the overarching goal of this change?** ○ not yet answered',
    );
    await propose(`${HEAD}|`, modern);
    expect(await modern.ask('completionItem/resolve', statement)).toEqual(statement);
  });

  it('refuses to tell of what is no item, and knows none that it has not proposed', async () => {
    await expect(modern.ask('completionItem/resolve', { no: 'label' })).rejects.toThrow('wrong parameters');
    for (const data of [null, 7, { list: 1 }, { list: 'x', index: -1 }])
      expect(await modern.ask('completionItem/resolve', { label: 'x', data })).toEqual({ label: 'x', data });
  });
});
