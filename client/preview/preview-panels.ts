import * as vscode from 'vscode';
import { isPlan } from '../plan-documents.ts';
import type { PlanServer } from '../plan-server.ts';
import type { PageState } from './messages.ts';
import { nameOf, PreviewPanel } from './preview-panel.ts';

const VIEW_TYPE = 'changewright.preview';

/** The previews on show, one for each document. */
export class PreviewPanels implements vscode.Disposable, vscode.WebviewPanelSerializer<PageState> {
  readonly #panels = new Map<string, PreviewPanel>();
  readonly #server: PlanServer;
  readonly #distribution: vscode.Uri;
  readonly #subscriptions: vscode.Disposable;

  constructor(server: PlanServer, distribution: vscode.Uri) {
    this.#server = server;
    this.#distribution = distribution;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this),
      server.onStatus(() => this.#refresh()),
      server.onRunning(() => this.#refresh()),
      // A summary draws on the whole family of plans, so that any of them may change it.
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isPlan(document)) this.#refresh();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async open(uri: vscode.Uri | undefined): Promise<void> {
    if (uri === undefined) {
      await vscode.window.showInformationMessage(
        vscode.l10n.t('Open a plan first: the preview shows the summary of the plan in the active editor.'),
      );
      return;
    }
    const open = this.#panels.get(uri.toString());
    if (open) open.reveal();
    else this.#adopt(createPanel(uri), uri);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PageState | undefined): Promise<void> {
    if (state?.uri) this.#adopt(panel, vscode.Uri.parse(state.uri));
    else panel.dispose();
  }

  #adopt(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    const key = uri.toString();
    this.#panels.set(key, new PreviewPanel(panel, uri, this.#server, this.#distribution));
    panel.onDidDispose(() => this.#panels.delete(key));
  }

  #refresh(): void {
    for (const panel of this.#panels.values()) panel.refresh();
  }
}

function createPanel(uri: vscode.Uri): vscode.WebviewPanel {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const title = vscode.l10n.t('Summary: {0}', nameOf(uri));
  return vscode.window.createWebviewPanel(VIEW_TYPE, title, place, { enableFindWidget: true });
}
