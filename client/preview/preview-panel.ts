import * as vscode from 'vscode';
import { SUMMARY_REQUEST, type SummaryParams, type SummaryResult } from '../../server/protocol.ts';
import type { PlanServer } from '../plan-server.ts';
import { LatestOnly } from './latest-only.ts';
import type { FromPage, ToPage } from './messages.ts';
import { renderPage } from './page.ts';

/** The executive summary of one document's plan. */
export class PreviewPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #uri: vscode.Uri;
  readonly #server: PlanServer;
  readonly #refresh = new LatestOnly(() => this.#show());
  #isDisposed = false;

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, server: PlanServer, distribution: vscode.Uri) {
    this.#panel = panel;
    this.#uri = uri;
    this.#server = server;
    panel.onDidDispose(() => {
      this.#isDisposed = true;
    });
    panel.webview.options = { enableScripts: true, localResourceRoots: [distribution] };
    panel.webview.onDidReceiveMessage(({ type }: FromPage) => {
      if (type === 'ready') this.refresh();
    });
    panel.webview.html = renderPage(panel.webview, distribution, uri);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** A hidden page is asked to show itself by its own `ready` when it comes back. */
  refresh(): void {
    if (this.#panel.visible) void this.#refresh.run();
  }

  async #show(): Promise<void> {
    const { title, message } = await this.#fetch();
    if (this.#isDisposed) return;
    this.#panel.title = vscode.l10n.t('Summary: {0}', title || nameOf(this.#uri));
    await this.#panel.webview.postMessage(message);
  }

  async #fetch(): Promise<{ title?: string; message: ToPage }> {
    const params: SummaryParams = { uri: this.#uri.toString() };
    try {
      const summary = await this.#server.request<SummaryResult | null>(SUMMARY_REQUEST, params);
      if (summary === null) return { message: noticeOf(vscode.l10n.t('This file holds no plan yet.')) };
      return { title: summary.title, message: { type: 'summary', html: summary.html } };
    } catch {
      return { message: noticeOf(this.#server.isRunning ? failed() : stopped()) };
    }
  }
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function noticeOf(text: string): ToPage {
  return { type: 'notice', text };
}

function failed(): string {
  return vscode.l10n.t('The summary could not be made. The output channel "Changewright" says more.');
}

function stopped(): string {
  return vscode.l10n.t(
    'Changewright is not running, so there is no summary. The command "Changewright: Restart Server" starts it again.',
  );
}
