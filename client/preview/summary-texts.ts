import * as vscode from 'vscode';
import type { PlanServer } from '../plan-server.ts';
import { fetchSummaryText, type WantedSummary } from './fetch-summary-text.ts';

const SCHEME = 'changewright-summary';

/**
 * Summaries as plain text in an editor that cannot be written in, so that screen readers, search and large print work as
 * in any file. The text follows the plans.
 */
export class SummaryTexts implements vscode.Disposable, vscode.TextDocumentContentProvider {
  readonly #server: PlanServer;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(server: PlanServer) {
    this.#server = server;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      server.onStatus(() => this.#refresh()),
      server.onPlansChanged(() => this.#refresh()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#refresh()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async show(wanted: WantedSummary): Promise<void> {
    // What cannot be shown is told, and no empty editor opened.
    await fetchSummaryText(this.#server, wanted, 'text');
    const document = await vscode.workspace.openTextDocument(toUri(wanted));
    await vscode.window.showTextDocument(document, { preview: false });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    try {
      return await fetchSummaryText(this.#server, fromUri(uri), 'text');
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Those that are on show; another one when it comes into sight. */
  #refresh(): void {
    for (const { document } of vscode.window.visibleTextEditors)
      if (document.uri.scheme === SCHEME) this.#changed.fire(document.uri);
  }
}

/** A name that its tab can show; which summary it is stands behind it. */
function toUri(wanted: WantedSummary): vscode.Uri {
  const { path } = vscode.Uri.parse(wanted.uri);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.[a-z-]+)?\.ya?ml$/i, '');
  const title = wanted.reader === 'staff' ? vscode.l10n.t('{0} for staff', name) : name;
  return vscode.Uri.from({ scheme: SCHEME, path: `/${title}.summary.txt`, query: JSON.stringify(wanted) });
}

function fromUri({ query }: vscode.Uri): WantedSummary {
  return JSON.parse(query) as WantedSummary;
}
