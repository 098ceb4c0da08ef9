import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
} from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { registerFeatures } from './features.ts';
import {
  isChangeParams,
  isCloseParams,
  isConfigurationParams,
  isFoldersParams,
  isOpenParams,
  isWatchedFilesParams,
} from './params.ts';
import { Router } from './router.ts';
import { Session, type Surroundings } from './session.ts';
import { registerFormatters } from './structure/register-formatters.ts';
import { Traffic } from './traffic.ts';
import { applyFileEvents, registerWatchers } from './watch.ts';
import { loadTexts } from './words/load-texts.ts';

export interface ServerInfo {
  readonly name: string;
  readonly version: string;
}

/** Serves one client over any transport: a process's streams, a worker's messages. */
export function startServer(connection: Connection, surroundings: Surroundings, info: ServerInfo): void {
  const traffic = new Traffic();
  const router = new Router(connection, traffic);
  let started: Session | undefined;
  const session = (): Session => {
    if (!started) throw new Error('not initialized');
    return started;
  };

  connection.onInitialize(async (params) => {
    const texts = await loadTexts(localeOf(params));
    if (!router.isNew) return new ResponseError(ErrorCodes.InvalidRequest, 'initialize: already done');
    started = new Session(connection, surroundings, router, traffic, params, texts);
    router.start();
    return { capabilities: capabilitiesFor(started.client), serverInfo: info };
  });
  connection.onInitialized(() =>
    router.guard('initialized', () => {
      // Not before: the connection takes this notification for itself while it greets.
      registerFolders(router, session);
      return begin(connection, session());
    }),
  );
  connection.onShutdown(() => {
    started?.scanning.stop();
    router.end();
  });
  registerDocuments(router, session);
  registerWatching(router, session);
  registerFeatures(router, session);
  connection.listen();
}

function localeOf({ locale }: InitializeParams): string | undefined {
  return typeof locale === 'string' ? locale : undefined;
}

async function begin(connection: Connection, session: Session): Promise<void> {
  const scan = session.scanning.start();
  // A client that refuses to watch still gets all that does not need it.
  if (session.client.watchesFiles) await registerWatchers(connection).catch(() => undefined);
  await registerFormatters(connection, session.client.formattedLanguages).catch(() => undefined);
  await session.settings.register();
  await scan;
}

function registerDocuments(router: Router, session: () => Session): void {
  router.notification(DidOpenTextDocumentNotification.method, isOpenParams, ({ textDocument }) => {
    session().noteText(session().documents.open(textDocument));
  });
  router.notification(DidChangeTextDocumentNotification.method, isChangeParams, ({ textDocument, contentChanges }) => {
    const { documents, client } = session();
    const uri = documents.change(textDocument.uri, textDocument.version, contentChanges, client.encoding);
    if (uri !== undefined) session().noteText(uri);
  });
  router.notification(DidCloseTextDocumentNotification.method, isCloseParams, ({ textDocument }) =>
    session().closeDocument(textDocument.uri),
  );
}

function registerWatching(router: Router, session: () => Session): void {
  router.notification(DidChangeConfigurationNotification.method, isConfigurationParams, ({ settings }) =>
    session().noteSettings(settings),
  );
  router.notification(DidChangeWatchedFilesNotification.method, isWatchedFilesParams, (params) =>
    applyFileEvents(params, session()),
  );
}

function registerFolders(router: Router, session: () => Session): void {
  router.notification(DidChangeWorkspaceFoldersNotification.method, isFoldersParams, ({ event }) => {
    for (const { uri } of event.removed) session().folders.remove(uri);
    for (const { uri } of event.added) session().folders.add(uri);
    return session().scanning.start();
  });
}
