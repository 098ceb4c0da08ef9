import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver';
import { canonicalUri } from '../core/plan/uri.ts';
import { codeActions } from './code-actions.ts';
import { complete } from './completion/complete.ts';
import { hover } from './hover/hover.ts';
import { codeLenses } from './lenses/code-lenses.ts';
import { newPlan } from './new-plan.ts';
import {
  isAnything,
  isCodeActionParams,
  isCompletionParams,
  isDocumentParams,
  isNewPlanParams,
  isPositionParams,
  isSummaryParams,
  isWorkspaceDiagnosticParams,
} from './params.ts';
import { NEW_PLAN_REQUEST, SUMMARY_REQUEST, VALIDATE_WORKSPACE_REQUEST } from './protocol.ts';
import type { Router } from './router.ts';
import type { Session } from './session.ts';
import { summaryOf } from './summary.ts';
import { documentSymbols } from './symbols.ts';
import { validateWorkspace } from './validate-workspace.ts';

type Current = () => Session;

/** Every request that a client may send, each answered by a file of its own. */
export function registerFeatures(router: Router, session: Current): void {
  registerReading(router, session);
  registerDiagnostics(router, session);
  registerOwn(router, session);
}

function registerReading(router: Router, session: Current): void {
  router.request(HoverRequest.method, isPositionParams, async ({ textDocument, position }, token) => {
    await session().settled(token);
    return hover(session(), canonicalUri(textDocument.uri), position);
  });
  router.request(CompletionRequest.method, isCompletionParams, async ({ textDocument, position, context }, token) => {
    await session().settled(token);
    return complete(session(), canonicalUri(textDocument.uri), position, context?.triggerCharacter);
  });
  router.request(DocumentSymbolRequest.method, isDocumentParams, async ({ textDocument }, token) => {
    await session().settled(token);
    return documentSymbols(session(), canonicalUri(textDocument.uri));
  });
  router.request(CodeActionRequest.method, isCodeActionParams, async ({ textDocument, range, context }, token) => {
    await session().settled(token);
    return codeActions(session(), canonicalUri(textDocument.uri), range, context.only);
  });
  router.request(CodeLensRequest.method, isDocumentParams, async ({ textDocument }, token) => {
    await session().settled(token);
    return codeLenses(session(), canonicalUri(textDocument.uri));
  });
}

function registerDiagnostics(router: Router, session: Current): void {
  router.request(DocumentDiagnosticRequest.method, isDocumentParams, async (params, token) => {
    await session().settled(token);
    return session().pull.document(params);
  });
  router.request(WorkspaceDiagnosticRequest.method, isWorkspaceDiagnosticParams, async (params, token) => {
    await session().settled(token);
    await session().scanning.done;
    return session().pull.workspace(session().checkedUris(), params, token);
  });
}

function registerOwn(router: Router, session: Current): void {
  router.request(SUMMARY_REQUEST, isSummaryParams, async (params, token) => {
    await session().settled(token);
    return summaryOf(session().workspace, params);
  });
  router.request(VALIDATE_WORKSPACE_REQUEST, isAnything, async (_params, token) => {
    await session().settled(token);
    return validateWorkspace(session(), token);
  });
  router.request(NEW_PLAN_REQUEST, isNewPlanParams, newPlan);
}
