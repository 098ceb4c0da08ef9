import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { canonicalUri } from '../../core/plan/uri.ts';
import {
  isDocumentParams,
  isFormattingParams,
  isOnTypeFormattingParams,
  isRangeFormattingParams,
  isRangeParams,
  isSelectionRangeParams,
  isTokensDeltaParams,
} from '../params.ts';
import type { Router } from '../router.ts';
import type { Session } from '../session.ts';
import { foldingRanges } from './folding.ts';
import { format, stepOf } from './format.ts';
import { formatOnType } from './on-type.ts';
import { selectionRanges } from './selection.ts';
import { semanticTokens, semanticTokensDelta, semanticTokensInRange } from './semantic-tokens.ts';
import { documentSymbols } from './symbols.ts';

type Current = () => Session;

/** All that follows from how a plan is built and laid out. */
export function registerStructure(router: Router, session: Current): void {
  router.request(DocumentSymbolRequest.method, isDocumentParams, async ({ textDocument }, token) => {
    await session().settled(token);
    return documentSymbols(session(), canonicalUri(textDocument.uri));
  });
  router.request(FoldingRangeRequest.method, isDocumentParams, async ({ textDocument }, token) => {
    await session().settled(token);
    return foldingRanges(session(), canonicalUri(textDocument.uri));
  });
  router.request(SelectionRangeRequest.method, isSelectionRangeParams, async ({ textDocument, positions }, token) => {
    await session().settled(token);
    return selectionRanges(session(), canonicalUri(textDocument.uri), positions);
  });
  registerTokens(router, session);
  registerFormatting(router, session);
}

function registerTokens(router: Router, session: Current): void {
  router.request(SemanticTokensRequest.method, isDocumentParams, async ({ textDocument }, token) => {
    await session().settled(token);
    return semanticTokens(session(), canonicalUri(textDocument.uri));
  });
  router.request(SemanticTokensDeltaRequest.method, isTokensDeltaParams, async (params, token) => {
    await session().settled(token);
    return semanticTokensDelta(session(), canonicalUri(params.textDocument.uri), params.previousResultId);
  });
  router.request(SemanticTokensRangeRequest.method, isRangeParams, async ({ textDocument, range }, token) => {
    await session().settled(token);
    return semanticTokensInRange(session(), canonicalUri(textDocument.uri), range);
  });
}

function registerFormatting(router: Router, session: Current): void {
  router.request(DocumentFormattingRequest.method, isFormattingParams, async ({ textDocument, options }, token) => {
    await session().settled(token);
    return format(session(), canonicalUri(textDocument.uri), options);
  });
  router.request(DocumentRangeFormattingRequest.method, isRangeFormattingParams, async (params, token) => {
    await session().settled(token);
    return format(session(), canonicalUri(params.textDocument.uri), params.options, params.range);
  });
  router.request(DocumentOnTypeFormattingRequest.method, isOnTypeFormattingParams, async (params, token) => {
    await session().settled(token);
    const { textDocument, position, ch, options } = params;
    return formatOnType(session(), canonicalUri(textDocument.uri), position, ch, stepOf(options));
  });
}
