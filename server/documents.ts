import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { LineIndex } from '../core/parse/line-index.ts';
import { canonicalUri } from '../core/plan/uri.ts';
import { type Encoding, toSpan } from './positions.ts';

/** A document that the client has open. Its text is the client's, at every moment. */
export interface OpenDocument {
  /** The one spelling that the workspace knows it by. */
  readonly uri: string;
  /** The client's own spelling, which is published. */
  readonly clientUri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The open documents, kept up by incremental changes in the client's position encoding. */
export class Documents {
  readonly #open = new Map<string, OpenDocument>();

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  uris(): string[] {
    return [...this.#open.keys()];
  }

  open({ uri: clientUri, languageId, version, text }: TextDocumentItem): string {
    const uri = canonicalUri(clientUri);
    this.#open.set(uri, { uri, clientUri, languageId, version, text });
    return uri;
  }

  /** Undefined where the document was never opened: there is nothing that could change. */
  change(
    clientUri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
    encoding: Encoding,
  ): string | undefined {
    const document = this.#open.get(canonicalUri(clientUri));
    if (!document) return undefined;
    let { text } = document;
    for (const change of changes) text = applyChange(text, change, encoding);
    this.#open.set(document.uri, { ...document, version, text });
    return document.uri;
  }

  close(clientUri: string): OpenDocument | undefined {
    const document = this.#open.get(canonicalUri(clientUri));
    if (document) this.#open.delete(document.uri);
    return document;
  }

  /** How the client writes a URI: as it opened the document, else as everybody does. */
  clientUri(uri: string): string {
    return this.#open.get(uri)?.clientUri ?? uri;
  }
}

function applyChange(text: string, change: TextDocumentContentChangeEvent, encoding: Encoding): string {
  if (!('range' in change)) return change.text;
  const { start, end } = toSpan(change.range, { lines: new LineIndex(text), encoding });
  return text.slice(0, start) + change.text + text.slice(end);
}
