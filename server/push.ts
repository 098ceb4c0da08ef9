import type { Connection } from 'vscode-languageserver';
import type { Report } from './checks.ts';
import type { Documents } from './documents.ts';

interface Sent {
  readonly resultId: string;
  readonly version: number | undefined;
}

/** Publishes diagnostics to a client that does not pull them, and remembers what it was told. */
export class PushedDiagnostics {
  readonly #connection: Connection;
  readonly #documents: Documents;
  readonly #sent = new Map<string, Sent>();

  constructor(connection: Connection, documents: Documents) {
    this.#connection = connection;
    this.#documents = documents;
  }

  deliver({ uri, version, resultId, diagnostics, checked }: Report): void {
    const sent = this.#sent.get(uri);
    if (sent?.resultId === resultId && sent.version === version) return;
    if (!sent && (checked === undefined || (version === undefined && diagnostics.length === 0))) return;
    this.#sent.set(uri, { resultId, version });
    const params = { uri: this.#documents.clientUri(uri), diagnostics: [...diagnostics] };
    void this.#connection.sendDiagnostics({ ...params, ...(version !== undefined && { version }) });
  }

  /** Nothing is to be said of the file any more. */
  clear(uri: string, clientUri = this.#documents.clientUri(uri)): void {
    if (!this.#sent.delete(uri)) return;
    void this.#connection.sendDiagnostics({ uri: clientUri, diagnostics: [] });
  }
}
