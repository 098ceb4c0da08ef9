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
import { confirmRestricted, requestFile } from './request-file.ts';
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
  const result = await requestFile<ExportResult>(server, EXPORT_REQUEST, params);
  if (!('refusal' in result)) return result;
  const { refusal } = result;
  if (refusal !== 'restricted' || params.reader === 'staff')
    throw new Error(refusalIn(refusal, params.reader ?? 'sponsor').text);
  const include = [...(params.include ?? []), 'restricted'] as const;
  return (await confirmRestricted()) ? make(server, { ...params, include }) : undefined;
}
