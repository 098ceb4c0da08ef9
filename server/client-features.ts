import type { InitializeParams } from 'vscode-languageserver';
import type { Encoding } from './positions.ts';

/** What the client can do, read once when it says hello. */
export interface ClientFeatures {
  readonly encoding: Encoding;
  /** Diagnostics are pulled by the client, never pushed to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly snippets: boolean;
  readonly adjustsIndentation: boolean;
  /** Details beside the label of every proposal, not only of the one that is chosen. */
  readonly labelDetails: boolean;
  /** Documentation of a proposal is asked for when somebody looks at it. */
  readonly resolvesDocumentation: boolean;
  /** What a list of proposals may say once for all of its items. */
  readonly completionDefaults: ReadonlySet<string>;
  readonly documentChanges: boolean;
  /** Edits may be shown one by one, each to be accepted. */
  readonly changeAnnotations: boolean;
  readonly codeActionLiterals: boolean;
  /** What an action changes is asked for when it is chosen. */
  readonly resolvesActions: boolean;
  /** Actions that cannot be done now are shown with the reason. */
  readonly disabledActions: boolean;
  /** Edits may lead through what is to be filled in. */
  readonly snippetEdits: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Whole lines are folded, whatever stands in them. */
  readonly foldsLines: boolean;
  /** So many folds are of use. */
  readonly foldingLimit: number;
  readonly semanticTokens: boolean;
  readonly formatsOnType: boolean;
  /** Languages of documents that are to be formatted; undefined where it is all that the server knows. */
  readonly formattedLanguages: readonly string[] | undefined;
  /** A definition is told with the place that was asked about. */
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly linkTooltips: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesTokens: boolean;
  /** The server may ask for the settings of the editor. */
  readonly answersSettings: boolean;
  /** Changes of settings are told to a server that asks for it. */
  readonly tellsSettings: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  /** The client's own command that asks for completion again, run after a key has been inserted. */
  readonly suggestCommand: string | undefined;
  /** Commands of the client's own: those that ask before a plan is changed, and the one that shows uses. */
  readonly commands: readonly string[];
  /** Where the reference pages lie, with a slash at the end; undefined where there are none or the client follows no links. */
  readonly pages: string | undefined;
}

/** `InsertTextMode.adjustIndentation`, without the run-time import. */
const ADJUST_INDENTATION = 2;

export function readClientFeatures(
  { capabilities, initializationOptions }: InitializeParams,
  pages: string | undefined,
): ClientFeatures {
  const { textDocument, workspace, general } = capabilities;
  const item = textDocument?.completion?.completionItem;
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      (textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic?.relatedInformation) === true,
    markdownHover: prefersMarkdown(textDocument?.hover?.contentFormat),
    markdownCompletion: prefersMarkdown(item?.documentationFormat),
    snippets: item?.snippetSupport === true,
    adjustsIndentation: includes(item?.insertTextModeSupport?.valueSet, ADJUST_INDENTATION),
    labelDetails: item?.labelDetailsSupport === true,
    resolvesDocumentation: includes(item?.resolveSupport?.properties, 'documentation'),
    completionDefaults: new Set(listOf(textDocument?.completion?.completionList?.itemDefaults)),
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true &&
      includes(textDocument.codeAction.resolveSupport?.properties, 'edit'),
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    snippetEdits:
      workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    foldsLines: textDocument?.foldingRange?.lineFoldingOnly === true,
    foldingLimit: limitOf(textDocument?.foldingRange?.rangeLimit),
    semanticTokens: textDocument?.semanticTokens !== undefined,
    formatsOnType: textDocument?.onTypeFormatting !== undefined,
    formattedLanguages: formattedLanguagesOf(textDocument, initializationOptions),
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    answersSettings: workspace?.configuration === true,
    tellsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    suggestCommand: suggestCommandOf(initializationOptions),
    commands: commandsIn(initializationOptions),
    pages: followsLinks(textDocument) ? (pages ?? pagesIn(initializationOptions)) : undefined,
  };
}

/** Other YAML may have a formatter of its own: a client that says which documents are ours is told for these alone. */
function formattedLanguagesOf(
  textDocument: InitializeParams['capabilities']['textDocument'],
  options: unknown,
): readonly string[] | undefined {
  const languages = (options as { formattedLanguages?: unknown } | null | undefined)?.formattedLanguages;
  const { formatting, rangeFormatting, onTypeFormatting } = textDocument ?? {};
  const isTold = [formatting, rangeFormatting, onTypeFormatting].every((each) => each?.dynamicRegistration === true);
  return isTold && Array.isArray(languages) && languages.every((each) => typeof each === 'string')
    ? languages
    : undefined;
}

/** A server that has no pages beside it, as in a worker, takes those of its client. */
function pagesIn(options: unknown): string | undefined {
  const pages = (options as { pages?: unknown } | null | undefined)?.pages;
  return typeof pages === 'string' ? pages : undefined;
}

function followsLinks(textDocument: InitializeParams['capabilities']['textDocument']): boolean {
  return (textDocument?.publishDiagnostics ?? textDocument?.diagnostic)?.codeDescriptionSupport === true;
}

/** UTF-16 wherever it may be spoken: offsets of texts are UTF-16, so nothing has to be counted anew. */
function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  return includes(offered, 'utf-8') && !includes(offered, 'utf-16') ? 'utf-8' : 'utf-16';
}

/** The format named first is the one that the client would rather have. */
function prefersMarkdown(formats: readonly string[] | undefined): boolean {
  return Array.isArray(formats) && formats[0] === 'markdown';
}

function limitOf(limit: number | undefined): number {
  return typeof limit === 'number' && limit >= 0 ? limit : Number.POSITIVE_INFINITY;
}

function listOf(values: readonly string[] | undefined): readonly string[] {
  return Array.isArray(values) ? values : [];
}

function includes(values: readonly unknown[] | undefined, value: unknown): boolean {
  return Array.isArray(values) && values.includes(value);
}

function suggestCommandOf(options: unknown): string | undefined {
  const command = (options as { suggestCommand?: unknown } | null | undefined)?.suggestCommand;
  return typeof command === 'string' ? command : undefined;
}

function commandsIn(options: unknown): readonly string[] {
  const commands = (options as { commands?: unknown } | null | undefined)?.commands;
  return Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : [];
}
