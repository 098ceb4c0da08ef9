import { fork } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { Client, codes, cursorIn, Folder, PULL, PUSH, SERVER } from './client.ts';

const DONE = 'kind: change-plan\ntitle: "T"\nstatus: done\n';
const clients: Client[] = [];
const folders: Folder[] = [];

function keep(client: Client): Client {
  clients.push(client);
  return client;
}

async function folder(files: Record<string, string>): Promise<Folder> {
  const made = await Folder.create(files);
  folders.push(made);
  return made;
}

afterEach(async () => {
  for (const client of clients.splice(0)) client.process.kill();
  for (const each of folders.splice(0)) await each.remove();
});

const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: { code: number }) => error.code,
  );

describe('a trace', () => {
  it('is told while the client wants one', async () => {
    const client = keep(await Client.open(PUSH));
    const traces: unknown[] = [];
    client.connection.onNotification('$/logTrace', (params) => void traces.push(params));
    await client.ask('changewright/plans', {});
    await client.connection.sendNotification('$/setTrace', { value: 'messages' });
    await client.ask('changewright/plans', {});
    // What is sent first arrives first.
    await client.ask('changewright/plans', {});
    expect(traces[0]).toEqual({ message: expect.stringMatching(/^changewright\/plans: \d+ ms$/) });
    expect(traces.length).toBeLessThan(3);
  });
});

describe('the greeting', () => {
  it('settles on UTF-16, and on UTF-8 only where nothing else is offered', async () => {
    const encodings = [undefined, ['utf-16'], ['utf-8', 'utf-16'], ['utf-8'], ['utf-32']];
    const chosen = await Promise.all(
      encodings.map(async (positionEncodings) => {
        const client = keep(Client.start([]));
        const { capabilities } = await client.initialize({ general: positionEncodings ? { positionEncodings } : {} });
        return capabilities.positionEncoding;
      }),
    );
    expect(chosen).toEqual(['utf-16', 'utf-16', 'utf-16', 'utf-8', 'utf-16']);
  });

  it('offers to be pulled only to those who can', async () => {
    const pull = await keep(Client.start()).initialize(PULL);
    expect(pull.capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    const push = await keep(Client.start()).initialize(PUSH);
    expect(push.capabilities.diagnosticProvider).toBeUndefined();
    expect(push.serverInfo?.name).toBe('changewright');
  });

  it('comes first and only once', async () => {
    const client = keep(Client.start());
    expect(
      await errorOf(
        client.ask('textDocument/hover', { textDocument: { uri: 'untitled:a' }, position: { line: 0, character: 0 } }),
      ),
    ).toBe(-32002);
    await client.initialize(PUSH);
    expect(await errorOf(client.ask('initialize', { processId: null, rootUri: null, capabilities: {} }))).toBe(-32600);
  });
});

describe('the end', () => {
  it('exits with 0 after shutdown, and refuses what comes in between', async () => {
    const client = await Client.open(PUSH);
    await client.connection.sendRequest('shutdown');
    expect(await errorOf(client.ask('textDocument/documentSymbol', { textDocument: { uri: 'untitled:a' } }))).toBe(
      -32600,
    );
    await client.connection.sendNotification('exit');
    expect(await client.exitCode).toBe(0);
  });

  it('exits with 1 without shutdown, and when its input ends', async () => {
    const client = await Client.open(PUSH);
    await client.connection.sendNotification('exit');
    expect(await client.exitCode).toBe(1);
    const other = await Client.open(PUSH);
    other.process.stdin?.end();
    expect(await other.exitCode).toBe(1);
  });
});

describe('over the channel between two processes of Node', () => {
  it('the same server answers', async () => {
    const server = fork(SERVER, ['--node-ipc'], { stdio: 'ignore' });
    const answer = new Promise<{ result: { serverInfo: { name: string } } }>((resolve) =>
      server.once('message', resolve),
    );
    server.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    expect((await answer).result.serverInfo.name).toBe('changewright');
    server.kill();
  });
});

describe('positions in UTF-8', () => {
  it('count bytes, in changes as in findings', async () => {
    const client = keep(await Client.open({ ...PUSH, general: { positionEncodings: ['utf-8'] } }));
    const uri = 'untitled:utf8';
    await client.openText(uri, `${DONE}what: {"ärger 😀": 1}\n`);
    const [finding] = await client.diagnostics(uri, 1);
    expect(finding?.range).toEqual({ start: { line: 3, character: 7 }, end: { line: 3, character: 20 } });
    await client.change(uri, 2, [
      { range: { start: { line: 3, character: 7 }, end: { line: 3, character: 23 } }, text: '' },
    ]);
    expect(await client.diagnostics(uri, 2)).toEqual([]);
  });
});

describe('workspace folders', () => {
  it('come and go', async () => {
    const one = await folder({ 'a.change.yaml': `${DONE}why: 5\n` });
    const two = await folder({ 'b.change.yaml': `${DONE}why: 5\n` });
    const client = keep(await Client.open(PUSH, [one, two]));
    expect(codes(await client.diagnostics(one.uriOf('a.change.yaml')))).toEqual(['wrong-type']);
    expect(codes(await client.diagnostics(two.uriOf('b.change.yaml')))).toEqual(['wrong-type']);
    const change = (added: Folder[], removed: Folder[]) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map(({ uri }) => ({ uri, name: '' })),
          removed: removed.map(({ uri }) => ({ uri, name: '' })),
        },
      });
    await change([], [two]);
    const last = (uri: string) => client.published.findLast((each) => each.uri === uri)?.diagnostics;
    await client.until(() => last(two.uriOf('b.change.yaml'))?.length === 0);
    expect(last(one.uriOf('a.change.yaml'))).toHaveLength(1);
    const symbols = await client.ask<{ location: { uri: string } }[]>('workspace/symbol', { query: '' });
    expect(new Set(symbols.map(({ location }) => location.uri))).toEqual(new Set([one.uriOf('a.change.yaml')]));
    await change([two], []);
    await client.until(() => last(two.uriOf('b.change.yaml'))?.length === 1);
  });

  it('are read again when what is ignored changes, and new files are found', async () => {
    const where = await folder({ 'a.change.yaml': `${DONE}why: 5\n` });
    const client = keep(await Client.open(PUSH, [where]));
    await client.diagnostics(where.uriOf('a.change.yaml'));
    const tell = (name: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: where.uriOf(name), type }],
      });
    await where.write('sub/b.change.yaml', `${DONE}why: 5\n`);
    await tell('sub/b.change.yaml', 1);
    expect(await client.diagnostics(where.uriOf('sub/b.change.yaml'))).toHaveLength(1);
    await where.write('.changewrightignore', 'sub\n');
    await tell('.changewrightignore', 1);
    await client.until(
      () => client.published.findLast(({ uri }) => uri === where.uriOf('sub/b.change.yaml'))?.diagnostics.length === 0,
    );
  });

  it('are checked as a whole on request', async () => {
    const where = await folder({ 'a.change.yaml': `${DONE}why: 5\n`, 'b.change.yaml': DONE });
    const client = keep(await Client.open(PUSH, [where]));
    expect(await client.ask('changewright/validateWorkspace', undefined)).toEqual({
      plans: 2,
      errors: 1,
      warnings: 0,
      information: 0,
    });
  });
});

describe('cancellation', () => {
  it('is answered as such', async () => {
    const client = keep(await Client.open(PULL));
    await client.openText('untitled:c', DONE);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: 'untitled:c' } },
      source.token,
    );
    source.cancel();
    expect(await errorOf(answer)).toBe(-32800);
    const next: { kind: string } = await client.ask('textDocument/diagnostic', { textDocument: { uri: 'untitled:c' } });
    expect(next.kind).toBe('full');
  });
});

describe('hostile messages', () => {
  it('are refused or ignored, and the server goes on', async () => {
    const client = keep(await Client.open(PUSH));
    const uri = 'untitled:h';
    await client.openText(uri, `${DONE}why:\n  `);
    const somewhere = { line: 0, character: 0 };
    for (const params of [
      null,
      undefined,
      5,
      'x',
      [],
      {},
      { textDocument: null },
      { textDocument: { uri } },
      { textDocument: { uri }, position: { line: -1, character: 0 } },
      { textDocument: { uri }, position: { line: 'a', character: {} } },
    ]) {
      for (const method of ['textDocument/hover', 'textDocument/completion'])
        expect(await errorOf(raw(client, method, params))).toBe(-32602);
    }
    expect(
      await errorOf(
        raw(client, 'textDocument/codeAction', {
          textDocument: { uri },
          range: { start: somewhere, end: {} },
          context: {},
        }),
      ),
    ).toBe(-32602);
    expect(await errorOf(raw(client, 'changewright/newPlan', { kind: 'nonsense', title: 'x' }))).toBe(-32602);
    expect(await errorOf(raw(client, 'changewright/summary', { uri: 7 }))).toBe(-32602);
    expect(await errorOf(raw(client, 'no/such/method', {}))).toBe(-32601);
    for (const method of ['textDocument/hover', 'textDocument/completion']) {
      await raw(client, method, { textDocument: { uri: 'untitled:never-opened' }, position: somewhere });
      await raw(client, method, { textDocument: { uri }, position: { line: 2147483647, character: 2147483647 } });
      await raw(client, method, { textDocument: { uri: '%%%:/\u0000' }, position: somewhere });
    }
    for (const params of [
      null,
      {},
      { textDocument: { uri: 'untitled:never-opened', version: 2 }, contentChanges: [{ text: 'x' }] },
      { textDocument: { uri: 'untitled:other', version: 2 }, contentChanges: [{ range: 5, text: 'x' }] },
    ]) {
      await client.connection.sendNotification('textDocument/didChange', params as object);
      await client.connection.sendNotification('textDocument/didOpen', params as object);
      await client.connection.sendNotification('textDocument/didClose', params as object);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', params as object);
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', params as object);
      await client.connection.sendNotification('$/cancelRequest', params as object);
      await client.connection.sendNotification('$/setTrace', params as object);
    }
    await client.change(uri, 9, [
      { range: { start: { line: 900, character: 9 }, end: somewhere }, text: `${DONE}why: 5\n` },
    ]);
    expect(codes(await client.diagnostics(uri, 9))).toEqual(['wrong-type']);
  });

  it('that are no messages at all do not end it', async () => {
    const client = keep(await Client.open(PUSH));
    const junk = '{"jsonrpc":"2.0","method":';
    client.process.stdin?.write(`Content-Length: ${junk.length}\r\n\r\n${junk}`);
    client.process.stdin?.write('Content-Length: 4\r\n\r\nnull');
    client.process.stdin?.write('Content-Length: 2\r\n\r\n[]');
    await client.openText('untitled:j', `${DONE}why: 5\n`);
    expect(await client.diagnostics('untitled:j', 1)).toHaveLength(1);
  });

  it('in plans of all kinds do not end it either', async () => {
    const client = keep(await Client.open(PUSH));
    const texts = [
      '',
      '\uFEFF',
      '[',
      '{',
      '"',
      '- - - -',
      '&a *a',
      'kind: change-plan\n? [x]\n: y',
      `kind: change-plan\n${'a:\n '.repeat(300)}`,
      '\u0000',
      '<<<<<<< x\nkind: change-plan',
      `${DONE}people: &p\n  a: *p\n`,
    ];
    for (const [index, text] of texts.entries()) {
      const { text: plain, position } = cursorIn(`${text}|`);
      const uri = `untitled:${index}.change.yaml`;
      await client.openText(uri, plain);
      for (const method of ['textDocument/hover', 'textDocument/completion'])
        await client.ask(method, client.at(uri, position));
      await client.ask('textDocument/documentSymbol', { textDocument: { uri } });
    }
    expect(
      client.heard.filter(
        ({ method, params }) => method === 'window/logMessage' && (params as { type: number }).type === 1,
      ),
    ).toEqual([]);
  });
});

/** Sends parameters of any shape, which the typed connection would not. */
function raw(client: Client, method: string, params: unknown): Promise<unknown> {
  return client.connection.sendRequest(method, ...([params] as [object]));
}
