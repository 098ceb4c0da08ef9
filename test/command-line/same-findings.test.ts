import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { Client, PULL } from '../protocol/client.ts';

/** One engine serves the editor and the command line: over the same corpus both say the same. */

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const FOLDERS = ['test/corpus', 'examples/draft', 'examples/engineering', 'examples/hospital', 'examples/small'];
const TODAY = '2026-11-21';

let byCommandLine: Map<string, Told[]>;
let client: Client;

beforeAll(async () => {
  byCommandLine = await runCommandLine();
  process.env.CHANGEWRIGHT_TODAY = TODAY;
  client = Client.start();
  await client.initialize(PULL, [], {
    workspaceFolders: [{ uri: pathToFileURL(process.cwd()).href, name: 'changewright' }],
  });
});

afterAll(() => {
  delete process.env.CHANGEWRIGHT_TODAY;
  client?.process.kill();
});

function runCommandLine(): Promise<Map<string, Told[]>> {
  const args = ['dist/cli.mjs', 'check', ...FOLDERS, '--format', 'json', '--today', TODAY];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { maxBuffer: 50_000_000 }, (error, output) => {
      if (error && error.code !== 1) return fail(error);
      const told = new Map<string, Told[]>();
      for (const { path, code, severity, line, column, endLine, endColumn, message, remedy } of JSON.parse(output)
        .findings) {
        const entry = {
          code,
          severity,
          from: `${line}:${column}`,
          to: `${endLine}:${endColumn}`,
          text: remedy === '' ? message : `${message}\n${remedy}`,
        };
        told.set(path, [...(told.get(path) ?? []), entry]);
      }
      done(told);
    });
  });
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'information'];

function toTold({ code, severity, range, message }: Diagnostic): Told {
  const place = ({ line, character }: { line: number; character: number }) => `${line + 1}:${character + 1}`;
  return {
    code: String(code),
    severity: SEVERITIES[severity ?? 0] ?? '',
    from: place(range.start),
    to: place(range.end),
    text: message as string,
  };
}

it('the server and the command line tell the same of every file', async () => {
  let compared = 0;
  for (const folder of FOLDERS) {
    for (const name of (await readdir(folder)).filter((each) => each.endsWith('.yaml'))) {
      const path = `${folder}/${name}`;
      const uri = pathToFileURL(resolve(path)).href;
      await client.openText(uri, await readFile(path, 'utf8'));
      const report: DocumentDiagnosticReport = await client.ask('textDocument/diagnostic', { textDocument: { uri } });
      const told = report.kind === 'full' ? report.items.map(toTold) : [];
      expect(told, path).toEqual(byCommandLine.get(path) ?? []);
      await client.close(uri);
      compared += told.length;
    }
  }
  expect(compared).toBeGreaterThan(100);
});
