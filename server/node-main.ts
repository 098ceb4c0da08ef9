#!/usr/bin/env node
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { parseCalendarDate } from '../core/dates/calendar-date.ts';
import { createNodeHost } from '../host/node-host.ts';
import { version } from '../package.json';
import { createClientHost } from './client-host.ts';
import { hostByScheme } from './host-by-scheme.ts';
import { startServer } from './server.ts';

const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

// The connection reads its transport from the arguments, as clients give it; started by hand it speaks over stdio.
if (!process.argv.some((argument) => TRANSPORTS.some((transport) => argument.startsWith(transport))))
  process.argv.push('--stdio');
const connection = createConnection(ProposedFeatures.all);
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) =>
    connection.console.error(`${event}: ${error instanceof Error ? error.stack : String(error)}`),
  );
}
const today = parseCalendarDate(process.env.CHANGEWRIGHT_TODAY ?? '');
const files = createNodeHost(today ? { today } : {});
const surroundings = {
  host: hostByScheme(files, createClientHost(connection, files.holidays)),
  exporters: () => import('../exporters/exporters.ts'),
  // The package holds them beside the bundle.
  pages: new URL('../docs/', import.meta.url).href,
};
startServer(connection, surroundings, { name: 'changewright', version });
