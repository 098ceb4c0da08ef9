import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  DocumentSymbol,
  FoldingRange,
  InitializeResult,
  Range,
  RegistrationParams,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { Client, cursorIn, Folder, PUSH } from './client.ts';

const ALL: ClientCapabilities = {
  ...PUSH,
  textDocument: {
    ...PUSH.textDocument,
    foldingRange: { lineFoldingOnly: true },
    onTypeFormatting: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      formats: ['relative'],
      tokenTypes: [],
      tokenModifiers: [],
    },
  },
};
const BYTES: ClientCapabilities = {
  ...ALL,
  general: { positionEncodings: ['utf-8'] },
  textDocument: { ...ALL.textDocument, foldingRange: { rangeLimit: 2 } },
};

let folder: Folder;
let client: Client;
let bytes: Client;
let count = 0;

beforeAll(async () => {
  folder = await Folder.create({});
  client = await Client.open(ALL, [folder]);
  bytes = await Client.open(BYTES, [folder]);
});

afterAll(async () => {
  client.process.kill();
  bytes.process.kill();
  await folder.remove();
});

async function open(
  text: string,
  to = client,
  languageId = 'changewright',
): Promise<{ textDocument: { uri: string } }> {
  const uri = folder.uriOf(`p${count++}.change.yaml`);
  await to.openText(uri, text, languageId);
  return { textDocument: { uri } };
}

/** What a range covers, in units of UTF-16. */
function textIn(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  if (start.line === end.line) return (lines[start.line] as string).slice(start.character, end.character);
  const between = lines.slice(start.line + 1, end.line);
  return [lines[start.line]?.slice(start.character), ...between, lines[end.line]?.slice(0, end.character)].join('\n');
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: Range['start']) =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return [...edits]
    .sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce(
      (done, { range, newText }) => done.slice(0, offsetOf(range.start)) + newText + done.slice(offsetOf(range.end)),
      text,
    );
}

it('a client is promised what it can take', async () => {
  const told = async (capabilities: ClientCapabilities) => {
    const other = Client.start();
    const { capabilities: promised }: InitializeResult = await other.initialize(capabilities);
    other.process.kill();
    return promised;
  };
  expect(await told(ALL)).toMatchObject({
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['-'] },
    semanticTokensProvider: { full: { delta: true }, range: true },
  });
  const less = await told({});
  expect(less.semanticTokensProvider).toBeUndefined();
  expect(less.documentOnTypeFormattingProvider).toBeUndefined();
});

it('formatting is for the languages that a client names, where it can be told so', async () => {
  const dynamic = { dynamicRegistration: true };
  const textDocument = {
    ...ALL.textDocument,
    formatting: dynamic,
    rangeFormatting: dynamic,
    onTypeFormatting: dynamic,
  };
  const other = Client.start();
  const options = { initializationOptions: { formattedLanguages: ['changewright'] } };
  const { capabilities } = await other.initialize({ ...ALL, textDocument }, [], options);
  expect(capabilities.documentFormattingProvider).toBeUndefined();
  expect(capabilities.documentOnTypeFormattingProvider).toBeUndefined();
  const registered = () =>
    other.heard.flatMap(({ method, params }) =>
      method === 'client/registerCapability' ? (params as RegistrationParams).registrations : [],
    );
  await other.until(() => registered().some(({ method }) => method === 'textDocument/onTypeFormatting'));
  other.process.kill();
  expect(registered().filter(({ method }) => /ormatting/.test(method))).toMatchObject([
    { method: 'textDocument/formatting', registerOptions: { documentSelector: [{ language: 'changewright' }] } },
    { method: 'textDocument/rangeFormatting', registerOptions: { documentSelector: [{ language: 'changewright' }] } },
    { method: 'textDocument/onTypeFormatting', registerOptions: { firstTriggerCharacter: '\n' } },
  ]);
});

const LAYERS = `# One comment
# and its second line.
kind: change-plan
title: T

# region dates
when:
  start: 2026-12-01
  # alone
  milestones:
    announce: {date: 2026-12-15,
      name: "Hear it"}

  # of phases
  # in two lines
# endregion
why:
  urgency: |
    # One
    # two


how:
  training:
    - audience: crew
      skill: "To
        ask"
    - audience: others
---
kind: follow-up
title: F

`;

describe('folding', () => {
  const folded = ({ startLine, endLine, kind }: FoldingRange) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`;

  it('takes sections, entries, items, texts, comments, regions and plans, to where their text ends', async () => {
    const ranges: FoldingRange[] = await client.ask('textDocument/foldingRange', await open(LAYERS));
    expect(ranges.map(folded)).toEqual([
      '0-1 comment',
      '2-27',
      '5-15 region',
      '6-11',
      '9-11',
      '10-11',
      '13-14 comment',
      '16-19',
      '17-19',
      '22-27',
      '23-27',
      '24-26',
      '25-26',
      '28-30',
    ]);
    expect(ranges.every((range) => range.startCharacter === undefined)).toBe(true);
  });

  it('keeps the outer ones for a client that wants few, and tells it the columns', async () => {
    const ranges: FoldingRange[] = await bytes.ask(
      'textDocument/foldingRange',
      await open('kind: change-plan\nwhat:\n  outcomes:\n    a:\n      who: "ä"\nwhen:\n  start: 2026-12-01\n', bytes),
    );
    expect(ranges).toEqual([
      { startLine: 1, startCharacter: 5, endLine: 4, endCharacter: 15 },
      { startLine: 5, startCharacter: 5, endLine: 6, endCharacter: 19 },
    ]);
  });
});

describe('a selection', () => {
  async function grown(picture: string): Promise<string[]> {
    const { text, position } = cursorIn(picture);
    const [first]: SelectionRange[] = await client.ask('textDocument/selectionRange', {
      ...(await open(text)),
      positions: [position],
    });
    const texts: string[] = [];
    for (let range: SelectionRange | undefined = first; range; range = range.parent)
      texts.push(textIn(text, range.range));
    return texts;
  }

  it('grows from a word to the file', async () => {
    const texts = await grown(
      'kind: change-plan\nwhy:\n  urgency: "It is late. We mo|ve now."\n  goal:\n    by: x\n---\nkind: follow-up\n',
    );
    expect(texts.slice(0, 6)).toEqual([
      'move',
      'We move now.',
      'It is late. We move now.',
      '"It is late. We move now."',
      'urgency: "It is late. We move now."',
      'urgency: "It is late. We move now."\n  goal:\n    by: x',
    ]);
    expect(texts.slice(6).map((text) => text.split('\n')[0])).toEqual([
      'why:',
      'kind: change-plan',
      'kind: change-plan',
    ]);
    expect(texts[7]).not.toContain('---');
  });

  it('takes keys, items with their dash, brackets, blocks of text and comments', async () => {
    expect((await grown('kind: change-plan\nhow:\n  tra|ining: []\n')).slice(0, 2)).toEqual([
      'training',
      'training: []',
    ]);
    expect((await grown('kind: change-plan\nuses:\n  - ./a|.yaml\n  - b\n')).slice(0, 4)).toEqual([
      'a.yaml',
      './a.yaml',
      '- ./a.yaml',
      '- ./a.yaml\n  - b',
    ]);
    expect((await grown('kind: change-plan\nx-a: [on|e, two]\n')).slice(0, 3)).toEqual([
      'one',
      '[one, two]',
      'x-a: [one, two]',
    ]);
    expect((await grown('kind: change-plan\nx-a: >-\n  o|ne\n  two\n')).slice(0, 3)).toEqual([
      'one',
      'one\n  two',
      '>-\n  one\n  two',
    ]);
    expect((await grown('kind: change-plan\nwhy:\n  # not y|et\n  urgency: x\n')).slice(0, 4)).toEqual([
      'yet',
      'not yet',
      '# not yet',
      'why:\n  # not yet\n  urgency: x',
    ]);
  });

  it('is found for several places at once, in damaged text too', async () => {
    const file = await open('kind: change-plan\nwhy:\n  urgency: "open\n what: {a: [\n');
    const positions = [0, 1, 2, 3, 4, 9].map((line) => ({ line, character: 3 }));
    const ranges: SelectionRange[] = await client.ask('textDocument/selectionRange', { ...file, positions });
    expect(ranges).toHaveLength(positions.length);
  });
});

const NAMES = `kind: change-plan
title: TBD
people:
  ann: {name: "Änn 𝒪"}
who: {roles: {sponsor: ann, lead: bob}}
when:
  start: 2026-12-01
  milestones:
    announce: {date: start + 2 weeks}
    pilot: {date: announce - 3 days, status: done}
open:
  - question: why.goal
    due: "2026-11-20"
why:
  urgency: "<why
    now>"
`;

describe('semantic tokens', () => {
  const TYPES = ['variable', 'number', 'enumMember', 'property', 'placeholder'];
  const MODIFIERS = ['', ' declaration', ' unresolved'];

  /** Each token with its text; `lengthOf` tells how the client counts. */
  function drawn(text: string, data: readonly number[], encoding: BufferEncoding = 'utf16le'): string[] {
    const unit = encoding === 'utf16le' ? 2 : 1;
    const lines = text.split('\n').map((line) => Buffer.from(line, encoding));
    let [line, column] = [0, 0];
    return Array.from({ length: data.length / 5 }, (_, at) => {
      const [down = 0, across = 0, length = 0, type = 0, modifiers = 0] = data.slice(5 * at, 5 * at + 5);
      line += down;
      column = down > 0 ? across : column + across;
      const word = (lines[line] as Buffer).subarray(column * unit, (column + length) * unit).toString(encoding);
      return `${word}: ${TYPES[type]}${MODIFIERS[modifiers]}`;
    });
  }

  const EXPECTED = [
    'change-plan: enumMember',
    'TBD: placeholder',
    'ann: variable declaration',
    'ann: variable',
    'bob: variable unresolved',
    '2026-12-01: number',
    'announce: variable declaration',
    'start: variable',
    '+ 2 weeks: number',
    'pilot: variable declaration',
    'announce: variable',
    '- 3 days: number',
    'done: enumMember',
    'why.goal: property',
    '2026-11-20: number',
    '<why: placeholder',
    'now>: placeholder',
  ];

  it('are of the text that was there when they were asked for, or are asked for again', async () => {
    const params = await open(NAMES);
    const asked = client.ask('textDocument/semanticTokens/full', params).catch(({ code }) => code);
    await client.change(params.textDocument.uri, 2, [{ text: '' }]);
    expect(await asked).toBe(-32801);
    expect(await client.ask('textDocument/semanticTokens/full', params)).toMatchObject({ data: [] });
  });

  it('tell names, days, words of a list, questions and placeholders, however a client counts', async () => {
    const { data }: SemanticTokens = await client.ask('textDocument/semanticTokens/full', await open(NAMES));
    expect(drawn(NAMES, data)).toEqual(EXPECTED);
    const inBytes: SemanticTokens = await bytes.ask('textDocument/semanticTokens/full', await open(NAMES, bytes));
    expect(drawn(NAMES, inBytes.data, 'utf8')).toEqual(EXPECTED);
  });

  it('are asked for again when another plan defines what was missing', async () => {
    const refreshing = await Client.open({
      ...ALL,
      workspace: { ...ALL.workspace, semanticTokens: { refreshSupport: true } },
    });
    const uris = ['a', 'b'].map((name) => `untitled:${name}.yaml`);
    const plan = (uri: string, text: string) => refreshing.openText(uri, text);
    await plan(uris[0] as string, 'kind: change-registry\ntitle: R\npeople:\n');
    await plan(uris[1] as string, 'kind: change-plan\ntitle: T\nuses: [./a.yaml]\nwho: {roles: {lead: ann}}\n');
    await refreshing.ask('textDocument/semanticTokens/full', { textDocument: { uri: uris[1] } });
    await refreshing.change(uris[0] as string, 2, [{ text: 'kind: change-registry\ntitle: R\npeople: {ann: {}}\n' }]);
    await refreshing.until(() => refreshing.heard.some(({ method }) => method === 'workspace/semanticTokens/refresh'));
    refreshing.process.kill();
  });

  it('are told for a range alone', async () => {
    const range = { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } };
    const { data }: SemanticTokens = await client.ask('textDocument/semanticTokens/range', {
      ...(await open(NAMES)),
      range,
    });
    expect(drawn(NAMES, data)).toEqual(['announce: variable declaration', 'start: variable', '+ 2 weeks: number']);
  });

  it('are told as what has changed', async () => {
    const file = await open(NAMES);
    const first: SemanticTokens = await client.ask('textDocument/semanticTokens/full', file);
    const text = NAMES.replace('lead: bob', 'lead: ann').replace('TBD', 'Move');
    await client.change(file.textDocument.uri, 2, [{ text }]);
    const delta: SemanticTokensDelta = await client.ask('textDocument/semanticTokens/full/delta', {
      ...file,
      previousResultId: first.resultId,
    });
    const data = [...first.data];
    for (const { start, deleteCount, data: added = [] } of [...delta.edits].reverse())
      data.splice(start, deleteCount, ...added);
    const expected = EXPECTED.filter((each) => !each.startsWith('TBD')).map((each) =>
      each.replace('bob: variable unresolved', 'ann: variable'),
    );
    expect(drawn(text, data)).toEqual(expected);
    const same: SemanticTokensDelta = await client.ask('textDocument/semanticTokens/full/delta', {
      ...file,
      previousResultId: delta.resultId,
    });
    expect(same.edits).toEqual([]);
    const unknown: SemanticTokens = await client.ask('textDocument/semanticTokens/full/delta', {
      ...file,
      previousResultId: 'x',
    });
    expect(drawn(text, unknown.data)).toEqual(expected);
  });
});

describe('formatting', () => {
  const options = { tabSize: 2, insertSpaces: true, insertFinalNewline: true };

  it('changes blanks and nothing else', async () => {
    const text = 'kind:  change-plan # is it\nwhy:\n    urgency:   "ä  b"  \n    goal: { by: x ,to: 𝒪 }';
    const edits: TextEdit[] = await client.ask('textDocument/formatting', { ...(await open(text)), options });
    expect(edited(text, edits)).toBe('kind: change-plan # is it\nwhy:\n  urgency: "ä  b"\n  goal: {by: x, to: 𝒪}\n');
    expect(edits.every(({ newText }) => newText.trim() === '')).toBe(true);
    const wide: TextEdit[] = await client.ask('textDocument/formatting', {
      ...(await open(text)),
      options: { tabSize: 8, insertSpaces: false },
    });
    expect(edited(text, wide)).toContain('\n  urgency:');
  });

  it('of a range stays in its lines', async () => {
    const text = 'kind:  change-plan\nwhy:\n  urgency:  x \n  goal:  {}\n';
    const range = { start: { line: 2, character: 4 }, end: { line: 3, character: 0 } };
    const edits: TextEdit[] = await client.ask('textDocument/rangeFormatting', {
      ...(await open(text)),
      range,
      options,
    });
    expect(edited(text, edits)).toBe('kind:  change-plan\nwhy:\n  urgency: x\n  goal:  {}\n');
  });

  it('leaves damaged plans and other files alone', async () => {
    const damaged = await open('kind:  change-plan\nwhy:\n    urgency: say: it\n');
    expect(await client.ask('textDocument/formatting', { ...damaged, options })).toEqual([]);
    const other = await open('kind:  Deployment\nspec:\n    a: 1\n', client, 'yaml');
    expect(await client.ask('textDocument/formatting', { ...other, options })).toEqual([]);
  });
});

describe('typing', () => {
  async function typed(ch: string, picture: string): Promise<string> {
    const { text, position } = cursorIn(picture);
    const edits: TextEdit[] | null = await client.ask('textDocument/onTypeFormatting', {
      ...(await open(text, client, 'yaml')),
      position,
      ch,
      options: { tabSize: 2, insertSpaces: true },
    });
    return edited(text, edits ?? []);
  }

  it('Enter goes in, begins the next item, and goes out again', async () => {
    const list = 'kind: change-plan\nhow:\n  training:\n    - audience: crew\n';
    expect(await typed('\n', `${list}    |`)).toBe(`${list}      `);
    expect(await typed('\n', `${list}      \n      |`)).toBe(`${list}    - `);
    expect(await typed('\n', `${list}    - \n      |`)).toBe(`${list}  `);
    expect(await typed('-', `${list}      -|`)).toBe(`${list}    -`);
  });

  it('nothing helps in other YAML', async () => {
    expect(await typed('\n', 'kind: Deployment\nspec:\n|')).toBe('kind: Deployment\nspec:\n');
  });
});

describe('the outline', () => {
  const BROKEN = [
    LAYERS,
    NAMES,
    'kind: change-plan\npeople:\n  ann: &ann {name: "A"}\n  bob: *ann\n  <<: *ann\nteams:\n  x: {<<: *ann, size: 2}\n',
    'kind: change-plan\nrisks:\n  a:\n    event: say: it\n  : {b\nwhat:\n  kpis:\n   - \n',
    'kind: change-plan\r\nrisks: {a: {event: "x"}, b: }\r\nhow:\r\n  training: [{audience: crew}, {}]\r\n',
  ];

  it.each(BROKEN)('holds its parts, each around its name', async (text) => {
    const symbols: DocumentSymbol[] = await client.ask('textDocument/documentSymbol', await open(text));
    const isWithin = (inner: Range, outer: Range) =>
      isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
    const check = (symbol: DocumentSymbol) => {
      expect(symbol.name.trim()).not.toBe('');
      expect(isWithin(symbol.selectionRange, symbol.range), symbol.name).toBe(true);
      for (const child of symbol.children ?? []) {
        expect(isWithin(child.range, symbol.range), `${child.name} in ${symbol.name}`).toBe(true);
        check(child);
      }
    };
    expect(symbols.length).toBeGreaterThan(0);
    for (const symbol of symbols) check(symbol);
  });

  function isBefore(a: Range['start'], b: Range['start']): boolean {
    return a.line < b.line || (a.line === b.line && a.character <= b.character);
  }
});
