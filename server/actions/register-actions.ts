import { CodeActionRequest, CodeActionResolveRequest } from 'vscode-languageserver';
import { canonicalUri } from '../../core/plan/uri.ts';
import {
  isCodeAction,
  isCodeActionParams,
  isQuestionChoicesParams,
  isQuestionEditParams,
  isReadDayParams,
  isSilenceEditParams,
} from '../params.ts';
import {
  QUESTION_CHOICES_REQUEST,
  QUESTION_EDIT_REQUEST,
  READ_DAY_REQUEST,
  SILENCE_EDIT_REQUEST,
} from '../protocol/questions.ts';
import type { Router } from '../router.ts';
import type { Session } from '../session.ts';
import { codeActions, resolveCodeAction } from './code-actions.ts';
import { questionChoices, questionEdit, readDay, silenceEdit } from './question-requests.ts';

/** What can be done at a place, and what a client asks on the way. */
export function registerActions(router: Router, session: () => Session): void {
  router.request(CodeActionRequest.method, isCodeActionParams, async ({ textDocument, range, context }, token) => {
    await session().settled(token);
    return codeActions(session(), canonicalUri(textDocument.uri), range, context);
  });
  router.request(CodeActionResolveRequest.method, isCodeAction, async (action, token) => {
    await session().settled(token);
    return resolveCodeAction(session(), action);
  });
  router.request(QUESTION_CHOICES_REQUEST, isQuestionChoicesParams, async (params, token) => {
    await session().settled(token);
    return questionChoices(session(), params);
  });
  router.request(READ_DAY_REQUEST, isReadDayParams, async (params, token) => {
    await session().settled(token);
    return readDay(session(), params);
  });
  router.request(QUESTION_EDIT_REQUEST, isQuestionEditParams, async (params, token) => {
    await session().settled(token);
    return questionEdit(session(), params);
  });
  router.request(SILENCE_EDIT_REQUEST, isSilenceEditParams, async (params, token) => {
    await session().settled(token);
    return silenceEdit(session(), params);
  });
}
