import {
  type CancellationToken,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentDiagnosticRequest,
  HoverRequest,
  InlayHintRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver';
import { canonicalUri } from '../core/plan/uri.ts';
import { registerActions } from './actions/register-actions.ts';
import { exportCalendarOf } from './calendar/export-calendar.ts';
import { takeOverWorkbook } from './calendar/take-over-workbook.ts';
import { complete } from './completion/complete.ts';
import { CompletionMemory } from './completion/completion-memory.ts';
import { exportSummary } from './export-summary.ts';
import { inlayHints } from './hints/inlay-hints.ts';
import { hover } from './hover/hover.ts';
import { kitChoicesOf, kitOf } from './kits.ts';
import { codeLenses } from './lenses/code-lenses.ts';
import { registerNames } from './names/register-names.ts';
import { newPlan } from './new-plan.ts';
import { calendar } from './overview/calendar.ts';
import { findPlace } from './overview/find-place.ts';
import { placeAt } from './overview/place-at.ts';
import { planQuestions } from './overview/plan-questions.ts';
import { plansOverview } from './overview/plans.ts';
import {
  type Guard,
  isAnything,
  isCalendarExportParams,
  isCalendarParams,
  isCompletionItem,
  isCompletionParams,
  isDocumentParams,
  isExportParams,
  isFindPlaceParams,
  isInlayHintParams,
  isKitChoicesParams,
  isKitParams,
  isNewPlanParams,
  isPlaceAtParams,
  isPlanAddress,
  isPositionParams,
  isSummaryParams,
  isSummaryTextParams,
  isTakeOverParams,
  isWorkspaceDiagnosticParams,
} from './params.ts';
import {
  CALENDAR_EXPORT_REQUEST,
  EXPORT_REQUEST,
  KIT_CHOICES_REQUEST,
  KIT_REQUEST,
  SUMMARY_REQUEST,
  SUMMARY_TEXT_REQUEST,
  TAKE_OVER_REQUEST,
} from './protocol/documents.ts';
import {
  CALENDAR_REQUEST,
  FIND_PLACE_REQUEST,
  NEW_PLAN_REQUEST,
  PLACE_AT_REQUEST,
  PLAN_QUESTIONS_REQUEST,
  PLANS_REQUEST,
  VALIDATE_WORKSPACE_REQUEST,
} from './protocol/plans.ts';
import type { Router } from './router.ts';
import type { Session } from './session.ts';
import { registerStructure } from './structure/register-structure.ts';
import { summaryOf, summaryTextOf } from './summary.ts';
import { validateWorkspace } from './validate-workspace.ts';

type Current = () => Session;

/** Every request that a client may send, each answered by a file of its own. */
export function registerFeatures(router: Router, session: Current): void {
  registerReading(router, session);
  registerCompletion(router, session);
  registerNames(router, session);
  registerStructure(router, session);
  registerActions(router, session);
  registerDiagnostics(router, session);
  registerOwn(router, session);
}

function registerReading(router: Router, session: Current): void {
  router.request(HoverRequest.method, isPositionParams, async ({ textDocument, position }, token) => {
    await session().settled(token);
    return hover(session(), canonicalUri(textDocument.uri), position);
  });
  router.request(InlayHintRequest.method, isInlayHintParams, async ({ textDocument, range }, token) => {
    await session().settled(token);
    return inlayHints(session(), canonicalUri(textDocument.uri), range, token);
  });
  router.request(CodeLensRequest.method, isDocumentParams, async ({ textDocument }, token) => {
    await session().settled(token);
    return codeLenses(session(), canonicalUri(textDocument.uri), token);
  });
}

function registerCompletion(router: Router, session: Current): void {
  const memory = new CompletionMemory();
  router.request(CompletionRequest.method, isCompletionParams, async ({ textDocument, position, context }, token) => {
    await session().settled(token);
    return complete(session(), memory, canonicalUri(textDocument.uri), position, context?.triggerCharacter);
  });
  router.request(CompletionResolveRequest.method, isCompletionItem, (item) => memory.resolve(item));
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

/** Our own requests. Each is answered with the texts that came before it. */
function registerOwn(router: Router, session: Current): void {
  const answer = <Params, Result>(
    method: string,
    isParams: Guard<Params>,
    make: (session: Session, params: Params, token: CancellationToken) => Promise<Result> | Result,
  ): void =>
    router.request(method, isParams, async (params, token) => {
      await session().settled(token);
      return make(session(), params, token);
    });
  answer(SUMMARY_REQUEST, isSummaryParams, ({ workspace }, params) => summaryOf(workspace, params));
  answer(SUMMARY_TEXT_REQUEST, isSummaryTextParams, ({ workspace }, params) => summaryTextOf(workspace, params));
  answer(PLACE_AT_REQUEST, isPlaceAtParams, placeAt);
  answer(EXPORT_REQUEST, isExportParams, exportSummary);
  answer(VALIDATE_WORKSPACE_REQUEST, isAnything, (current, _params, token) => validateWorkspace(current, token));
  answer(PLANS_REQUEST, isAnything, (current, _params, token) => plansOverview(current, token));
  answer(PLAN_QUESTIONS_REQUEST, isPlanAddress, planQuestions);
  answer(FIND_PLACE_REQUEST, isFindPlaceParams, findPlace);
  answer(CALENDAR_REQUEST, isCalendarParams, calendar);
  answer(CALENDAR_EXPORT_REQUEST, isCalendarExportParams, exportCalendarOf);
  answer(TAKE_OVER_REQUEST, isTakeOverParams, takeOverWorkbook);
  answer(KIT_CHOICES_REQUEST, isKitChoicesParams, kitChoicesOf);
  answer(KIT_REQUEST, isKitParams, kitOf);
  answer(NEW_PLAN_REQUEST, isNewPlanParams, newPlan);
}
