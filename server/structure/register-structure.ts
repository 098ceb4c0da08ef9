import {
  type CancellationToken,
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
import { Outdated, type Router } from '../router.ts';
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
  router.request(SemanticTokensRequest.method, isDocumentParams, ({ textDocument }, token) =>
    ofOneText(session(), textDocument.uri, token, (uri) => semanticTokens(session(), uri)),
  );
  router.request(SemanticTokensDeltaRequest.method, isTokensDeltaParams, ({ textDocument, previousResultId }, token) =>
    ofOneText(session(), textDocument.uri, token, (uri) => semanticTokensDelta(session(), uri, previousResultId)),
  );
  router.request(SemanticTokensRangeRequest.method, isRangeParams, ({ textDocument, range }, token) =>
    ofOneText(session(), textDocument.uri, token, (uri) => semanticTokensInRange(session(), uri, range)),
  );
}

/** An editor moves the tokens that it gets by what was typed since it asked: they have to be of the text of that moment. */
async function ofOneText<Result>(
  session: Session,
  clientUri: string,
  token: CancellationToken,
  answer: (uri: string) => Result | Promise<Result>,
): Promise<Result> {
  const uri = canonicalUri(clientUri);
  const version = session.documents.get(uri)?.version;
  await session.settled(token);
  const result = await answer(uri);
  if (session.documents.get(uri)?.version !== version) throw new Outdated();
  return result;
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
