import * as vscode from 'vscode';
import {
  CALENDAR_EXPORT_REQUEST,
  type CalendarExportParams,
  type ExportedFile,
  type ExportResult,
} from '../../server/protocol/documents.ts';
import { fromBase64 } from '../base64.ts';
import { confirmRestricted, requestFile } from '../export/request-file.ts';
import { saveFile } from '../export/save-file.ts';
import type { PlanServer } from '../plan-server.ts';
import { askCalendar } from './ask-calendar.ts';

/** Asks of which plans and as what, makes the file, asks where to, and writes it there. */
export async function exportCalendar(server: PlanServer, plan: vscode.Uri | undefined): Promise<void> {
  const wanted = await askCalendar(plan);
  if (!wanted) return;
  const { isOfAll, format } = wanted;
  const uri = plan && !isOfAll ? { uri: plan.toString() } : {};
  const file = await make(server, { ...uri, format });
  if (!file) return;
  const content = 'text' in file ? new TextEncoder().encode(file.text) : fromBase64(file.base64);
  const { name, note } = file;
  const title = vscode.l10n.t('Save Calendar');
  const beside = plan ?? vscode.Uri.parse('untitled:');
  await saveFile({ title, name, content, plan: beside, ...(note !== undefined && { note }) });
}

/** Undefined where it is a restricted plan, and somebody does not want to show it after all. */
async function make(server: PlanServer, params: CalendarExportParams): Promise<ExportedFile | undefined> {
  const result = await requestFile<ExportResult>(server, CALENDAR_EXPORT_REQUEST, params);
  if (!('refusal' in result)) return result;
  if (result.refusal === 'no-plan')
    throw new Error(
      params.uri === undefined
        ? vscode.l10n.t('this workspace holds no change plan and no communication plan yet')
        : vscode.l10n.t('this file holds no change plan and no communication plan'),
    );
  return (await confirmRestricted()) ? make(server, { ...params, withRestricted: true }) : undefined;
}
