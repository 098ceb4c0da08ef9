import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { createClientHost } from './client-host.ts';
import { startServer } from './server.ts';

/** What a dedicated worker has of a global scope: all that the transport needs. */
type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0];

const scope = globalThis as unknown as WorkerScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(connection, { host: createClientHost(connection) }, { name: 'changewright', version });
