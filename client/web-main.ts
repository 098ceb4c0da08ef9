import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { SCRIPT_REQUEST, type ScriptParams } from '../server/protocol/host.ts';
import { activate as activateExtension } from './extension.ts';
import { linkPages, REFERENCE_PAGES, serveReferencePages } from './reference-pages.ts';

/** In a browser: the server is a worker, and reads what VS Code reads for it. */
export function activate(context: vscode.ExtensionContext): void {
  const scriptUrl = (name: string) => vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', name).toString(true);
  let worker: Worker | undefined;
  const start = async () => {
    // A server that is started again leaves its worker behind.
    worker?.terminate();
    worker = new Worker(scriptUrl('server.js'));
    // As transports: VS Code replaces `Worker`, so that the language client would not know it as one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push(serveReferencePages(context.extensionUri));
  activateExtension(context, (options) => {
    const initializationOptions = { ...options.initializationOptions, pages: REFERENCE_PAGES };
    const middleware: Middleware = {
      ...options.middleware,
      provideHover: async (document, position, token, next) => linkPages(await next(document, position, token)),
    };
    const all = { ...options, initializationOptions, middleware };
    const client = new LanguageClient('changewright', 'Changewright', start, all);
    client.onRequest(SCRIPT_REQUEST, ({ name }: ScriptParams) => scriptUrl(`${name}.js`));
    return client;
  });
}
