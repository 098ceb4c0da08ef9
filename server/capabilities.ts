import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { APPROVE } from './actions/approve-offers.ts';
import { FIX_ALL } from './actions/fix-offers.ts';
import type { ClientFeatures } from './client-features.ts';
import { TYPED_SIGNS } from './structure/on-type.ts';
import { TOKENS_LEGEND } from './structure/semantic-tokens.ts';

export function capabilitiesFor(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', ':', '-', '[', ',', '/', '+', '{', '"'], resolveProvider: true },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    ...(!client.formattedLanguages && {
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      ...(client.formatsOnType && { documentOnTypeFormattingProvider: TYPED_SIGNS }),
    }),
    ...(client.semanticTokens && {
      semanticTokensProvider: { legend: TOKENS_LEGEND, full: { delta: true }, range: true },
    }),
    workspaceSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    documentLinkProvider: {},
    codeLensProvider: {},
    inlayHintProvider: true,
    ...(client.codeActionLiterals && {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, APPROVE],
        ...(client.resolvesActions && { resolveProvider: true }),
      },
    }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'changewright', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
