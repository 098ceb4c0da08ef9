import { describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, DocumentSymbol } from 'vscode-languageserver-protocol/node';
import { type Client, cursorIn, type Folder } from './client.ts';
import { HEAD, useClients } from './use-clients.ts';

let folder: Folder;
let client: Client;
let plain: Client;
let count = 0;

useClients((clients) => {
  ({ folder, client, plain } = clients);
});

/** Opens a new plan with the cursor drawn in it. */
async function draw(picture: string, to = client) {
  const { text, position } = cursorIn(picture);
  const uri = folder.uriOf(`p${count++}.change.yaml`);
  await to.openText(uri, text);
  return { uri, position, text };
}

async function completeAt(picture: string, to = client): Promise<CompletionItem[]> {
  const { uri, position } = await draw(picture, to);
  return to.complete(uri, position);
}

/** The text after an item has been taken, as an editor does it: indentation adjusted, placeholders kept. */
async function take(picture: string, label: string, to = client): Promise<string> {
  const { uri, position, text } = await draw(picture, to);
  const item = (await to.complete(uri, position)).find((each) => each.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) return `no ${label}`;
  const { range, newText } = item.textEdit;
  const lines = text.split('\n');
  const line = lines[range.start.line] as string;
  expect(range.end.line).toBe(range.start.line);
  const indent = /^ */.exec(line)?.[0] ?? '';
  const adjusted = to === client ? newText.replace(/\n/g, `\n${indent}`) : newText;
  lines[range.start.line] = line.slice(0, range.start.character) + adjusted + line.slice(range.end.character);
  return lines.join('\n').replace(HEAD, '');
}

describe('completion', () => {
  it('proposes keys, ids and values', async () => {
    expect((await completeAt(`${HEAD}why:\n  goal:\n    fr|`)).map(({ label }) => label)).toEqual([
      'statement',
      'from',
      'to',
      'by',
    ]);
    expect(
      (await completeAt(`${HEAD}who:\n  roles:\n    lead: |`)).map(({ label, detail }) => [label, detail])[0]?.[0],
    ).toBe('dana');
    expect((await completeAt(`${HEAD}size: |`)).map(({ label }) => label)).toEqual(['small', 'standard', 'large']);
  });

  it('keeps the layout of the document', async () => {
    expect(await take(`${HEAD}why:\n  goal: |`, 'by')).toBe('why:\n  goal: \n    by: $0');
    expect(await take(`${HEAD}who:\n  ro|`, 'roles')).toMatch(/^who:\n {2}roles:\n {4}/);
    expect(await take('kind: change-plan\nwhy:\n    goal: |', 'by')).toBe(
      'kind: change-plan\nwhy:\n    goal: \n        by: $0',
    );
    expect(await take('kind: change-plan\nhow:\n    training:\n        - au|', 'audience')).toBe(
      'kind: change-plan\nhow:\n    training:\n        - audience: $0',
    );
    expect(await take(`${HEAD}status:|`.replace('status: draft\n', ''), 'done')).toMatch(/status: done$/);
    expect(await take(`${HEAD}who:\n  roles:\n    steering:\n      -|`, 'dana')).toBe(
      'who:\n  roles:\n    steering:\n      - dana',
    );
  });

  it('writes plain text with all its blanks for a client without snippets', async () => {
    expect(await take(`${HEAD}why:\n  goal: |`, 'by', plain)).toBe('why:\n  goal: \n    by: ');
    expect(await take('kind: change-plan\r\nwhy:\r\n  goal: |\r\n', 'by', plain)).toBe(
      'kind: change-plan\r\nwhy:\r\n  goal: \r\n    by: \r\n',
    );
    const items = await completeAt(`${HEAD}ri|`, plain);
    expect(items.every(({ insertTextFormat }) => insertTextFormat === 1)).toBe(true);
  });

  it('keeps out of other YAML, and of indenting', async () => {
    const other = cursorIn('apiVersion: v1\nkind: |');
    await client.openText('untitled:k8s', other.text, 'yaml');
    expect(await client.complete('untitled:k8s', other.position)).toEqual([]);
    const { uri, position } = await draw(`${HEAD}why:\n  |`);
    const ask = (context?: object): Promise<CompletionList> =>
      client.ask('textDocument/completion', { ...client.at(uri, position), ...(context && { context }) });
    expect((await ask({ triggerKind: 2, triggerCharacter: ' ' })).items).toEqual([]);
    expect((await ask()).items.length).toBeGreaterThan(0);
  });

  it('starts whole plans in an empty file, also behind a byte order mark', async () => {
    for (const picture of ['|', '\uFEFF|', '# a plan\n\n|']) {
      const items = await completeAt(picture);
      expect(items.map(({ label }) => label)).toContain('kind');
      expect(items.length).toBeGreaterThan(3);
    }
  });
});

describe('outline', () => {
  it('shows plans, sections and entries, of every document of a file', async () => {
    const { uri } = await draw(
      `${HEAD}risks:\n  attrition:\n    event: "People leave"\n---\nkind: communication-plan\ntitle: B\naudiences:\n  crew: {name: "The crew"}\n|`,
    );
    const symbols: DocumentSymbol[] = await client.ask('textDocument/documentSymbol', { textDocument: { uri } });
    const outline = (each: DocumentSymbol, depth = 0): string[] => [
      `${' '.repeat(depth)}${each.name} (${each.detail})`,
      ...(each.children ?? []).flatMap((child) => outline(child, depth + 1)),
    ];
    expect(symbols.flatMap((each) => outline(each))).toEqual([
      'Ship (change-plan, draft)',
      ' Registries used (uses)',
      ' When (when)',
      ' Risks (risks)',
      '  People leave (attrition)',
      'B (communication-plan, draft)',
      ' Audiences (audiences)',
      '  The crew (crew)',
    ]);
  });

  it('is flat for a client that knows no other', async () => {
    const { uri } = await draw(`${HEAD}risks:\n  attrition: {event: "People leave"}\n|`, plain);
    const symbols: { name: string; location: { uri: string } }[] = await plain.ask('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols.map(({ name }) => name)).toContain('People leave');
    expect(symbols[0]?.location.uri).toBe(uri);
  });
});

describe('requests of our own', () => {
  it('give a new plan that says what is known', async () => {
    const { text }: { text: string } = await client.ask('changewright/newPlan', {
      kind: 'change-plan',
      title: 'New: one',
      size: 'small',
      goLive: '2027-02-01',
    });
    expect(text).toContain('title: "New: one"');
    expect(text).toContain('go-live: 2027-02-01');
  });
});
