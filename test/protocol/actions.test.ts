import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Range,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { Client, codes, cursorIn, Folder, PUSH } from './client.ts';

const REGISTRY =
  'kind: change-registry\ntitle: A\npeople:\n  dana: {name: "Dana Okafor", role: Sponsor}\n  ines: {name: "Ines Vaughn"}\naudiences:\n  crew: {name: "The crew"}\n';
const HEAD = 'kind: change-plan\ntitle: "Ship"\nstatus: draft\nuses: [./acme.registry.yaml]\n';
const COMMANDS = ['changewright.putOffQuestion', 'changewright.excludeQuestion', 'changewright.silence'];

/** All that VS Code's client can do with actions. */
const RICH: ClientCapabilities = {
  textDocument: {
    ...PUSH.textDocument,
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
  },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true }, workspaceFolders: true },
};

let folder: Folder;
/** Without snippets in edits, resolving or commands, as most editors. */
let plain: Client;
let rich: Client;
let count = 0;

beforeAll(async () => {
  folder = await Folder.create({ 'acme.registry.yaml': REGISTRY });
  plain = await Client.open(PUSH, [folder]);
  rich = await Client.open(RICH, [folder], { initializationOptions: { commands: COMMANDS } });
});

afterAll(async () => {
  plain.process.kill();
  rich.process.kill();
  await folder.remove();
});

interface Drawn {
  readonly client: Client;
  readonly uri: string;
  readonly text: string;
  readonly actions: readonly CodeAction[];
}

/** The actions offered at the cursor that is drawn in a plan. */
async function act(picture: string, client = plain, context: Partial<CodeActionContext> = {}): Promise<Drawn> {
  const { text, position } = cursorIn(picture);
  const uri = folder.uriOf(`plan-${count++}.change.yaml`);
  await client.openText(uri, text);
  return { client, uri, text, actions: await ask(client, uri, { start: position, end: position }, context) };
}

function ask(
  client: Client,
  uri: string,
  range: Range,
  context: Partial<CodeActionContext> = {},
): Promise<CodeAction[]> {
  return client.ask('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...context },
  });
}

function titles({ actions }: Drawn): string[] {
  return actions.map(({ title }) => title);
}

function find({ actions }: Drawn, title: string): CodeAction {
  const action = actions.find((each) => each.title === title);
  if (!action) throw new Error(`'${title}' is not among: ${actions.map((each) => each.title).join(' | ')}`);
  return action;
}

/** The text after an action, with tab stops as the snippet has them. */
async function apply(drawn: Drawn, title: string): Promise<string> {
  const action = find(drawn, title);
  const { edit } = action.edit ? action : await drawn.client.ask<CodeAction>('codeAction/resolve', action);
  return edit ? edited(drawn, edit) : 'no edit';
}

function edited({ uri, text }: Pick<Drawn, 'uri' | 'text'>, { documentChanges = [] }: WorkspaceEdit): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: Range['start']) => (starts[line] ?? text.length) + character;
  const edits = documentChanges.flatMap((change) => {
    if (!('edits' in change)) return [];
    expect(change.textDocument).toEqual({ uri, version: 1 });
    return change.edits as (TextEdit | SnippetTextEdit)[];
  });
  let after = text;
  for (const each of [...edits].reverse().sort((a, b) => offset(b.range.start) - offset(a.range.start))) {
    const newText = 'snippet' in each ? each.snippet.value : each.newText;
    after = after.slice(0, offset(each.range.start)) + newText + after.slice(offset(each.range.end));
  }
  return after;
}

/** What is found in the text that an action has made. */
async function foundIn(client: Client, text: string): Promise<string[]> {
  const uri = folder.uriOf(`plan-${count++}.change.yaml`);
  await client.openText(uri, text);
  return codes(await client.diagnostics(uri));
}

const RESOURCES = 'What additional support is required?';
const LEADS = 'Who leads, and who oversees?';

describe('fixes', () => {
  it('repair what the cursor stands on, in this version of the document, before anything else', async () => {
    const drawn = await act('kind: change-plan\ntitle: T\nstatus: done\nwhy:\n  urgency: *as|ap is not a plan\n');
    expect(drawn.actions[0]).toMatchObject({
      title: 'Put the text in quotes',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'prose-needs-quotes' }],
    });
    expect(await apply(drawn, 'Put the text in quotes')).toContain('urgency: "*asap is not a plan"\n');
  });

  it('are worked out when they are chosen, where the client asks then, and for no other version', async () => {
    const drawn = await act(`${HEAD}risks:\n  a: {likelihood: 2, impact: 3, score: |5}\n`, rich);
    const fix = find(drawn, 'Write "score: 6"');
    expect(fix.edit).toBeUndefined();
    expect(await apply(drawn, 'Write "score: 6"')).toContain('score: 6}');
    await rich.change(drawn.uri, 2, [{ text: `${HEAD}risks:\n` }]);
    expect((await rich.ask<CodeAction>('codeAction/resolve', fix)).edit).toBeUndefined();
  });

  it('mend all of one kind in the file', async () => {
    const drawn = await act(
      `${HEAD}risks:\n  a: {likelihood: 2, impact: 3, score: 5|}\n  b: {likelihood: 2, impact: 4, score: 5}\n`,
    );
    expect(await apply(drawn, 'Fix all 2 of this kind in the file')).toBe(
      `${HEAD}risks:\n  a: {likelihood: 2, impact: 3, score: 6}\n  b: {likelihood: 2, impact: 4, score: 8}\n`,
    );
    expect(titles(await act(`${HEAD}risks:\n  a: {likelihood: 2, impact: 3, score: 5|}\n`)).join()).not.toContain(
      'all',
    );
  });

  it('apply all safe ones at once, where a client asks for that, on saving say', async () => {
    const drawn = await act(
      `${HEAD}|risks:\n  a: {likelihood: 2, impact: 3, score: 5}\n  b: {likelihood: 2, impact: 4, score: 5}\n`,
      plain,
      { only: ['source.fixAll'] },
    );
    expect(drawn.actions).toMatchObject([{ title: 'Apply all safe fixes', kind: 'source.fixAll.changewright' }]);
    expect(await apply(drawn, 'Apply all safe fixes')).toMatch(/score: 6}\n.*score: 8}\n$/);
  });

  it('are none elsewhere, and none of other kinds', async () => {
    const picture = 'kind: change-plan\ntitle: |T\nstatus: done\nsizee: small\n';
    expect((await act(picture)).actions).toEqual([]);
    const { uri } = await act(picture);
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    expect(await ask(plain, uri, range, { only: ['refactor'] })).toEqual([]);
    const fixes = await ask(plain, uri, range, { only: ['quickfix'] });
    expect(fixes.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Write "size"', undefined],
      ['Silence "unknown-key" here, with a reason', undefined],
    ]);
  });
});

describe('sections', () => {
  it('that are missing are written one by one, or all at once', async () => {
    const drawn = await act('kind: change|-plan\ntitle: T\nwhat:\n  tools: []\n');
    const why = find(drawn, 'Insert the section "why"');
    expect(why).toMatchObject({ diagnostics: [{ code: 'missing-section', data: { at: ['why'] } }] });
    expect(await apply(drawn, why.title)).toMatch(
      /^kind: change-plan\ntitle: T\n\nwhy:\n {2}goal:\n {4}statement: "<[^>]+>"\n/,
    );
    const all = await apply(drawn, 'Add all 12 missing sections');
    expect(all.match(/^[a-z]+(?=:)/gm)).toEqual(
      'kind title why what who when where how risks support feedback recognition reporting safety decisions'.split(' '),
    );
    expect(await foundIn(plain, all)).not.toContain('missing-section');
  });

  it('keep the layout of the plan', async () => {
    const drawn = await act('kind: change|-plan\r\ntitle: T\r\nwhat:\r\n    tools: []\r\nrisks: {}\r\n');
    expect(await apply(drawn, 'Insert the section "why"')).toMatch(
      /^kind: change-plan\r\ntitle: T\r\nwhy:\r\n {4}goal:\r\n {8}statement: /,
    );
  });
});

describe('questions', () => {
  it('are answered with what is missing, where it belongs', async () => {
    const picture = `${HEAD}who:\n    |roles: # so far\n        lead: dana\n    affected: {}\n`;
    const after = `${HEAD}who:\n    roles: # so far\n        sponsor: <a person>\n        lead: dana\n        steering: [<a person>]\n    affected: {}\n`;
    expect(await apply(await act(picture), `Answer "${LEADS}"`)).toBe(after);
    expect(await foundIn(plain, after)).toContain('who.leads');
    const snippet = await apply(await act(picture, rich), `Answer "${LEADS}"`);
    expect(snippet).toContain('        sponsor: ${1|<a person>,dana,ines|}\n        lead: dana\n');
    expect(snippet).toContain('        steering: [${2|<a person>,dana,ines|}]\n');
    const filled = snippet.replace(/\$\{\d\|<a person>,dana,ines\|\}/g, 'ines');
    expect(await foundIn(plain, filled)).not.toContain('who.leads');
  });

  it('are answered over what says nothing, where an editor leads there', async () => {
    const picture = `${HEAD}why:\n  goal:\n    statement: "Fast"\n    from: "Slow"\n    to: TB|D\n    by: 2027-01-01\n`;
    const title = 'Answer "What is the overarching goal of this change?"';
    expect(titles(await act(picture))).not.toContain(title);
    expect(await apply(await act(picture, rich), title)).toContain(
      '    to: "${1:<where you want to stand>}"\n    by: ',
    );
  });

  it('are put off with what has to be said', async () => {
    const drawn = await act(`${HEAD}sup|port:\n  asks: {}\n`);
    const after = await apply(drawn, `Put off "${RESOURCES}": who answers it, and by when`).catch(String);
    expect(after).toContain('is not among');
    const there = await act(`${HEAD}support:\n  as|ks: {}\n`);
    const put = await apply(there, `Put off "${RESOURCES}": who answers it, and by when`);
    expect(put).toBe(
      `${HEAD}open:\n  - question: support.resources\n    owner: <a person>\n    due: <date>\n    because: "<why it cannot be answered yet>"\nsupport:\n  asks: {}\n`,
    );
    expect(await foundIn(plain, put)).toContain('support.resources');
    expect(await foundIn(plain, put.replace('<a person>', 'dana').replace('<date>', '2096-01-02'))).not.toContain(
      'support.resources',
    );
  });

  it('are put off with the people to choose from, where edits may lead there', async () => {
    const leading = await Client.open(RICH, [folder]);
    const drawn = await act(`${HEAD}support:\n  as|ks: {}\n`, leading);
    const put = await apply(drawn, `Put off "${RESOURCES}": who answers it, and by when`);
    expect(put).toContain('\n    owner: ${1|<a person>,dana,ines|}\n    due: ${2:<date>}\n    because: "${3:<');
    leading.process.kill();
  });

  it('do not apply, for a reason', async () => {
    const drawn = await act(`${HEAD}not-applicable:\n- {question: why.goal, because: "x"}\nsupport:\n  as|ks: {}\n`);
    const after = await apply(drawn, `"${RESOURCES}" does not apply: say why`);
    expect(after).toContain(
      'because: "x"}\n- question: support.resources\n  because: "<why it does not apply here>"\nsupport:',
    );
  });

  it('are asked about by a client that can, with nothing changed before', async () => {
    const drawn = await act(`${HEAD}support:\n  as|ks: {}\n`, rich);
    const put = find(drawn, `Put off "${RESOURCES}": who answers it, and by when`);
    expect(put.edit ?? put.data).toBeUndefined();
    expect(put.command).toMatchObject({
      command: 'changewright.putOffQuestion',
      arguments: [{ uri: drawn.uri, document: 0, question: 'support.resources' }],
    });
    expect(find(drawn, `"${RESOURCES}" does not apply: say why`).command?.command).toBe('changewright.excludeQuestion');
  });

  it('may be answered after all', async () => {
    const put = `${HEAD}open:\n  # later\n  - question: support.resources\n    ow|ner: dana\n    due: 2096-01-02\nsupport:\n  offered: []\n`;
    const drawn = await act(put);
    expect(titles(drawn)).toEqual([
      `Answer "${RESOURCES}" now`,
      `"${RESOURCES}" does not apply: say why`,
      `No longer put off "${RESOURCES}"`,
    ]);
    expect(await apply(drawn, `No longer put off "${RESOURCES}"`)).not.toContain('question:');
    const answered = await apply(drawn, `Answer "${RESOURCES}" now`);
    expect(answered).not.toContain('question:');
    expect(answered).toMatch(/\nsupport:\n {2}asks:\n {4}\S+:\n {6}what: "<what is needed>"\n/);
  });

  it('are left alone where they are answered, and while nobody has asked', async () => {
    const answered = await act(`${HEAD}who:\n  ro|les: {lead: dana, sponsor: dana, steering: [dana]}\n`);
    expect(titles(answered)).toEqual([]);
    const lamp = await act(`${HEAD}support:\n  as|ks: {}\n`, rich, { triggerKind: 2 });
    expect(titles(lamp)).toEqual([`Answer "${RESOURCES}"`]);
  });
});

describe('many questions on one line', () => {
  it('are for a list to choose from, where the client has one', async () => {
    const decisions = (drawn: Drawn) => titles(drawn).filter((title) => /^Put off|apply/.test(title));
    const picture = 'kind: change|-plan\ntitle: T\nsize: small\n';
    expect(decisions(await act(picture, rich))).toEqual(['Put off a question…', 'Say that a question does not apply…']);
    expect(decisions(await act(picture))).toEqual([]);
    const few = await act(
      'kind: change|-plan\ntitle: T\nsize: small\nwhy: {}\nwhat: {}\nwho: {}\nwhen: {}\nhow: {}\nsupport: {}\nfeedback: {}\n',
    );
    expect(decisions(few)).toContain('Put off "What could go wrong?": who answers it, and by when');
  });

  it('leave an action that only asks as it is', async () => {
    const drawn = await act('kind: change|-plan\ntitle: T\nsize: small\n', rich);
    const action = find(drawn, 'Put off a question…');
    expect(await rich.ask('codeAction/resolve', action)).toEqual(action);
  });
});

describe('silencing', () => {
  const PICTURE = `${HEAD}risks:\n  a: {likelihood: 2, impact: 3, score: |5}\n`;
  const TITLE = 'Silence "risk-score" here, with a reason';

  it('comes last, and waits for its reason', async () => {
    const drawn = await act(PICTURE);
    expect(titles(drawn).at(-1)).toBe(TITLE);
    const after = await apply(drawn, TITLE);
    expect(after).toContain('risks:\n  # changewright-disable-next-line risk-score -- <why this is right here>\n  a:');
    const found = await foundIn(plain, after);
    expect(found).toContain('risk-score');
    expect(found).toContain('suppression-without-reason');
    expect(await foundIn(plain, after.replace('<why this is right here>', 'The board rates it so'))).not.toContain(
      'risk-score',
    );
  });

  it('is not offered for what cannot be silenced', async () => {
    const drawn = await act(`${HEAD}why:\n  urgency: *as|ap is not a plan\n`);
    expect(titles(drawn).filter((title) => title.startsWith('Silence "prose'))).toEqual([]);
  });

  it('asks for the reason, where a client can', async () => {
    const drawn = await act(PICTURE, rich);
    expect(find(drawn, TITLE).command).toEqual({
      title: TITLE,
      command: 'changewright.silence',
      arguments: [{ uri: drawn.uri, code: 'risk-score', position: { line: 5, character: 39 } }],
    });
    const { edit, version } = await rich.ask<{ edit: WorkspaceEdit; version: number }>('changewright/silenceEdit', {
      uri: drawn.uri,
      code: 'risk-score',
      position: { line: 5, character: 39 },
      reason: 'The board rates it so',
    });
    expect(version).toBe(1);
    expect(edited(drawn, edit)).toContain(
      'risks:\n  # changewright-disable-next-line risk-score -- The board rates it so\n  a:',
    );
  });
});

describe('approving', () => {
  it('is in the name of those whom the plan names, of an item and of the plan', async () => {
    const picture =
      'kind: communication-plan\ntitle: T\npeople: {ann: {name: Ann Okonjo-Lindt}}\nresponsibility: {approver: ann}\nschedule:\n  mail:\n    subject: |"We move"\n';
    const drawn = await act(picture, plain, { only: ['source.approve'] });
    expect(drawn.actions.map(({ title, kind }) => `${title} (${kind})`)).toEqual([
      'Approve "mail" as Ann Okonjo-Lindt (source.approve.changewright)',
      'Approve this plan as Ann Okonjo-Lindt (source.approve.changewright)',
    ]);
    expect(await apply(drawn, 'Approve "mail" as Ann Okonjo-Lindt')).toMatch(
      /\n {4}approved:\n {6}by: ann\n {6}date: \d{4}-\d\d-\d\d\n {6}fingerprint: v1-sha256-[0-9a-f]{64}\n$/,
    );
  });

  it('says why it cannot be done', async () => {
    const picture = `${HEAD}|`;
    const drawn = await act(picture, rich, { only: ['source.approve'] });
    expect(drawn.actions[0]?.disabled?.reason).toMatch(/^The plan names nobody who approves it\./);
    expect((await act(picture, plain, { only: ['source.approve'] })).actions).toEqual([]);
  });
});

describe('what a client asks on the way', () => {
  it('is who, when and which question', async () => {
    const { uri } = await act(`${HEAD}when:\n  start: 2096-01-02\nsupport:\n  as|ks: {}\n`, rich);
    const choices = await rich.ask<{ [key: string]: { [key: string]: string }[] }>('changewright/questionChoices', {
      uri,
    });
    expect(choices.document).toBe(0);
    expect(choices.people).toEqual([
      { id: 'dana', name: 'Dana Okafor', role: 'Sponsor' },
      { id: 'ines', name: 'Ines Vaughn', role: '' },
    ]);
    expect(choices.questions).toContainEqual({
      id: 'support.resources',
      asks: RESOURCES,
      section: 'Support',
      state: '○ not yet answered',
    });
    expect(choices.days?.map(({ label }) => label)).toEqual([
      'Next working day',
      'In one week',
      'In two weeks',
      'In a month',
      'start',
    ]);
    expect(choices.days?.at(-1)).toEqual({ value: 'start', label: 'start', day: 'Monday, 2 January 2096' });
  });

  it('is nothing where nothing is asked', async () => {
    const { uri } = await act('kind: change-registry\ntitle: "Comp|any"\n', rich);
    expect(await rich.ask('changewright/questionChoices', { uri })).toBeNull();
  });

  it('is whether a day can be kept', async () => {
    const { uri } = await act(`${HEAD}when:\n  start: 2096-01-02|\n`, rich);
    const read = (text: string) => rich.ask('changewright/readDay', { uri, document: 0, text });
    expect(await read(' start + 1 week ')).toEqual({ day: 'Monday, 9 January 2096' });
    expect(await read('soon-ish 3')).toMatchObject({ problem: expect.stringContaining('year-month-day') });
    expect(await read('2001-01-01')).toEqual({
      problem: 'Monday, 1 January 2001 has passed already. Write a day that comes.',
    });
    expect(await read('launch')).toMatchObject({ problem: expect.stringContaining('"launch"') });
  });

  it('becomes an edit of the file as it is now', async () => {
    const drawn = await act(`${HEAD}support:\n  as|ks: {}\n`, rich);
    const decide = (decision: object, question = 'support.resources') =>
      rich.ask<{ version: number; edit: WorkspaceEdit } | null>('changewright/questionEdit', {
        uri: drawn.uri,
        document: 0,
        question,
        decision,
      });
    const put = await decide({ type: 'put-off', owner: 'dana', due: '2096-01-02', because: 'The "budget": soon' });
    expect(put?.version).toBe(1);
    const after = edited(drawn, put?.edit ?? {});
    expect(after).toContain(
      'open:\n  - question: support.resources\n    owner: dana\n    due: 2096-01-02\n    because: "The \\"budget\\": soon"\n',
    );
    expect(await foundIn(plain, after)).not.toContain('support.resources');
    expect(edited(drawn, (await decide({ type: 'answer' }))?.edit ?? {})).toContain('what: "${2:<what is needed>}"');
    expect(await decide({ type: 'answer' }, 'no.such')).toBeNull();
  });

  it('changes the entry that is there, and takes back the other one', async () => {
    const drawn = await act(
      `${HEAD}open:\n  - question: support.resources\n    owner: dana # for now\n    due: 2001-01-02|\n`,
      rich,
    );
    const decide = (decision: object) =>
      rich.ask<{ edit: WorkspaceEdit }>('changewright/questionEdit', {
        uri: drawn.uri,
        document: 0,
        question: 'support.resources',
        decision,
      });
    const again = await decide({ type: 'put-off', owner: 'ines', due: '2096-01-02', because: 'Later' });
    expect(edited(drawn, again.edit)).toBe(
      `${HEAD}open:\n  - question: support.resources\n    owner: ines # for now\n    due: 2096-01-02\n    because: Later\n`,
    );
    const never = await decide({ type: 'not-applicable', because: 'Nothing is needed' });
    expect(edited(drawn, never.edit)).toBe(
      `${HEAD}not-applicable:\n  - question: support.resources\n    because: "Nothing is needed"\n`,
    );
  });
});
