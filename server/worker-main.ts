import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { createClientHost } from './client-host.ts';
import { SCRIPT_REQUEST, type ScriptParams } from './protocol/host.ts';
import { startServer } from './server.ts';
import type { Exporters } from './session.ts';

/** What a dedicated worker has of a global scope: all that the transport needs, and how it loads a further script. */
type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0] & {
  importScripts(url: string): void;
  /** What the scripts leave behind that are loaded when they are needed. */
  changewrightHolidays?: typeof import('../host/holidays.ts');
  changewrightExporters?: Exporters;
};

const scope = globalThis as unknown as WorkerScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
const scripts = new Map<ScriptParams['name'], Promise<void>>();

const host = createClientHost(connection, async (country, region, year) => {
  // Without them all days are told as they are, only no holiday is.
  await load('holidays').catch((error) => connection.console.error(`public holidays are not known: ${error}`));
  return scope.changewrightHolidays?.publicHolidays(country, region, year) ?? [];
});

async function exporters(): Promise<Exporters> {
  await load('exporters');
  if (!scope.changewrightExporters) throw new Error('the script of the exporters holds none');
  return scope.changewrightExporters;
}

startServer(connection, { host, exporters }, { name: 'changewright', version });

/**
 * What is larger than all the rest, and seldom asked for. A worker cannot tell where its own script came from, since VS
 * Code starts it from a blob.
 */
function load(name: ScriptParams['name']): Promise<void> {
  const loading = scripts.get(name) ?? fetchScript(name);
  scripts.set(name, loading);
  return loading;
}

async function fetchScript(name: ScriptParams['name']): Promise<void> {
  scope.importScripts(await connection.sendRequest<string>(SCRIPT_REQUEST, { name } satisfies ScriptParams));
}
