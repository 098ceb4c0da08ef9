import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { Client, codes, Folder, PULL, PUSH } from './client.ts';

const DONE = 'kind: change-plan\ntitle: "T"\nstatus: done\n';
const clients: Client[] = [];
const folders: Folder[] = [];

async function open(capabilities: object, ...where: Folder[]): Promise<Client> {
  const client = await Client.open(capabilities, where);
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

describe('a client that is pushed to', () => {
  it('hears of findings, and of their end, as the text is edited', async () => {
    const client = await open(PUSH);
    const uri = 'untitled:Untitled-1';
    await client.openText(uri, `${DONE}statsu: x\n`);
    const [finding] = await client.diagnostics(uri, 1);
    expect(finding).toMatchObject({
      code: 'unknown-key',
      severity: 1,
      source: 'changewright',
      data: { code: 'unknown-key', at: ['statsu'] },
    });
    expect(finding?.range).toEqual({ start: { line: 3, character: 0 }, end: { line: 3, character: 6 } });
    await client.change(uri, 2, [
      { range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } }, text: '' },
    ]);
    expect(await client.diagnostics(uri, 2)).toEqual([]);
    await client.change(uri, 3, [
      { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: 'why: 5\n' },
    ]);
    expect(codes(await client.diagnostics(uri, 3))).toEqual(['wrong-type']);
  });

  it('is led from each code to its page, which is there', async () => {
    const client = await open(PUSH);
    const uri = 'untitled:Untitled-1';
    await client.openText(
      uri,
      'kind: change-plan\ntitle: T\nsizee: small\nrisks:\n  a: {likelihood: 2, impact: 3, score: 5}\n',
    );
    const found = await client.diagnostics(uri, 1);
    expect(codes(found)).toEqual(expect.arrayContaining(['risk-score', 'risks.mitigation', 'unknown-key']));
    for (const { code, codeDescription } of found) {
      expect(codeDescription?.href, String(code)).toBeDefined();
      expect(readFileSync(new URL(codeDescription?.href ?? ''), 'utf8')).toContain(`# ${code}`);
    }
  });

  it('is told nothing of YAML that is no plan, until it becomes one', async () => {
    const client = await open(PUSH);
    await client.openText('untitled:other', 'name: ci\n', 'yaml');
    await client.openText('untitled:plan', `${DONE}why: 5\n`, 'yaml');
    await client.diagnostics('untitled:plan', 1);
    expect(client.published.map(({ uri }) => uri)).toEqual(['untitled:plan']);
    await client.change('untitled:other', 2, [{ text: `${DONE}why: 6\n` }]);
    expect(codes(await client.diagnostics('untitled:other', 2))).toEqual(['wrong-type']);
    await client.change('untitled:other', 3, [{ text: 'name: ci\n' }]);
    expect(await client.diagnostics('untitled:other', 3)).toEqual([]);
  });

  it('hears of closed plans in its folders, and no more of others once they close', async () => {
    const inside = await folder({
      'a.change.yaml': `${DONE}why: 5\n`,
      'b.change.yaml': DONE,
      '.gitignore': 'c.change.yaml\n',
      'c.change.yaml': `${DONE}why: 5\n`,
    });
    const outside = await folder({ 'd.change.yaml': `${DONE}why: 5\n` });
    const client = await open(PUSH, inside);
    expect(codes(await client.diagnostics(inside.uriOf('a.change.yaml')))).toEqual(['wrong-type']);
    await client.openText(outside.uriOf('d.change.yaml'), `${DONE}why: 5\n`);
    expect(codes(await client.diagnostics(outside.uriOf('d.change.yaml')))).toEqual(['wrong-type']);
    await client.openText(inside.uriOf('a.change.yaml'), DONE, 'changewright', 5);
    expect(await client.diagnostics(inside.uriOf('a.change.yaml'), 5)).toEqual([]);
    await client.close(outside.uriOf('d.change.yaml'));
    await client.close(inside.uriOf('a.change.yaml'));
    const isClosed = (name: string) => client.published.findLast(({ uri }) => uri === name);
    await client.until(() => isClosed(inside.uriOf('a.change.yaml'))?.diagnostics.length === 1);
    expect(isClosed(outside.uriOf('d.change.yaml'))?.diagnostics).toEqual([]);
    expect(client.published.some(({ uri }) => uri === inside.uriOf('c.change.yaml'))).toBe(false);
  });

  it('keeps its own spelling of a URI', async () => {
    const client = await open(PUSH);
    const uri = 'file:///c%3A/Plans/an%20idea%21.change.yaml';
    await client.openText(uri, `${DONE}why: 5\n`);
    expect(codes(await client.diagnostics(uri, 1))).toEqual(['wrong-type']);
  });

  it('gets what other files say as related places', async () => {
    const client = await open(PUSH);
    await client.openText('untitled:x', `${DONE}why:\nwhy:\n`);
    const [finding] = await client.diagnostics('untitled:x', 1);
    expect(finding?.code).toBe('duplicate-key');
    expect(finding?.relatedInformation?.[0]?.location).toEqual({
      uri: 'untitled:x',
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 3 } },
    });
  });

  it('hears of open plans again when a file that they use changes', async () => {
    const where = await folder({
      'acme.registry.yaml': 'kind: change-registry\ntitle: A\npeople:\n  dana: {name: Dana}\n',
    });
    const plan = `${DONE}uses: [./acme.registry.yaml]\nwho:\n  roles: {sponsor: dana}\n`;
    const client = await open(PUSH, where);
    const [uri, registry] = [where.uriOf('a.change.yaml'), where.uriOf('acme.registry.yaml')];
    await client.openText(uri, plan);
    expect(await client.diagnostics(uri, 1)).toEqual([]);
    await where.write('acme.registry.yaml', 'kind: change-registry\ntitle: A\npeople:\n  dora: {name: Dora}\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: registry, type: 2 }],
    });
    await client.until(() =>
      codes(client.published.findLast((each) => each.uri === uri)?.diagnostics ?? []).includes('unresolved-reference'),
    );
    await client.openText(registry, 'kind: change-registry\ntitle: A\npeople:\n  dana: {name: Dana}\n');
    await client.until(() => client.published.findLast((each) => each.uri === uri)?.diagnostics.length === 0);
  });

  it('hears of the plans below a configuration again as that is edited, and of its mistakes', async () => {
    const where = await folder({ 'plans/a.change.yaml': `${DONE.replace('done', 'active')}statsu: x\n` });
    const client = await open(PUSH, where);
    const [uri, configuration] = [where.uriOf('plans/a.change.yaml'), where.uriOf('changewright.yaml')];
    const severities = () =>
      client.published.findLast((each) => each.uri === uri)?.diagnostics.map(({ severity }) => severity) ?? [];
    await client.until(() => severities().filter((severity) => severity === 1).length > 1);
    await client.openText(configuration, 'severity-by-status: {active: warning}\nlang: en\n', 'yaml');
    expect(codes(await client.diagnostics(configuration, 1))).toEqual(['bad-configuration']);
    await client.until(() => severities().filter((severity) => severity === 1).length === 1);
    await client.change(configuration, 2, [{ text: '' }]);
    await client.until(() => severities().filter((severity) => severity === 1).length > 1);
    expect(await client.diagnostics(configuration, 2)).toEqual([]);
  });

  it('sees a burst of 200 edits end in the right findings, without a check for each', async () => {
    const client = await open(PUSH);
    const uri = 'untitled:burst';
    await client.openText(uri, DONE);
    await client.diagnostics(uri, 1);
    const typed = Array.from('statsu: x', (letter, index) => ({
      range: { start: { line: 3, character: index }, end: { line: 3, character: index } },
      text: letter,
    }));
    const filler = Array.from({ length: 191 }, (_, index) => ({
      range: { start: { line: 3, character: 9 + index }, end: { line: 3, character: 9 + index } },
      text: 'y',
    }));
    await Promise.all([...typed, ...filler].map((change, index) => client.change(uri, index + 2, [change])));
    const findings = await client.diagnostics(uri, 201);
    expect(codes(findings)).toEqual(['unknown-key']);
    expect(client.published.length).toBeLessThan(20);
  });
});

describe('a client that pulls', () => {
  const pull = (client: Client, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    client.ask('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  const itemsOf = (report: DocumentDiagnosticReport): Diagnostic[] => (report.kind === 'full' ? report.items : []);

  it('is never pushed to, and learns what has not changed', async () => {
    const client = await open(PULL);
    await client.openText('untitled:p', `${DONE}why: 5\n`);
    const first = await pull(client, 'untitled:p');
    expect(codes(itemsOf(first))).toEqual(['wrong-type']);
    expect(await pull(client, 'untitled:p', first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change('untitled:p', 2, [{ text: DONE }]);
    expect(itemsOf(await pull(client, 'untitled:p', first.resultId))).toEqual([]);
    expect(client.published).toEqual([]);
  });

  it('gets all plans of its folders, and takes back what is gone', async () => {
    const where = await folder({ 'a.change.yaml': `${DONE}why: 5\n`, 'b.change.yaml': DONE, 'c.yaml': 'name: x\n' });
    const client = await open(PULL, where);
    const all: WorkspaceDiagnosticReport = await client.ask('workspace/diagnostic', { previousResultIds: [] });
    expect(all.items.map(({ uri, kind }) => [uri, kind])).toEqual([
      [where.uriOf('a.change.yaml'), 'full'],
      [where.uriOf('b.change.yaml'), 'full'],
    ]);
    const previousResultIds = [
      ...all.items.map(({ uri, resultId }) => ({ uri, value: resultId })),
      { uri: where.uriOf('gone.yaml'), value: 'x' },
    ];
    const again: WorkspaceDiagnosticReport = await client.ask('workspace/diagnostic', { previousResultIds });
    expect(again.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'full']);
    expect(again.items[2]).toEqual({ kind: 'full', uri: where.uriOf('gone.yaml'), version: null, items: [] });
  });

  it('is asked to pull again when other files have changed', async () => {
    const where = await folder({
      'acme.registry.yaml': 'kind: change-registry\ntitle: A\npeople:\n  dana: {name: Dana}\n',
    });
    const client = await open(PULL, where);
    const uri = where.uriOf('a.change.yaml');
    await client.openText(uri, `${DONE}uses: [./acme.registry.yaml]\nwho:\n  roles: {sponsor: dana}\n`);
    expect(itemsOf(await pull(client, uri))).toEqual([]);
    const watched = await client.until(() => client.heard.find(({ method }) => method === 'client/registerCapability'));
    expect(JSON.stringify(watched.params)).toContain('**/*.{yaml,yml}');
    const refreshes = () => client.heard.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
    const before = await client.until(refreshes);
    await where.write('acme.registry.yaml', 'kind: change-registry\ntitle: A\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: where.uriOf('acme.registry.yaml'), type: 2 }],
    });
    await client.until(() => refreshes() > before);
    expect(codes(itemsOf(await pull(client, uri)))).toEqual(['unresolved-reference']);
  });

  it('hears how far the questions are answered', async () => {
    const client = await open(PULL);
    await client.openText('untitled:s', 'kind: change-plan\ntitle: S\n');
    const { params } = await client.until(() => client.heard.find(({ method }) => method === 'changewright/status'));
    expect(params).toMatchObject({
      uri: 'untitled:s',
      plans: [{ kind: 'change-plan', title: 'S', questions: { answered: 0, total: 28 } }],
    });
  });
});
