import * as vscode from 'vscode';
import { EXPORT_REQUEST, type ExportParams, type ExportResult, type Paper } from '../../server/protocol/documents.ts';
import type { PlanServer } from '../plan-server.ts';
import type { WantedSummary } from './fetch-summary-text.ts';
import { refusalOf } from './refusals.ts';

/**
 * VS Code prints no page of an extension. The browser does: it gets the summary as a file, in a folder that is the
 * extension's own, and the file is gone when VS Code is closed.
 */
export class Printing implements vscode.Disposable {
  readonly #server: PlanServer;
  readonly #file: vscode.Uri;
  #isWritten = false;

  constructor(server: PlanServer, folder: vscode.Uri) {
    this.#server = server;
    this.#file = vscode.Uri.joinPath(folder, 'summary-to-print.html');
  }

  async print(wanted: WantedSummary): Promise<void> {
    const html = await this.#makePage(wanted);
    if (!hasBrowserForFiles(this.#file)) {
      throw new Error(
        vscode.l10n.t(
          'no browser can be given a page to print from here. Export the summary as PDF, and print that file',
        ),
      );
    }
    await vscode.workspace.fs.writeFile(this.#file, new TextEncoder().encode(html));
    this.#isWritten = true;
    if (!(await vscode.env.openExternal(this.#file)))
      throw new Error(vscode.l10n.t('no browser has opened the page that is to be printed'));
    vscode.window.setStatusBarMessage(vscode.l10n.t('The summary is in your browser: print it there'), 10_000);
  }

  async #makePage(wanted: WantedSummary): Promise<string> {
    const paper = vscode.workspace
      .getConfiguration('changewright', vscode.Uri.parse(wanted.uri))
      .get<Paper>('paper', 'a4');
    const params: ExportParams = { ...wanted, format: 'html', paper };
    const result = await this.#server.request<ExportResult>(EXPORT_REQUEST, params);
    if ('refusal' in result) throw new Error(refusalOf(result.refusal, wanted.reader));
    return 'text' in result ? result.text : '';
  }

  async dispose(): Promise<void> {
    if (this.#isWritten) await vscode.workspace.fs.delete(this.#file);
  }
}

/** Where VS Code runs on the machine that one sits at. */
function hasBrowserForFiles({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' && vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
}
