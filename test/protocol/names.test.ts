import { afterEach, describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeLens,
  DefinitionLink,
  DocumentHighlight,
  DocumentLink,
  Location,
  Range,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { Client, cursorIn, Folder, PUSH } from './client.ts';

type Files = Readonly<Record<string, string>>;

const FULL: ClientCapabilities = {
  ...PUSH,
  textDocument: {
    ...PUSH.textDocument,
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    documentLink: { tooltipSupport: true },
  },
};

const UTF8: ClientCapabilities = { ...FULL, general: { positionEncodings: ['utf-8'] } };

let client: Client;
let folder: Folder;

afterEach(async () => {
  client.process.kill();
  await folder.remove();
});

/** Files on disk, and the one with the cursor `|` open in an editor. What it says is the position of the cursor. */
async function open(pictures: Files, capabilities = FULL, more = {}) {
  const cursors = Object.entries(pictures).filter(([, text]) => text.includes('|'));
  const [name, picture] = cursors[0] as [string, string];
  const { text, position } = cursorIn(picture);
  const files: Files = { ...pictures, [name]: text };
  folder = await Folder.create(files);
  client = await Client.open(capabilities, [folder], more);
  const uri = folder.uriOf(name);
  await client.openText(uri, text, 'changewright', 7);
  const line = text.split('\n')[position.line] as string;
  const isUtf8 = capabilities === UTF8;
  const character = isUtf8 ? Buffer.byteLength(line.slice(0, position.character)) : position.character;
  const at = { textDocument: { uri }, position: { line: position.line, character } };
  return { files, uri, at, isUtf8 };
}

type Mark = { readonly uri: string; readonly range: Range; readonly with?: readonly [string, string] };

/** The texts with « » around places, or the marks that a place brings. Only files that have one are told. */
function marked(files: Files, places: readonly Mark[], isUtf8 = false): Files {
  const all = Object.entries(files).map(([name, text]): [string, string] => {
    const marks = places
      .filter(({ uri }) => uri === folder.uriOf(name))
      .flatMap(({ range, with: [before, after] = ['«', '»'] }) => [
        { at: offsetOf(text, range.start, isUtf8), mark: before },
        { at: offsetOf(text, range.end, isUtf8), mark: after },
      ])
      .sort((a, b) => b.at - a.at);
    return [name, marks.reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text)];
  });
  return Object.fromEntries(all.filter(([name, text]) => text !== files[name]));
}

function offsetOf(text: string, { line, character }: Range['start'], isUtf8: boolean): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  const column = isUtf8
    ? Buffer.from(lines[line] as string)
        .subarray(0, character)
        .toString().length
    : character;
  return before + column;
}

/** The texts after an edit of the workspace, and the versions that it is for. */
function edited(files: Files, { changes, documentChanges }: WorkspaceEdit, isUtf8 = false) {
  const parts = documentChanges
    ? (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => ({ ...textDocument, edits }))
    : Object.entries(changes ?? {}).map(([uri, edits]) => ({ uri, version: undefined, edits }));
  const texts = parts.map(({ uri, edits }): [string, string] => {
    const name = Object.keys(files).find((each) => folder.uriOf(each) === uri) as string;
    const text = files[name] as string;
    const ordered = (edits as TextEdit[])
      .map(({ range, newText }) => ({
        start: offsetOf(text, range.start, isUtf8),
        end: offsetOf(text, range.end, isUtf8),
        newText,
      }))
      .sort((a, b) => b.start - a.start);
    return [
      name,
      ordered.reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text),
    ];
  });
  return { texts: Object.fromEntries(texts), versions: parts.map(({ version }) => version) };
}

function changePlan(title: string, rest: string, uses = './company.registry.yaml'): string {
  return `kind: change-plan\ntitle: ${title}\nuses: [${uses}]\n${rest}`;
}

function commsPlan(rest: string, of = './ship.change.yaml'): string {
  return `kind: communication-plan\ntitle: Talk\nfor: ${of}\n${rest}`;
}

function registry(ada: string): string {
  return `kind: change-registry\ntitle: Company\npeople:\n  ${ada}: {name: "Ada Ößberg", role: Sponsor}\n`;
}

/** A registry, two changes that use it and a communication plan of one of them: all that names Ada, as it is written. */
function sharing(defined: string, lead: string, other: string): Files {
  return {
    'company.registry.yaml': registry(defined),
    'ship.change.yaml': changePlan('Ship', `who: {roles: {lead: "${lead}", steering: [${other}]}}\n`),
    'ship.comms.yaml': commsPlan(`responsibility:\n    author: ${other} # ada\n`),
    'move/move.change.yaml': changePlan(
      'Move',
      `risks:\r\n  late:\r\n    owner: ${other}\r\n`,
      '../company.registry.yaml',
    ),
  };
}

const SHARED = sharing('ada', 'ad|a', 'ada');

describe('definition', () => {
  const definition = async (pictures: Files, capabilities = FULL) => {
    const { files, at, uri, isUtf8 } = await open(pictures, capabilities);
    const links: DefinitionLink[] = await client.ask('textDocument/definition', at);
    return marked(
      files,
      links.flatMap(({ originSelectionRange, targetUri, targetRange, targetSelectionRange }) => [
        ...(originSelectionRange ? [{ uri, range: originSelectionRange, with: ['‹', '›'] } as const] : []),
        { uri: targetUri, range: targetSelectionRange },
        { uri: targetUri, range: targetRange, with: ['⟦', '⟧'] } as const,
      ]),
      isUtf8,
    );
  };

  it('leads from a name to the entry in another file', async () => {
    expect(await definition(SHARED)).toEqual({
      'ship.change.yaml': changePlan('Ship', 'who: {roles: {lead: "‹ada›", steering: [ada]}}\n'),
      'company.registry.yaml': registry('⟦«ada»').replace('Sponsor}', 'Sponsor}⟧'),
    });
  });

  it('leads from a date to the milestone, whatever is counted from it', async () => {
    const change = 'when: {milestones: {announce: {date: 2027-01-01}}}\n';
    const pictures = {
      'ship.change.yaml': changePlan('Ship', change, ''),
      'ship.comms.yaml': commsPlan('schedule:\n  half\n  hello: {date: "ann|ounce + 3 days"}\n'),
    };
    const found = await definition(pictures);
    expect(found['ship.change.yaml']).toContain('{⟦«announce»: {date: 2027-01-01}⟧}');
    expect(found['ship.comms.yaml']).toContain('"‹announce› + 3 days"');
  });

  it('leads to all places that tell of one person', async () => {
    const own = 'people: {ada: {away: true}}\nwho: {roles: {lead: a|da}}\n';
    const found = await definition({
      'company.registry.yaml': registry('ada'),
      'ship.change.yaml': changePlan('Ship', own),
    });
    expect(found['company.registry.yaml']).toContain('«ada»');
    expect(found['ship.change.yaml']).toContain('people: {⟦«ada»: {away: true}⟧}');
  });

  it('leads from a question to what it asks about, or to the nearest that is there', async () => {
    const open = (question: string) =>
      `why:\n  goal: {statement: S}\nopen:\n  - {question: ${question}, due: 2027-01-01}\n`;
    const goal = await definition({ 'ship.change.yaml': changePlan('Ship', open('why.g|oal'), '') });
    expect(goal['ship.change.yaml']).toContain('⟦«goal»: {statement: S}⟧');
    client.process.kill();
    const urgency = await definition({ 'ship.change.yaml': changePlan('Ship', open('why.ur|gency'), '') });
    expect(urgency['ship.change.yaml']).toContain('⟦«why»:');
  });

  it('leads from a path to the file, if it is there', async () => {
    const { at, uri } = await open({
      ...SHARED,
      'ship.change.yaml': changePlan('Ship', '', './comp|any.registry.yaml'),
    });
    const [link] = await client.ask<DefinitionLink[]>('textDocument/definition', at);
    expect(link?.targetUri).toBe(folder.uriOf('company.registry.yaml'));
    await client.change(uri, 8, [{ text: changePlan('Ship', '', './company.registry.yamx') }]);
    expect(await client.ask('textDocument/definition', at)).toEqual([]);
  });

  it('is a plain location for a client that knows no links', async () => {
    const { files, at } = await open(SHARED, PUSH);
    const locations: Location[] = await client.ask('textDocument/definition', at);
    expect(marked(files, locations)).toEqual({ 'company.registry.yaml': registry('«ada»') });
  });

  it('counts in bytes for a client that does', async () => {
    const text = 'who: {affected: {x: {losing: "Übung 🙂"}}, roles: {lead: a|da}}\n';
    const found = await definition({ ...SHARED, 'ship.change.yaml': changePlan('Ship', text) }, UTF8);
    expect(found['ship.change.yaml']).toContain('Übung 🙂"}}, roles: {lead: ‹ada›}}');
  });
});

describe('references', () => {
  const references = async (pictures: Files, includeDeclaration = false, capabilities = FULL) => {
    const { files, at, isUtf8 } = await open(pictures, capabilities);
    const params = { ...at, context: { includeDeclaration } };
    return marked(files, await client.ask<Location[]>('textDocument/references', params), isUtf8);
  };

  it('are found in all plans that share a registry, those of other changes too', async () => {
    expect(await references(SHARED, true)).toEqual(sharing('«ada»', '«ada»', '«ada»'));
  });

  it('leave the definition out if nobody wants it', async () => {
    expect(Object.keys(await references(SHARED)).sort()).toEqual([
      'move/move.change.yaml',
      'ship.change.yaml',
      'ship.comms.yaml',
    ]);
  });

  it('are found in a half-typed file, between documents of one file, and counted in bytes', async () => {
    const text = [
      'kind: change-plan\ntitle: Ü\nwho:\n  audiences:\n    nur|ses: {name: Nurses}\n  aff\n',
      'kind: communication-plan\ntitle: T\nschedule:\n  hello:\n    audiences:\n      - nurses\n      -\n  bye: {subject: "Ümläute 🙂", audiences: [nurses, \n',
    ].join('---\n');
    const found = await references({ 'two.yaml': text }, false, UTF8);
    expect(found['two.yaml']?.split('\n').filter((line) => line.includes('«'))).toEqual([
      '      - «nurses»',
      '  bye: {subject: "Ümläute 🙂", audiences: [«nurses», ',
    ]);
  });

  it('are none where no name stands', async () => {
    expect(await references({ 'a.change.yaml': changePlan('Sh|ip', 'people: {ada: {name: ada}}\n', '') })).toEqual({});
  });
});

it('highlights are writes where a name is defined and reads where it is used', async () => {
  const { files, uri, at } = await open({
    'a.change.yaml': changePlan('Ship', 'people: {ada: {name: Ada}}\nwho: {roles: {lead: "ad|a", sponsor: ada}}\n', ''),
  });
  const found: DocumentHighlight[] = await client.ask('textDocument/documentHighlight', at);
  const marks = found.map(({ range, kind }) => ({
    uri,
    range,
    with: kind === 3 ? (['‹', '›'] as const) : (['«', '»'] as const),
  }));
  expect(marked(files, marks)).toEqual({
    'a.change.yaml': changePlan(
      'Ship',
      'people: {‹ada›: {name: Ada}}\nwho: {roles: {lead: "«ada»", sponsor: «ada»}}\n',
      '',
    ),
  });
});

describe('rename', () => {
  const prepare = async (pictures: Files) => {
    const { files, uri, at } = await open(pictures);
    const { range, placeholder } = await client.ask<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      at,
    );
    return { placeholder, text: marked(files, [{ uri, range }]) };
  };
  const plan = (rest: string): Files => ({ 'a.change.yaml': changePlan('Ship', rest, '') });

  it('starts with the name alone', async () => {
    const { placeholder, text } = await prepare(
      plan('when: {phases: {pilot: {start: 2027-01-01, end: "pil|ot.start + 2 weeks"}}}\n'),
    );
    expect(placeholder).toBe('pilot');
    expect(text['a.change.yaml']).toContain('"«pilot».start + 2 weeks"');
  });

  it.each([
    ['wh|en: {start: 2027-01-01}\n', '"when" is the name of a field'],
    ['when: {start: 2027-01-01, end: sta|rt + 2 weeks}\n', '"start" is a day that every change plan has'],
    ['open: [{question: why.g|oal}]\n', 'This names a question'],
    ['why: {goal: {statement: Bet|ter}}\n', 'There is no short name here'],
    ['how: {communication: {plan: ./a.co|mms.yaml}}\n', 'This names a file'],
    ['when: {phases: {pilot: {start: 2027-01-01, end: pilot.st|art + 1 week}}}\n', '"start" is the name of a field'],
    ['who: {roles: {lead: a|da}}\n', '"ada" is not defined in any plan'],
    ['people: {ada: {name: A}}\nwho: {roles: {lead: &x ada, sponsor: *|x}}\n', 'Here "ada" is repeated with a star'],
    [
      'people: {ops: {name: O}}\nwho: {audiences: {ops: {name: O}}, told-early: [{who: o|ps}]}\n',
      '"ops" can mean more than one thing: another one is in line 5.',
    ],
  ])('is refused before a name is asked for: %j', async (rest, reason) => {
    await expect(prepare(plan(rest))).rejects.toThrow(reason);
  });

  it('changes all files in one step, each for the version that was read', async () => {
    const { files, at } = await open(SHARED);
    const edit: WorkspaceEdit = await client.ask('textDocument/rename', { ...at, newName: 'ada-b' });
    const { texts, versions } = edited(files, edit);
    expect(texts).toEqual(sharing('ada-b', 'ada-b', 'ada-b'));
    expect([...versions].sort()).toEqual([7, null, null, null]);
  });

  it('is plain changes for a client that knows no versions, counted in bytes', async () => {
    const capabilities = { ...UTF8, workspace: {} };
    const text = 'people: {ada: {name: "Übung 🙂"}}\nwho: {affected: {x: {losing: "Übung 🙂"}}, roles: {lead: a|da}}\n';
    const { files, at } = await open(plan(text), capabilities);
    const byte = Buffer.byteLength(
      (files['a.change.yaml'] as string).split('\n')[at.position.line]?.split('da}}')[0] as string,
    );
    const params = { ...at, position: { ...at.position, character: byte }, newName: 'bea' };
    const edit: WorkspaceEdit = await client.ask('textDocument/rename', params);
    expect(edit.documentChanges).toBeUndefined();
    expect(edited(files, edit, true).texts['a.change.yaml']).toContain(
      text.replace('ada: {name', 'bea: {name').replace('a|da', 'bea'),
    );
  });

  it('counts from what lies on disk, even if nobody has told of a change', async () => {
    const { files, at } = await open(SHARED);
    await client.ask('textDocument/references', { ...at, context: { includeDeclaration: false } });
    const comms = commsPlan('# A new line\nresponsibility:\n    author: ada # ada\n');
    await folder.write('ship.comms.yaml', comms);
    const edit: WorkspaceEdit = await client.ask('textDocument/rename', { ...at, newName: 'bea' });
    expect(edited({ ...files, 'ship.comms.yaml': comms }, edit).texts['ship.comms.yaml']).toBe(
      comms.replace('author: ada', 'author: bea'),
    );
  });

  it.each([
    ['Ada B', '"Ada B" cannot be a short name.'],
    ['go-live', '"go-live" would not be read as a short name'],
    ['bob', '"bob" is taken already, in ship.comms.yaml, line 4. Choose another short name.'],
  ])('to %j is refused with the reason', async (newName, reason) => {
    const { at } = await open({ ...SHARED, 'ship.comms.yaml': commsPlan('people: {bob: {name: Bob}}\n') });
    await expect(client.ask('textDocument/rename', { ...at, newName })).rejects.toThrow(reason);
  });

  it('is refused while a use stands in damaged text', async () => {
    const { at } = await open({
      ...SHARED,
      'ship.comms.yaml': commsPlan('responsibility:\n    author: ada\n  sender: ada\n'),
    });
    await expect(client.ask('textDocument/rename', { ...at, newName: 'bea' })).rejects.toThrow(
      '"ada" stands where the text has a mistake, in ship.comms.yaml, line 6',
    );
  });
});

describe('document links', () => {
  it('lead to files that are there, to pages and to addresses, and nowhere else', async () => {
    const rest = `people: {ada: {name: Ada, email: ada@example.org}}
why:
  goal:
    statement: "See (https://example.org/a_(b)?q=1). Or [this](http://example.org/x), or write to mailto:bob@example.org."
  urgency: command:evil javascript:alert(1) file:///etc/passwd ftp://example.org
how: {communication: {plan: ./gone.comms.yaml}}
safety: {one-on-ones: {guide: './guide.md'}} # https://example.org/comment
`;
    const pictures = { ...SHARED, 'guide.md': '# Guide', 'ship.change.yaml': `${changePlan('Ship', rest)}|` };
    const { files, uri } = await open(pictures);
    const links: DocumentLink[] = await client.ask('textDocument/documentLink', { textDocument: { uri } });
    const text = files['ship.change.yaml'] as string;
    const told = links.map(({ range, target, tooltip }) => [
      text.slice(offsetOf(text, range.start, false), offsetOf(text, range.end, false)),
      target?.replace(`${folder.uri}/`, ''),
      tooltip,
    ]);
    expect(told.sort()).toEqual([
      ['./company.registry.yaml', 'company.registry.yaml', 'Open the plan "Company"'],
      ['./guide.md', 'guide.md', 'Open ./guide.md'],
      ['ada@example.org', 'mailto:ada@example.org', 'Write to ada@example.org'],
      ['http://example.org/x', 'http://example.org/x', 'Open this page in the browser'],
      ['https://example.org/a_(b)?q=1', 'https://example.org/a_(b)?q=1', 'Open this page in the browser'],
      ['mailto:bob@example.org', 'mailto:bob@example.org', 'Write to bob@example.org'],
    ]);
  });
});

describe('workspace symbols', () => {
  const find = async (query: string) => {
    const found: SymbolInformation[] = await client.ask('workspace/symbol', { query });
    return found.map(({ name, containerName }) => `${name} – ${containerName}`);
  };

  it('finds plans and entries of all files by their letters', async () => {
    const { files } = await open({
      ...SHARED,
      'move/move.change.yaml': changePlan(
        'Move house',
        'when: {milestones: {announce: {name: Tell all}}}\nrisks:\n  late: {event: Too late}\n',
        '',
      ),
    });
    expect(await find('')).toHaveLength(7);
    expect(await find('ößb')).toEqual(['Ada Ößberg (ada) – Company']);
    expect(await find('mvhs')).toEqual(['Move house – change plan']);
    expect(await find('late')).toEqual(['Too late (late) – Move house']);
    const [ada]: SymbolInformation[] = await client.ask('workspace/symbol', { query: 'ada' });
    expect(marked(files, ada ? [ada.location] : [])).toEqual({
      'company.registry.yaml': registry('«ada»'),
    });
  });
});

describe('code lenses', () => {
  const TEXT = `people:
  ada: {name: Ada}
  bob: {name: Bob}
who:
  audiences: {nurses: {name: Nurses}}
  affected: {nurses: {impact: high}}
  roles: {lead: ada}
when: {milestones: {announce: {date: 2027-01-01, owner: ada}}}
risks: {late: {owner: ada, accepted-by: ada, audience: nurses}, lost: {owner: ada}}
`;
  const COMMS = commsPlan('schedule: {hello: {date: announce, audiences: [nurses]}, bye: {date: announce + 1 day}}\n');
  const lenses = async (more = {}) => {
    const { uri } = await open(
      { 'ship.change.yaml': `${changePlan('Ship', TEXT, '')}|`, 'ship.comms.yaml': COMMS },
      FULL,
      more,
    );
    await client.ask('workspace/symbol', { query: '' });
    const found: CodeLens[] = await client.ask('textDocument/codeLens', { textDocument: { uri } });
    const uses = found.filter(({ command }) => command?.title.startsWith('Used'));
    return { uri, uses };
  };

  it('tell what uses an entry, and nothing where nobody does', async () => {
    const { uses } = await lenses();
    expect(uses.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`)).toEqual([
      '5: Used by 2 risks, 1 milestone and 1 other place',
      '8: Used by 1 risk, 1 touchpoint and 1 other place',
      '11: Used by 2 touchpoints',
    ]);
    expect(uses.map(({ command }) => command?.command)).toEqual(['', '', '']);
  });

  it('show the places in a client that has a command for it', async () => {
    const { uri, uses } = await lenses({ initializationOptions: { commands: ['changewright.showUses'] } });
    const [{ command } = {}] = uses;
    expect(command).toMatchObject({ command: 'changewright.showUses', arguments: [uri, { line: 4, character: 2 }] });
    const position = command?.arguments?.[1];
    const params = { textDocument: { uri }, position, context: { includeDeclaration: false } };
    expect(await client.ask('textDocument/references', params)).toHaveLength(5);
  });
});
