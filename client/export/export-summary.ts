import * as vscode from 'vscode';
import {
  EXPORT_REQUEST,
  type ExportedFile,
  type ExportParams,
  type ExportResult,
  type Paper,
  type Reader,
} from '../../server/protocol/documents.ts';
import { fromBase64 } from '../base64.ts';
import type { PlanServer } from '../plan-server.ts';
import { refusalIn } from '../preview/refusals.ts';
import { askExport } from './ask-export.ts';
import { saveFile } from './save-file.ts';

/** Asks as what and for whom, makes the file, asks where to, and writes it there. `reader`: for whom somebody has it before them. */
export async function exportSummary(server: PlanServer, plan: vscode.Uri, reader?: Reader): Promise<void> {
  const wanted = await askExport(reader);
  if (!wanted) return;
  const paper = vscode.workspace.getConfiguration('changewright', plan).get<Paper>('paper', 'a4');
  const file = await make(server, { uri: plan.toString(), paper, ...wanted });
  if (!file) return;
  const content = 'text' in file ? new TextEncoder().encode(file.text) : fromBase64(file.base64);
  const { note } = file;
  await saveFile({
    title: vscode.l10n.t('Save Summary'),
    name: file.name,
    content,
    plan,
    ...(note !== undefined && { note }),
  });
}

/** Undefined where it is a restricted plan, and somebody does not want to show it after all. */
async function make(server: PlanServer, params: ExportParams): Promise<ExportedFile | undefined> {
  const result = await request(server, params);
  if (!('refusal' in result)) return result;
  const { refusal } = result;
  if (refusal !== 'restricted' || params.reader === 'staff')
    throw new Error(refusalIn(refusal, params.reader ?? 'sponsor').text);
  const goOn = vscode.l10n.t('Export All the Same');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('This plan is restricted.'),
    { modal: true, detail: vscode.l10n.t('Export it only for readers who may know it.') },
    goOn,
  );
  return answer === goOn ? make(server, { ...params, include: [...(params.include ?? []), 'restricted'] }) : undefined;
}

async function request(server: PlanServer, params: ExportParams): Promise<ExportResult> {
  const title = vscode.l10n.t('Making the file …');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (_progress, token) => {
    const result = await server.request<ExportResult>(EXPORT_REQUEST, params, token);
    // The answer may have been on its way already.
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    return result;
  });
}
