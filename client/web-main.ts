import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateExtension } from './extension.ts';

/** In a browser: the server is a worker, and reads what VS Code reads for it. */
export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  const server = async () => new Worker(script);
  activateExtension(context, (options) => new LanguageClient('changewright', 'Changewright', server, options));
}
