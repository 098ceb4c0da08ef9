import type {
  CodeActionParams,
  CompletionParams,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  Position,
  Range,
  TextDocumentIdentifier,
  TextDocumentPositionParams,
  WorkspaceDiagnosticParams,
  WorkspaceFolder,
} from 'vscode-languageserver';
import { isKind } from '../core/plan/kinds.ts';
import type { NewPlanParams, SummaryParams } from './protocol.ts';

/** Whether what a client sent has the shape that a feature relies on: nothing behind the door asks again. */
export type Guard<Params> = (params: unknown) => params is Params;

type Fields = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isPosition(value: unknown): value is Position {
  return isObject(value) && isCount(value.line) && isCount(value.character);
}

function isRange(value: unknown): value is Range {
  return isObject(value) && isPosition(value.start) && isPosition(value.end);
}

function isFolder(value: unknown): value is WorkspaceFolder {
  return isObject(value) && typeof value.uri === 'string';
}

export function isAnything(_params: unknown): _params is unknown {
  return true;
}

export function isDocumentParams(params: unknown): params is { textDocument: TextDocumentIdentifier } {
  return isObject(params) && isObject(params.textDocument) && typeof params.textDocument.uri === 'string';
}

export function isPositionParams(params: unknown): params is TextDocumentPositionParams {
  return isDocumentParams(params) && isPosition((params as unknown as Fields).position);
}

export function isCompletionParams(params: unknown): params is CompletionParams {
  if (!isPositionParams(params)) return false;
  const { context } = params as unknown as Fields;
  return context === undefined || isObject(context);
}

export function isCodeActionParams(params: unknown): params is CodeActionParams {
  const { range, context } = (isObject(params) ? params : {}) as Fields;
  const isKinds = (only: unknown) => only === undefined || isListOf(only, (kind) => typeof kind === 'string');
  return isDocumentParams(params) && isRange(range) && isObject(context) && isKinds(context.only);
}

export function isOpenParams(params: unknown): params is DidOpenTextDocumentParams {
  if (!isDocumentParams(params)) return false;
  const { text, version, languageId } = params.textDocument as unknown as Fields;
  return typeof text === 'string' && typeof version === 'number' && typeof languageId === 'string';
}

export function isChangeParams(params: unknown): params is DidChangeTextDocumentParams {
  if (!isDocumentParams(params)) return false;
  const { contentChanges, textDocument } = params as unknown as Fields & { textDocument: Fields };
  return typeof textDocument.version === 'number' && isListOf(contentChanges, isChange);
}

function isChange(value: unknown): boolean {
  return isObject(value) && typeof value.text === 'string' && (!('range' in value) || isRange(value.range));
}

export function isCloseParams(params: unknown): params is DidCloseTextDocumentParams {
  return isDocumentParams(params);
}

export function isWatchedFilesParams(params: unknown): params is DidChangeWatchedFilesParams {
  return isObject(params) && isListOf(params.changes, (change) => isObject(change) && typeof change.uri === 'string');
}

export function isFoldersParams(params: unknown): params is DidChangeWorkspaceFoldersParams {
  if (!isObject(params) || !isObject(params.event)) return false;
  return isListOf(params.event.added, isFolder) && isListOf(params.event.removed, isFolder);
}

export function isWorkspaceDiagnosticParams(params: unknown): params is WorkspaceDiagnosticParams {
  return isObject(params) && isListOf(params.previousResultIds, isPreviousResult);
}

function isPreviousResult(value: unknown): boolean {
  return isObject(value) && typeof value.uri === 'string' && typeof value.value === 'string';
}

export function isSummaryParams(params: unknown): params is SummaryParams {
  return isObject(params) && typeof params.uri === 'string';
}

export function isNewPlanParams(params: unknown): params is NewPlanParams {
  if (!isObject(params) || typeof params.title !== 'string') return false;
  const optional = [params.size, params.start, params.goLive, params.end, params.for];
  return isKind(String(params.kind)) && optional.every((value) => value === undefined || typeof value === 'string');
}
