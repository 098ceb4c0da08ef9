import * as vscode from 'vscode';
import type { Reader } from '../../server/protocol/documents.ts';
import { PLACE_AT_REQUEST, type PlaceAtParams, type PlanPlace } from '../../server/protocol/plans.ts';
import { isPlan } from '../plan-documents.ts';
import type { PlanServer } from '../plan-server.ts';
import { LatestOnly } from './latest-only.ts';
import type { PageState } from './messages.ts';
import { nameOf, type PreviewOf, PreviewPanel, titleOf } from './preview-panel.ts';

const VIEW_TYPE = 'changewright.preview';

/** The previews on show, one for each document. */
export class PreviewPanels implements vscode.Disposable, vscode.WebviewPanelSerializer<PageState> {
  readonly #panels = new Map<string, PreviewPanel>();
  readonly #server: PlanServer;
  readonly #distribution: vscode.Uri;
  readonly #subscriptions: vscode.Disposable;
  readonly #following = new LatestOnly(() => this.#follow());

  constructor(server: PlanServer, distribution: vscode.Uri) {
    this.#server = server;
    this.#distribution = distribution;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this),
      server.onStatus(() => this.#refresh()),
      server.onPlansChanged(() => this.#refresh()),
      server.onRunning(() => this.#refresh()),
      // A summary draws on the whole family of plans, so that any of them may change it.
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isPlan(document)) this.#refresh();
      }),
      vscode.window.onDidChangeTextEditorSelection(() => void this.#following.run()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The one that somebody looks at. */
  get active(): PreviewPanel | undefined {
    return [...this.#panels.values()].find(({ isActive }) => isActive);
  }

  /** Shows the preview of a document, for the readers that it had if it is there already. */
  open(uri: vscode.Uri, reader?: Reader): PreviewPanel {
    const open = this.#panels.get(uri.toString());
    if (!open)
      return this.#adopt(createPanel({ uri, reader: reader ?? 'sponsor' }), { uri, reader: reader ?? 'sponsor' });
    if (reader) open.showFor(reader);
    open.reveal();
    this.#noteActive();
    return open;
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PageState | undefined): Promise<void> {
    const open = this.#panels.get(state?.uri ?? '');
    // A tab that nobody has looked at since the reload, while the preview was opened anew.
    if (!state?.uri || open) {
      panel.dispose();
      open?.reveal();
    } else this.#adopt(panel, { uri: vscode.Uri.parse(state.uri), reader: state.reader ?? 'sponsor' });
  }

  #adopt(panel: vscode.WebviewPanel, of: PreviewOf): PreviewPanel {
    const key = of.uri.toString();
    const preview = new PreviewPanel(panel, of, this.#server, this.#distribution);
    this.#panels.set(key, preview);
    panel.onDidChangeViewState(() => this.#noteActive());
    panel.onDidDispose(() => {
      this.#panels.delete(key);
      this.#noteActive();
    });
    return preview;
  }

  /** For the menus, which offer the readers that the preview is not for. */
  #noteActive(): void {
    void vscode.commands.executeCommand('setContext', 'changewright.preview.reader', this.active?.params.reader);
  }

  #refresh(): void {
    for (const panel of this.#panels.values()) panel.refresh();
  }

  async #follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const isWanted = vscode.workspace.getConfiguration('changewright.preview').get<boolean>('followCursor', false);
    if (!isWanted || !editor || this.#panels.size === 0 || !isPlan(editor.document)) return;
    const { line, character } = editor.selection.active;
    const params: PlaceAtParams = { uri: editor.document.uri.toString(), position: { line, character } };
    const place = await this.#server.request<PlanPlace | null>(PLACE_AT_REQUEST, params).catch(() => null);
    if (place) for (const panel of this.#panels.values()) await panel.follow(place);
  }
}

function createPanel({ uri, reader }: PreviewOf): vscode.WebviewPanel {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  return vscode.window.createWebviewPanel(VIEW_TYPE, titleOf(nameOf(uri), reader), place, { enableFindWidget: true });
}
