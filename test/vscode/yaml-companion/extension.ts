import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/**
 * Stands in for the extension "YAML" that many people have: it runs the same language server for the same documents. That
 * extension itself is only to be had from a marketplace.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = { module: process.env.YAML_SERVER ?? '', transport: TransportKind.ipc, args: ['--node-ipc'] };
  const client = new LanguageClient('yaml', 'YAML', server, {
    documentSelector: [
      { language: 'yaml' },
      { language: 'dockercompose' },
      { language: 'github-actions-workflow' },
      { pattern: '*.y(a)ml' },
    ],
    synchronize: { configurationSection: ['yaml', 'http.proxy', '[yaml]', 'editor', 'files'] },
  });
  context.subscriptions.push(client);
  await client.start();
}
