import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams, TextDocumentItem } from 'vscode-languageclient';
import { isConfigurationName } from '../core/plan/kinds.ts';
import { looksLikePlan } from './plan-text.ts';
import { isWithinReach } from './reach.ts';

type Message = string | { readonly method: string };
type Send<Type extends Message, Params> = (type: Type | string, params?: Params) => Promise<void>;
type Ask<Type extends Message, Params, Result> = (type: Type, params?: Params) => Promise<Result>;

const CONFIGURATION = new Set(['changewright-configuration', 'yaml']);

/** A document as far as it decides on whether it is ours; `head` is only asked where the language does not decide. */
export interface Candidate {
  readonly uri: string;
  readonly languageId: string;
  readonly head: () => string;
}

/** Whether a document is a plan, `folders` being those that are open. */
export function isPlanDocument({ uri, languageId, head }: Candidate, folders: readonly string[]): boolean {
  if (!isWithinReach(uri, folders) || isConfigurationName(uri)) return false;
  return languageId === 'changewright' || (languageId === 'yaml' && looksLikePlan(head()));
}

/** Whether a document is for the language server: a plan, or the configuration of plans. */
export function isServedDocument(document: Candidate, folders: readonly string[]): boolean {
  const { uri, languageId } = document;
  const isConfiguration = CONFIGURATION.has(languageId) && isWithinReach(uri, folders) && isConfigurationName(uri);
  return isConfiguration || isPlanDocument(document, folders);
}

/**
 * Keeps YAML files that are neither plans nor configurations away from the server: it never hears of them, and nothing is asked about them.
 * A file that becomes a plan while it is typed is opened at that moment. The server has to take changes piece by piece:
 * the language client sends changes of whole texts past its middleware.
 */
export class DocumentGate {
  readonly #findOpen: (uri: string) => TextDocumentItem | undefined;
  readonly #folders: () => readonly string[];
  /** Documents that the server knows, with the version in which it got to know them. */
  readonly #served = new Map<string, number>();

  constructor(findOpen: (uri: string) => TextDocumentItem | undefined, folders: () => readonly string[]) {
    this.#findOpen = findOpen;
    this.#folders = folders;
  }

  /** URIs of the documents that the server knows. */
  get served(): string[] {
    return [...this.#served.keys()];
  }

  /** A new server knows nothing yet. */
  reset(): void {
    this.#served.clear();
  }

  async sendNotification<Type extends Message, Params>(
    type: Type | string,
    next: Send<Type, Params>,
    params: Params,
  ): Promise<void> {
    const uri = uriIn(params);
    if (uri === undefined) return next(type, params);
    const send = next as Send<Type, unknown>;
    switch (methodOf(type)) {
      case 'textDocument/didOpen':
        return this.#open((params as DidOpenTextDocumentParams).textDocument, (opening) => send(type, opening));
      case 'textDocument/didChange':
        return this.#change(params as DidChangeTextDocumentParams, type, send);
      case 'textDocument/didClose':
        return this.#served.delete(uri) ? next(type, params) : undefined;
      default:
        return this.#served.has(uri) ? next(type, params) : undefined;
    }
  }

  async sendRequest<Type extends Message, Params, Result>(
    type: Type,
    next: Ask<Type, Params, Result>,
    params?: Params,
  ): Promise<Result> {
    const uri = uriIn(params);
    // Every request about a document may be answered with null.
    if (uri !== undefined && !this.#served.has(uri)) return null as Result;
    return next(type, params);
  }

  async #open(document: TextDocumentItem, send: (params: DidOpenTextDocumentParams) => Promise<void>): Promise<void> {
    const { uri, languageId, text } = document;
    if (!isServedDocument({ uri, languageId, head: () => text }, this.#folders())) return;
    this.#served.set(document.uri, document.version);
    await send({ textDocument: document });
  }

  async #change<Type extends Message>(
    params: DidChangeTextDocumentParams,
    type: Type | string,
    send: Send<Type, unknown>,
  ): Promise<void> {
    const { uri, version } = params.textDocument;
    const opened = this.#served.get(uri);
    if (opened === undefined) {
      const document = this.#findOpen(uri);
      if (document) await this.#open(document, (opening) => send('textDocument/didOpen', opening));
    } else if (version > opened) {
      await send(type, params);
    }
  }
}

function methodOf(type: Message): string {
  return typeof type === 'string' ? type : type.method;
}

function uriIn(params: unknown): string | undefined {
  return (params as { textDocument?: { uri?: string } } | undefined)?.textDocument?.uri;
}
