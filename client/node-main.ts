import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateExtension } from './extension.ts';

/** On a machine with files: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.mjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  activateExtension(context, (options) => new LanguageClient('changewright', 'Changewright', server, options));
}
