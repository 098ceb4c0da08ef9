import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ErrorCodes, type ServerCapabilities } from 'vscode-languageserver-protocol/node';
import * as documents from '../../server/protocol/documents.ts';
import * as plans from '../../server/protocol/plans.ts';
import * as questions from '../../server/protocol/questions.ts';
import { PULL, PUSH } from './client.ts';
import { WorkerServer } from './worker-server.ts';

const FOLDER = 'vfs://host/plans';
const PLAN = `${FOLDER}/a.change.yaml`;
const FILES: Readonly<Record<string, string>> = {
  [`${FOLDER}/company.registry.yaml`]:
    'kind: change-registry\ntitle: "Company"\nholidays: {country: DE}\npeople:\n  ada: {name: "Ada"}\n',
  [PLAN]: `kind: change-plan
title: "Ship"
uses: [./company.registry.yaml]
who:
  roles: {sponsor: ada, lead: adda}
when:
  milestones:
    first: {name: "The first", date: 2028-10-03}
`,
};
const TEXT = FILES[PLAN] as string;
/** On the sponsor. */
const PLACE = { textDocument: { uri: PLAN }, position: { line: 4, character: 19 } };
const RANGE = { start: PLACE.position, end: PLACE.position };
const FORMAT = { textDocument: { uri: PLAN }, options: { tabSize: 2, insertSpaces: true } };

/** A request for each thing that a server may offer. */
const REQUESTS: Partial<Record<keyof ServerCapabilities, [method: string, params: object][]>> = {
  hoverProvider: [['textDocument/hover', PLACE]],
  completionProvider: [['textDocument/completion', PLACE]],
  definitionProvider: [['textDocument/definition', PLACE]],
  referencesProvider: [['textDocument/references', { ...PLACE, context: { includeDeclaration: true } }]],
  documentHighlightProvider: [['textDocument/documentHighlight', PLACE]],
  documentSymbolProvider: [['textDocument/documentSymbol', PLACE]],
  workspaceSymbolProvider: [['workspace/symbol', { query: 'ada' }]],
  codeActionProvider: [['textDocument/codeAction', { ...PLACE, range: RANGE, context: { diagnostics: [] } }]],
  codeLensProvider: [['textDocument/codeLens', PLACE]],
  documentLinkProvider: [['textDocument/documentLink', PLACE]],
  documentFormattingProvider: [['textDocument/formatting', FORMAT]],
  documentRangeFormattingProvider: [['textDocument/rangeFormatting', { ...FORMAT, range: RANGE }]],
  documentOnTypeFormattingProvider: [['textDocument/onTypeFormatting', { ...FORMAT, ...PLACE, ch: '\n' }]],
  renameProvider: [
    ['textDocument/prepareRename', PLACE],
    ['textDocument/rename', { ...PLACE, newName: 'ada-2' }],
  ],
  foldingRangeProvider: [['textDocument/foldingRange', PLACE]],
  selectionRangeProvider: [['textDocument/selectionRange', { ...PLACE, positions: [PLACE.position] }]],
  semanticTokensProvider: [
    ['textDocument/semanticTokens/full', PLACE],
    ['textDocument/semanticTokens/range', { ...PLACE, range: RANGE }],
  ],
  inlayHintProvider: [['textDocument/inlayHint', { ...PLACE, range: RANGE }]],
  diagnosticProvider: [
    ['textDocument/diagnostic', PLACE],
    ['workspace/diagnostic', { previousResultIds: [] }],
  ],
};
/** What is no request of its own. */
const OTHER: readonly string[] = ['positionEncoding', 'textDocumentSync', 'workspace'];

const OWN = Object.entries({ ...documents, ...plans, ...questions }).flatMap(([name, method]) =>
  name.endsWith('_REQUEST') ? [method] : [],
);

async function open(
  capabilities: object,
  locale = 'en',
): Promise<{ server: WorkerServer; offered: ServerCapabilities }> {
  const server = await WorkerServer.start(FILES);
  const workspaceFolders = [{ uri: FOLDER, name: 'plans' }];
  const { result } = await server.ask('initialize', { processId: null, capabilities, workspaceFolders, locale });
  server.notify('initialized', {});
  server.notify('textDocument/didOpen', {
    textDocument: { uri: PLAN, languageId: 'changewright', version: 1, text: TEXT },
  });
  return { server, offered: (result as { capabilities: ServerCapabilities }).capabilities };
}

describe('a server in a worker', () => {
  let server: WorkerServer;
  let offered: ServerCapabilities;

  beforeAll(async () => {
    ({ server, offered } = await open({
      ...PULL,
      textDocument: {
        ...PULL.textDocument,
        semanticTokens: {
          requests: { full: { delta: true }, range: true },
          tokenTypes: [],
          tokenModifiers: [],
          formats: ['relative'],
        },
        rename: { prepareSupport: true },
        onTypeFormatting: {},
      },
    }));
  });
  afterAll(() => server?.stop());

  it('answers all that it offers', async () => {
    const names = Object.keys(offered).filter((name) => !OTHER.includes(name)) as (keyof ServerCapabilities)[];
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const requests = REQUESTS[name];
      if (!requests) throw new Error(`a request for ${name} is missing in this test`);
      for (const [method, params] of requests) {
        const { error, result } = await server.ask(method, params);
        expect(error, method).toBeUndefined();
        expect(result, method).toBeDefined();
      }
    }
    expect(server.heard.filter(({ method }) => method === 'died')).toEqual([]);
  });

  it.each(OWN)('knows %s', async (method) => {
    const { error } = await server.ask(method, { uri: PLAN, kind: 'change-plan', title: 'Move' });
    // Of a request that asks for more than this, the answer that it does.
    if (error) expect(error).toMatchObject({ code: ErrorCodes.InvalidParams });
  });
});

it.each([
  ['en', /^There is no person called "adda"; did you mean "ada"/, /^2028-10-03 is a holiday/],
  ['de', /"adda".*"ada"/, /Feiertag/],
])('finds the same in a worker as everywhere, said in %s', async (locale, unknown, holiday) => {
  const { server } = await open(PUSH, locale);
  const messages = () => {
    const published = server.heard.findLast(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === PLAN,
    );
    const { diagnostics = [] } = (published?.params ?? {}) as { diagnostics?: { code: string; message: string }[] };
    const told = diagnostics.filter(({ code }) => code === 'unresolved-reference' || code === 'blackout-collision');
    return told.map(({ message }) => message);
  };
  await expect
    .poll(messages, { timeout: 20_000 })
    .toEqual([expect.stringMatching(unknown), expect.stringMatching(holiday)]);
  await server.stop();
});
