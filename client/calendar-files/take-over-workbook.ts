import * as vscode from 'vscode';
import {
  TAKE_OVER_REQUEST,
  type TakenOverWorkbook,
  type TakeOverParams,
  type TakeOverResult,
} from '../../server/protocol/documents.ts';
import { toBase64 } from '../base64.ts';
import type { PlanServer } from '../plan-server.ts';
import { describeWorkbook } from './describe-workbook.ts';
import type { WorkbookTexts } from './workbook-texts.ts';

/**
 * What somebody has changed in a workbook: first told, then shown change by change in the plans. Nothing is changed before
 * it is accepted there, and all of it is one step to undo.
 */
export async function takeOverWorkbook(server: PlanServer, texts: WorkbookTexts): Promise<void> {
  const [file] = (await askFile()) ?? [];
  if (!file) return;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const taken = await read(server, { name, base64: toBase64(await readBytes(file)) });
  const { changes, problems } = taken;
  if (changes.length + problems.length > 0) await texts.show(name, describeWorkbook(taken, name));
  if (await wantsChanges(taken, name)) await showChanges(server, taken);
}

function askFile(): Thenable<readonly vscode.Uri[] | undefined> {
  const title = vscode.l10n.t('Workbook with the Calendar');
  return vscode.window.showOpenDialog({ title, canSelectMany: false, filters: { Excel: ['xlsx'] } });
}

/** No schedule is larger. */
const MOST_BYTES = 10_000_000;

async function readBytes(file: vscode.Uri): Promise<Uint8Array> {
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > MOST_BYTES)
    throw new Error(vscode.l10n.t('this workbook is too large to be a calendar that was exported from here'));
  return vscode.workspace.fs.readFile(file);
}

async function read(server: PlanServer, params: TakeOverParams): Promise<TakenOverWorkbook> {
  const title = vscode.l10n.t('Comparing the workbook with the plans …');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const result = await vscode.window.withProgress(options, (_progress, token) =>
    server.request<TakeOverResult>(TAKE_OVER_REQUEST, params, token),
  );
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}

/** Whoever has something to decide first looks at that. */
async function wantsChanges({ changes, problems }: TakenOverWorkbook, name: string): Promise<boolean> {
  if (changes.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing of {0} is to be taken over into the plans.', name),
    );
    return false;
  }
  const left = problems.filter(({ type }) => type !== 'note').length;
  if (left === 0) return true;
  const show = vscode.l10n.t('Show Changes');
  const answer = await vscode.window.showWarningMessage(
    left === 1
      ? vscode.l10n.t('1 entry of {0} is not taken over: see the text that was opened.', name)
      : vscode.l10n.t('{0} entries of {1} are not taken over: see the text that was opened.', left, name),
    show,
  );
  return answer === show;
}

/** VS Code shows them side by side with what is there, and waits. */
async function showChanges(server: PlanServer, { edit }: TakenOverWorkbook): Promise<void> {
  if (!edit) return;
  await vscode.workspace.applyEdit(await server.toWorkspaceEdit(edit), { isRefactoring: true });
}
