import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { createClientHost } from './client-host.ts';
import { HOLIDAYS_SCRIPT_REQUEST } from './protocol.ts';
import { startServer } from './server.ts';

/** What a dedicated worker has of a global scope: all that the transport needs, and how it loads a further script. */
type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0] & {
  importScripts(url: string): void;
  /** What the script of the public holidays leaves behind. */
  changewrightHolidays?: typeof import('../host/holidays.ts');
};

const scope = globalThis as unknown as WorkerScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
let loading: Promise<void> | undefined;
const host = createClientHost(connection, async (country, region, year) => {
  loading ??= loadHolidays();
  await loading;
  return scope.changewrightHolidays?.publicHolidays(country, region, year) ?? [];
});
startServer(connection, { host }, { name: 'changewright', version });

/**
 * The public holidays are larger than all the rest, and few plans ask for them. A worker cannot tell where its own script
 * came from, since VS Code starts it from a blob.
 */
async function loadHolidays(): Promise<void> {
  try {
    scope.importScripts(await connection.sendRequest<string>(HOLIDAYS_SCRIPT_REQUEST));
  } catch (error) {
    connection.console.error(`public holidays are not known: ${error}`);
  }
}
