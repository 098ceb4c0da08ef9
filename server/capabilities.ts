import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { APPROVE } from './approve-actions.ts';
import type { ClientFeatures } from './client-features.ts';
import { FIX_ALL } from './code-actions.ts';

export function capabilitiesFor(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', ':', '-', '[', ','] },
    documentSymbolProvider: true,
    codeLensProvider: {},
    ...(client.codeActionLiterals && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, APPROVE] },
    }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'changewright', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
