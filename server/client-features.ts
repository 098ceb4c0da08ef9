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
  readonly documentChanges: boolean;
  readonly codeActionLiterals: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  /** The client's own command that asks for completion again, run after a key has been inserted. */
  readonly suggestCommand: string | undefined;
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
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    suggestCommand: suggestCommandOf(initializationOptions),
    pages: followsLinks(textDocument) ? pages : undefined,
  };
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

function includes(values: readonly unknown[] | undefined, value: unknown): boolean {
  return Array.isArray(values) && values.includes(value);
}

function suggestCommandOf(options: unknown): string | undefined {
  const command = (options as { suggestCommand?: unknown } | null | undefined)?.suggestCommand;
  return typeof command === 'string' ? command : undefined;
}
