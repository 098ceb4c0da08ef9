import * as vscode from 'vscode';
import {
  type Inclusion,
  type Reader,
  SUMMARY_REQUEST,
  type SummaryRefusal,
  type SummaryResult,
} from '../../server/protocol/documents.ts';
import type { PlanPlace } from '../../server/protocol/plans.ts';
import { goToPlace } from '../go-to-place.ts';
import type { PlanServer } from '../plan-server.ts';
import { columnBeside } from './column-beside.ts';
import type { WantedSummary } from './fetch-summary-text.ts';
import { LatestOnly } from './latest-only.ts';
import type { FromPage, ToPage } from './messages.ts';
import { renderPage } from './page.ts';
import { placeNearest } from './place-nearest.ts';
import { refusalIn } from './refusals.ts';

/** Where a preview belongs to. */
export interface PreviewOf {
  readonly uri: vscode.Uri;
  readonly reader: Reader;
}

const LONGEST_REST_MS = 500;

type Places = readonly (readonly PlanPlace[])[];

/** The executive summary of one document's plan, for one sort of readers. */
export class PreviewPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #uri: vscode.Uri;
  readonly #server: PlanServer;
  readonly #refresh = new LatestOnly(() => this.#showAndRest());
  #reader: Reader;
  #include: readonly Inclusion[] = [];
  /** What the page that was sent last was taken from. */
  #shown: { readonly page: number; readonly places: Places } = { page: 0, places: [] };
  #copied: ((isDone: boolean) => void) | undefined;
  #isDisposed = false;

  constructor(panel: vscode.WebviewPanel, { uri, reader }: PreviewOf, server: PlanServer, distribution: vscode.Uri) {
    this.#panel = panel;
    this.#uri = uri;
    this.#reader = reader;
    this.#server = server;
    panel.onDidDispose(() => {
      this.#isDisposed = true;
      this.#copied?.(false);
    });
    panel.iconPath = vscode.Uri.joinPath(distribution, '..', 'language', 'plan.svg');
    panel.webview.options = { enableScripts: true, localResourceRoots: [distribution] };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#take(message));
    panel.webview.html = pageIn(panel.webview, distribution, uri);
  }

  /** What is shown, for whoever makes something else of it. */
  get params(): WantedSummary {
    return { uri: this.#uri.toString(), reader: this.#reader, include: this.#include };
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** A hidden page is asked to show itself by its own `ready` when it comes back. */
  refresh(): void {
    if (this.#panel.visible) void this.#refresh.run();
  }

  showFor(reader: Reader): void {
    this.#reader = reader;
    this.refresh();
  }

  /** Brings what was taken from a place in a plan into sight, or from near it. */
  async follow(place: PlanPlace): Promise<void> {
    const { page, places } = this.#shown;
    const nearest = this.#panel.visible ? placeNearest(places, place) : undefined;
    if (nearest !== undefined) await this.#post({ type: 'follow', page, place: nearest });
  }

  /** Whether the page as it is shown is now in the clipboard, beside the text. Only the page that has the focus may. */
  async copy(text: string): Promise<boolean> {
    this.#panel.reveal(undefined, false);
    const done = new Promise<boolean>((resolve) => {
      this.#copied?.(false);
      this.#copied = resolve;
    });
    await this.#post({ type: 'copy', text });
    return done;
  }

  async showPlan(): Promise<void> {
    await vscode.window.showTextDocument(this.#uri, { viewColumn: columnBeside(this.#panel, this.#uri) });
  }

  #take(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.refresh();
        break;
      case 'go':
        this.#goToSource(message.page, message.place);
        break;
      case 'show-anyway':
        this.#include = ['restricted'];
        this.refresh();
        break;
      case 'copied':
        this.#copied?.(message.isDone);
        break;
      default:
        message satisfies never;
    }
  }

  #goToSource(page: number, at: number): void {
    const place = page === this.#shown.page ? this.#shown.places[at]?.[0] : undefined;
    if (place) void this.#goTo(place);
  }

  #goTo(place: PlanPlace): Promise<void> {
    return goToPlace(this.#server, place, columnBeside(this.#panel, vscode.Uri.parse(place.uri)));
  }

  /** Of a plan so large that its summary takes long, half of the time is left for whatever else the server is asked. */
  async #showAndRest(): Promise<void> {
    const start = performance.now();
    await this.#show();
    await new Promise((resolve) => setTimeout(resolve, Math.min(performance.now() - start, LONGEST_REST_MS)));
  }

  async #show(): Promise<void> {
    const { reader } = this.params;
    try {
      const result = await this.#server.request<SummaryResult>(SUMMARY_REQUEST, this.params);
      if (this.#isDisposed) return;
      if ('refusal' in result) return await this.#refuse(result, reader);
      const { title, html, language, places } = result;
      this.#panel.title = titleOf(title || nameOf(this.#uri), reader);
      this.#shown = { page: this.#shown.page + 1, places };
      await this.#post({ type: 'page', page: this.#shown.page, html, language, reader });
    } catch (error) {
      if (!this.#isDisposed) await this.#post(faultOf(error, this.#server));
    }
  }

  async #refuse({ refusal }: SummaryRefusal, reader: Reader): Promise<void> {
    this.#panel.title = titleOf(nameOf(this.#uri), reader);
    this.#shown = { page: this.#shown.page + 1, places: [] };
    await this.#post({ type: 'refusal', reader, ...refusalIn(refusal, reader) });
  }

  async #post(message: ToPage): Promise<void> {
    await this.#panel.webview.postMessage(message);
  }
}

function pageIn(webview: vscode.Webview, distribution: vscode.Uri, uri: vscode.Uri): string {
  const resource = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(distribution, name)).toString();
  return renderPage({
    uri: uri.toString(),
    // Notices are in the editor's language where there are texts in it; the summary is in its plan's.
    language: vscode.l10n.bundle ? vscode.env.language : 'en',
    title: vscode.l10n.t('Executive summary'),
    hint: vscode.l10n.t('Enter goes to its line in the plan.'),
    script: resource('preview.js'),
    styles: resource('preview.css'),
    source: webview.cspSource,
    nonce: crypto.randomUUID(),
  });
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function titleOf(title: string, reader: Reader): string {
  return reader === 'staff' ? vscode.l10n.t('Summary for staff: {0}', title) : vscode.l10n.t('Summary: {0}', title);
}

/** What could not be done, by its name; the page that was shown last stays. */
function faultOf(error: unknown, { isRunning }: PlanServer): ToPage {
  const reason = error instanceof Error ? error.message : String(error);
  const text = isRunning
    ? vscode.l10n.t('The summary could not be made: {0}. The output channel "Changewright" says more.', reason)
    : vscode.l10n.t(
        'Changewright is not running, so there is no new summary. The command "Changewright: Restart Server" starts it again.',
      );
  return { type: 'fault', text, ifShown: vscode.l10n.t('Below is the summary as it was before.') };
}
