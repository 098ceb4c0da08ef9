import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  CompletionParams,
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  InlayHintParams,
  Position,
  Range,
  ReferenceParams,
  RenameParams,
  SelectionRangeParams,
  SemanticTokensDeltaParams,
  TextDocumentIdentifier,
  TextDocumentPositionParams,
  WorkspaceDiagnosticParams,
  WorkspaceFolder,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { INCLUSIONS, READERS } from '../core/document/reader.ts';
import { FORMATS_OF_KIT, KITS } from '../core/kits/kit-formats.ts';
import { isKind } from '../core/plan/kinds.ts';
import { CALENDAR_FORMATS } from '../exporters/calendar-formats.ts';
import { DOCUMENT_FORMATS, PAPERS, SLIDES } from '../exporters/document-formats.ts';
import type {
  CalendarExportParams,
  ExportParams,
  KitChoicesParams,
  KitParams,
  SummaryParams,
  SummaryTextParams,
  TakeOverParams,
} from './protocol/documents.ts';
import type { CalendarParams, FindPlaceParams, NewPlanParams, PlaceAtParams, PlanAddress } from './protocol/plans.ts';
import type {
  QuestionChoicesParams,
  QuestionEditParams,
  ReadDayParams,
  SilenceEditParams,
} from './protocol/questions.ts';

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

export function isReferenceParams(params: unknown): params is ReferenceParams {
  if (!isPositionParams(params)) return false;
  const { context } = params as unknown as Fields;
  return isObject(context) && typeof context.includeDeclaration === 'boolean';
}

export function isRenameParams(params: unknown): params is RenameParams {
  return isPositionParams(params) && typeof (params as unknown as Fields).newName === 'string';
}

export function isWorkspaceSymbolParams(params: unknown): params is WorkspaceSymbolParams {
  return isObject(params) && typeof params.query === 'string';
}

export function isCompletionParams(params: unknown): params is CompletionParams {
  if (!isPositionParams(params)) return false;
  const { context } = params as unknown as Fields;
  return context === undefined || isObject(context);
}

export function isCompletionItem(params: unknown): params is CompletionItem {
  return isObject(params) && typeof params.label === 'string';
}

export function isCodeActionParams(params: unknown): params is CodeActionParams {
  const { range, context } = (isObject(params) ? params : {}) as Fields;
  return isDocumentParams(params) && isRange(range) && isObject(context) && isKinds(context.only);
}

function isKinds(only: unknown): boolean {
  return only === undefined || isListOf(only, (kind) => typeof kind === 'string');
}

/** An action with what we gave it to be worked out later, or one to which there is no more. */
export function isCodeAction(params: unknown): params is CodeAction {
  if (!isObject(params) || typeof params.title !== 'string') return false;
  const { data } = params;
  if (data === undefined || data === null) return true;
  if (!isObject(data) || typeof data.uri !== 'string' || typeof data.key !== 'string') return false;
  return typeof data.version === 'number' && isRange(data.range) && isKinds(data.only);
}

export function isInlayHintParams(params: unknown): params is InlayHintParams {
  return isDocumentParams(params) && isRange((params as unknown as Fields).range);
}

export function isConfigurationParams(params: unknown): params is DidChangeConfigurationParams {
  return isObject(params);
}

export function isRangeParams(params: unknown): params is { textDocument: TextDocumentIdentifier; range: Range } {
  return isDocumentParams(params) && isRange((params as unknown as Fields).range);
}

export function isSelectionRangeParams(params: unknown): params is SelectionRangeParams {
  return isDocumentParams(params) && isListOf((params as unknown as Fields).positions, isPosition);
}

export function isTokensDeltaParams(params: unknown): params is SemanticTokensDeltaParams {
  return isDocumentParams(params) && typeof (params as unknown as Fields).previousResultId === 'string';
}

export function isFormattingParams(params: unknown): params is DocumentFormattingParams {
  if (!isDocumentParams(params)) return false;
  const { options } = params as unknown as Fields;
  return isObject(options) && isCount(options.tabSize) && typeof options.insertSpaces === 'boolean';
}

export function isRangeFormattingParams(params: unknown): params is DocumentRangeFormattingParams {
  return isFormattingParams(params) && isRangeParams(params);
}

export function isOnTypeFormattingParams(params: unknown): params is DocumentOnTypeFormattingParams {
  return isFormattingParams(params) && isPositionParams(params) && typeof (params as unknown as Fields).ch === 'string';
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
  if (!isObject(params) || typeof params.uri !== 'string') return false;
  const { reader, include } = params;
  const isReader = reader === undefined || READERS.some((each) => each === reader);
  return isReader && (include === undefined || isListOf(include, (each) => INCLUSIONS.some((known) => known === each)));
}

export function isSummaryTextParams(params: unknown): params is SummaryTextParams {
  if (!isSummaryParams(params)) return false;
  const { format } = params as unknown as Fields;
  return format === 'markdown' || format === 'text';
}

export function isExportParams(params: unknown): params is ExportParams {
  if (!isSummaryParams(params)) return false;
  const { format, paper, slides } = params as unknown as Fields;
  const isOneOf = (values: readonly unknown[], value: unknown) => value === undefined || values.includes(value);
  return DOCUMENT_FORMATS.some((each) => each === format) && isOneOf(PAPERS, paper) && isOneOf(SLIDES, slides);
}

export function isCalendarExportParams(params: unknown): params is CalendarExportParams {
  if (!isObject(params)) return false;
  const { uri, format, withRestricted } = params;
  const isOption = withRestricted === undefined || typeof withRestricted === 'boolean';
  return (uri === undefined || typeof uri === 'string') && isOption && CALENDAR_FORMATS.some((each) => each === format);
}

/** As text, a workbook of ten megabytes and a little more. */
const LONGEST_WORKBOOK = 14_000_000;

export function isTakeOverParams(params: unknown): params is TakeOverParams {
  if (!isObject(params) || typeof params.name !== 'string' || typeof params.base64 !== 'string') return false;
  return params.base64.length <= LONGEST_WORKBOOK;
}

export function isKitChoicesParams(params: unknown): params is KitChoicesParams {
  return isObject(params) && typeof params.uri === 'string';
}

export function isKitParams(params: unknown): params is KitParams {
  if (!isObject(params) || typeof params.uri !== 'string') return false;
  const { kit, format, paper, audience, item } = params;
  const known = KITS.find((each) => each === kit);
  const isFormat = known !== undefined && FORMATS_OF_KIT[known].some((each) => each === format);
  const isPaper = paper === 'a4' || paper === 'letter';
  return isFormat && isPaper && [audience, item].every((each) => each === undefined || typeof each === 'string');
}

export function isPlaceAtParams(params: unknown): params is PlaceAtParams {
  return isObject(params) && typeof params.uri === 'string' && isPosition(params.position);
}

export function isPlanAddress(params: unknown): params is PlanAddress {
  return isObject(params) && typeof params.uri === 'string' && isCount(params.document);
}

export function isFindPlaceParams(params: unknown): params is FindPlaceParams {
  if (!isPlanAddress(params)) return false;
  const { at, question } = params as unknown as Fields;
  const isPath = at === undefined || isListOf(at, (step) => typeof step === 'string' || isCount(step));
  return isPath && (question === undefined || typeof question === 'string');
}

/** Ten years: as far as anybody plans, and not further than can be counted out. */
const MOST_WEEKS = 520;

export function isCalendarParams(params: unknown): params is CalendarParams {
  if (!isObject(params) || !isCount(params.weeks)) return false;
  const isDirection = params.direction === 'coming' || params.direction === 'past';
  return isDirection && params.weeks > 0 && params.weeks <= MOST_WEEKS;
}

export function isNewPlanParams(params: unknown): params is NewPlanParams {
  if (!isObject(params) || typeof params.title !== 'string') return false;
  const { kind, size, start, goLive, end, for: path, forUri, people } = params;
  const isOptionalText = (value: unknown) => value === undefined || typeof value === 'string';
  const arePeople = people === undefined || (isObject(people) && Object.values(people).every(isOptionalText));
  return isKind(String(kind)) && arePeople && [size, start, goLive, end, path, forUri].every(isOptionalText);
}

export function isQuestionChoicesParams(params: unknown): params is QuestionChoicesParams {
  if (!isObject(params) || typeof params.uri !== 'string') return false;
  const { document, position } = params;
  return (document === undefined || isCount(document)) && (position === undefined || isPosition(position));
}

export function isReadDayParams(params: unknown): params is ReadDayParams {
  return isPlanAddress(params) && typeof (params as unknown as Fields).text === 'string';
}

export function isQuestionEditParams(params: unknown): params is QuestionEditParams {
  if (!isPlanAddress(params)) return false;
  const { question, decision } = params as unknown as Fields;
  return typeof question === 'string' && isObject(decision) && isDecision(decision);
}

function isDecision({ type, owner, due, because }: Fields): boolean {
  const said = type === 'put-off' ? [owner, due, because] : type === 'not-applicable' ? [because] : [];
  return (type === 'answer' || said.length > 0) && said.every((each) => typeof each === 'string');
}

export function isSilenceEditParams(params: unknown): params is SilenceEditParams {
  if (!isObject(params) || !isPosition(params.position)) return false;
  return [params.uri, params.code, params.reason].every((each) => typeof each === 'string');
}
