import type {
  CancellationToken,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { canonicalUri } from '../core/plan/uri.ts';
import type { Checks, Report } from './checks.ts';
import type { Documents } from './documents.ts';
import { stopIfCancelled } from './router.ts';
import { nextTurn } from './traffic.ts';

/** Answers a client that pulls diagnostics, and remembers what it was given last. */
export class PulledDiagnostics {
  readonly #checks: Checks;
  readonly #documents: Documents;
  readonly #given = new Map<string, string>();

  constructor(checks: Checks, documents: Documents) {
    this.#checks = checks;
    this.#documents = documents;
  }

  async document({ textDocument, previousResultId }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const report = await this.#checks.report(canonicalUri(textDocument.uri));
    this.#given.set(report.uri, report.resultId);
    return toAnswer(report, previousResultId);
  }

  /** All plan files of the folders; what the client was told of a file that is gone is taken back. */
  async workspace(
    uris: readonly string[],
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const uri of uris) {
      stopIfCancelled(token);
      const isFresh = !this.#checks.isStale(uri);
      const report = await this.#checks.report(uri);
      items.push({
        ...toAnswer(report, previous.get(uri)?.value),
        uri: this.#documents.clientUri(uri),
        version: report.version ?? null,
      });
      previous.delete(uri);
      if (!isFresh) await nextTurn();
    }
    const gone = [...previous].filter(([uri]) => !this.#documents.get(uri)).map(([, { uri }]) => uri);
    return { items: [...items, ...gone.map((uri) => ({ kind: 'full' as const, uri, version: null, items: [] }))] };
  }

  /** Whether the client holds something else of a file than what is now to be said. */
  isOutdated({ uri, resultId }: Report): boolean {
    const given = this.#given.get(uri);
    return given !== undefined && given !== resultId;
  }

  forget(uri: string): void {
    this.#given.delete(uri);
  }
}

function toAnswer({ resultId, diagnostics }: Report, previousResultId: string | undefined) {
  if (previousResultId === resultId) return { kind: 'unchanged' as const, resultId };
  return { kind: 'full' as const, resultId, items: [...diagnostics] };
}
