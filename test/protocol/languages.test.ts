import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
} from 'vscode-languageserver-protocol/node';
import { FORMAT_NAMES } from '../../core/testing/format-names.ts';
import { knownIn, untranslated } from '../../core/testing/untranslated.ts';
import { Client, cursorIn, Folder, PULL, PUSH } from './client.ts';

const clients: Client[] = [];
let folder: Folder;

beforeAll(async () => {
  folder = await Folder.create({});
});

afterAll(async () => {
  for (const client of clients) client.process.kill();
  await folder.remove();
});

async function speaking(locale: string | undefined, capabilities = PUSH, folders = [folder]): Promise<Client> {
  const client = await Client.open(capabilities, folders, locale === undefined ? {} : { locale });
  clients.push(client);
  return client;
}

const PLAN = `kind: change-plan
title: "Ship"
status: active
when:
  start: 2027-05-01
  go-live: 2027-04-01
ris|ks:
  attrition: {event: "Three leave", likelihood: 3, impact: 4, score: 9}
`;

/** A finding, its remedy and its fix, and what a section is. */
async function saidTo(client: Client) {
  const { text, position } = cursorIn(PLAN);
  const uri = folder.uriOf('p.change.yaml');
  await client.openText(uri, text);
  const diagnostics = await client.diagnostics(uri, 1);
  const score = diagnostics.find(({ code }) => code === 'risk-score') as Diagnostic;
  const hover: Hover = await client.ask('textDocument/hover', client.at(uri, position));
  const actions: CodeAction[] = await client.ask('textDocument/codeAction', {
    textDocument: { uri },
    range: score.range,
    context: { diagnostics: [score] },
  });
  return {
    message: score.message,
    hover: (hover.contents as { value: string }).value,
    actions: actions.map(({ title }) => title),
  };
}

describe('a client', () => {
  it.each(['de', 'de-AT', 'DE_ch'])('that speaks %s is spoken to in German', async (locale) => {
    const { message, hover, actions } = await saidTo(await speaking(locale));
    expect(message).toBe(
      '3 × 4 ist 12, nicht 9. Nach der Punktzahl sortiert, stünde dieses Risiko am falschen Platz.\n' +
        'Schreiben Sie "score: 12", oder lassen Sie die Punktzahl weg.',
    );
    expect(hover).toContain('**Risiken**');
    expect(hover).toContain('**Was könnte schiefgehen?** ');
    expect(hover).toMatch(/ beantwortet\n/);
    expect(actions).toContain('"score: 12" schreiben');
  });

  it('that speaks German begins a plan with German prompts', async () => {
    const client = await speaking('de');
    const plan = { kind: 'change-plan', title: 'Der Umzug', size: 'small' };
    const { text } = await client.ask<{ text: string }>('changewright/newPlan', plan);
    expect(text).toContain('title: "Der Umzug"');
    expect(text).toContain('statement: "<was anders sein wird, in einem Satz>"');
    expect(text.match(/<(?:what|who|how|a|the) /g)).toBeNull();
  });

  it.each([undefined, 'en', 'fr', 'x', ''])('that speaks %s is spoken to in English', async (locale) => {
    const { message, hover, actions } = await saidTo(await speaking(locale));
    expect(message).toMatch(/^3 × 4 is 12, not 9\./);
    expect(hover).toContain('**What could go wrong?** ');
    expect(actions).toContain('Write "score: 12"');
  });
});

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');

/** All that is said beside findings of a file; line by line, or of every so many lines. */
async function everythingSaidOf(client: Client, uri: string, text: string, every: number): Promise<string[]> {
  const textDocument = { uri };
  const lines = text.split('\n');
  const said: (string | undefined)[] = [];
  for (const [line, written] of lines.entries()) {
    if (line % every !== 0) continue;
    const start = written.search(/[^\s-]/);
    const value = written.search(/(?<=: ["[{]?)[\w"]/);
    for (const character of [start, value].filter((at) => at >= 0)) {
      const hover: Hover | null = await client.ask('textDocument/hover', client.at(uri, { line, character }));
      said.push((hover?.contents as { value: string } | undefined)?.value);
    }
    for (const character of [start, written.length].filter((at) => at >= 0))
      said.push(...(await completionsAt(client, uri, { line, character })));
  }
  said.push(...textsIn(await client.ask('changewright/planQuestions', { uri, document: 0 })));
  const everything = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const actions = async (context: object): Promise<CodeAction[]> =>
    client.ask('textDocument/codeAction', {
      textDocument,
      range: everything,
      context: { diagnostics: [], ...context },
    });
  const lenses: CodeLens[] = await client.ask('textDocument/codeLens', { textDocument });
  const hints: InlayHint[] = await client.ask('textDocument/inlayHint', { textDocument, range: everything });
  const symbols: DocumentSymbol[] = await client.ask('textDocument/documentSymbol', { textDocument });
  const links: DocumentLink[] = await client.ask('textDocument/documentLink', { textDocument });
  return [
    ...said,
    ...(await actions({})).map(({ title }) => title),
    ...(await actions({ only: ['source'] })).map(({ title }) => title),
    ...(await Promise.all(lenses.map((lens) => resolved(client, lens)))),
    ...hints.flatMap(({ label, tooltip }) => [textOf(label), textOf(tooltip)]),
    ...symbols.flatMap(namesOf),
    ...links.map(({ tooltip }) => tooltip),
  ].flatMap((each) => (each === undefined ? [] : [each]));
}

async function resolved(client: Client, lens: CodeLens): Promise<string | undefined> {
  const whole: CodeLens = lens.command ? lens : await client.ask('codeLens/resolve', lens);
  return whole.command?.title;
}

async function completionsAt(client: Client, uri: string, position: { line: number; character: number }) {
  const items = await client.complete(uri, position);
  const whole: CompletionItem[] = await Promise.all(
    items.slice(0, 8).map((item) => client.ask<CompletionItem>('completionItem/resolve', item)),
  );
  return whole.flatMap(({ label, kind, detail, documentation, textEdit }) => [
    ...(kind === CompletionItemKind.Snippet ? [label] : []),
    detail,
    textOf(documentation),
    ...(textEdit?.newText.match(/<[^<>\n]+>/g) ?? []),
  ]);
}

function textOf(told: unknown): string | undefined {
  if (Array.isArray(told)) return told.map(({ value }) => value).join('');
  return typeof told === 'object' && told !== null ? (told as { value: string }).value : (told as string | undefined);
}

/** Every text of an answer, without addresses and what only the extension reads. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(':///') ? [] : [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => (key === 'state' ? [] : textsIn(each)))
    : [];
}

function namesOf({ name, children = [] }: DocumentSymbol): string[] {
  return [name, ...children.flatMap(namesOf)];
}

describe('in the pseudo language nothing is said that is in no catalogue', () => {
  it.each([
    ['draft', 2],
    ['hospital', 11],
    ['small', 3],
  ])(
    'of the example %s',
    async (example, every) => {
      const names = readdirSync(path.join(EXAMPLES, example));
      const files = Object.fromEntries(
        names.map((name) => [name, readFileSync(path.join(EXAMPLES, example, name), 'utf8')]),
      );
      const home = await Folder.create(files);
      const client = await speaking('pseudo', PULL, [home]);
      const isWritten = knownIn(Object.values(files), [...FORMAT_NAMES, ...names]);
      const isKnown = (run: string) => isWritten(run.replace(/\.(start|end)$/, ''));
      const escaped = new Set<string>();
      for (const name of names.filter((each) => each.endsWith('.yaml'))) {
        await client.openText(home.uriOf(name), files[name] as string);
        for (const text of await everythingSaidOf(client, home.uriOf(name), files[name] as string, every))
          for (const run of untranslated(text, isKnown)) escaped.add(`${run} | ${text}`);
      }
      expect([...escaped]).toEqual([]);
      await home.remove();
    },
    120_000,
  );
});
