import * as vscode from 'vscode';
import {
  KIT_CHOICES_REQUEST,
  KIT_REQUEST,
  type KitChoices,
  type KitChoicesResult,
  type KitFiles,
  type KitParams,
  type KitRefusal,
  type KitResult,
  type Paper,
} from '../../server/protocol/documents.ts';
import { fromBase64 } from '../base64.ts';
import { requestFile } from '../export/request-file.ts';
import { saveFile } from '../export/save-file.ts';
import type { PlanServer } from '../plan-server.ts';
import { askKit, type WantedKit } from './ask-kit.ts';
import { saveFiles } from './save-files.ts';

/** Asks what people need in hand, makes it, asks where to, and writes it there. `given`: what is known of it already. */
export async function makeKit(server: PlanServer, plan: vscode.Uri, given?: Partial<WantedKit>): Promise<void> {
  const wanted = await askKit(await choicesOf(server, plan), given);
  if (!wanted) return;
  const { files, skipped, ...made } = await make(server, plan, wanted);
  const told = [...(made.note === undefined ? [] : [made.note]), ...(skipped > 0 ? [leftOut(skipped)] : [])];
  const note = told.length > 0 ? told.join(' ') : undefined;
  const all = files.map(({ name, base64 }) => ({ name, content: fromBase64(base64) }));
  const [only, another] = all;
  if (!only) throw new Error(note ?? refusalWords('no-items'));
  const title = vscode.l10n.t('Save Kit');
  if (!another) return saveFile({ ...only, title, plan, ...(note !== undefined && { note }) });
  await saveFiles(plan, all, note);
}

async function choicesOf(server: PlanServer, plan: vscode.Uri): Promise<KitChoices> {
  const choices = await server.request<KitChoicesResult>(KIT_CHOICES_REQUEST, { uri: plan.toString() });
  if ('refusal' in choices) throw new Error(refusalWords(choices.refusal));
  return choices;
}

async function make(server: PlanServer, plan: vscode.Uri, { audience, item, ...wanted }: WantedKit): Promise<KitFiles> {
  const paper = vscode.workspace.getConfiguration('changewright', plan).get<Paper>('paper', 'a4');
  const params: KitParams = {
    uri: plan.toString(),
    paper,
    ...wanted,
    ...(audience !== undefined && { audience }),
    ...(item !== undefined && { item }),
  };
  const result = await requestFile<KitResult>(server, KIT_REQUEST, params);
  if ('refusal' in result) throw new Error(refusalWords(result.refusal));
  return result;
}

function leftOut(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 item is left out, since nobody meets there or no day is set.')
    : vscode.l10n.t('{0} items are left out, since nobody meets there or no day is set.', count);
}

function refusalWords(refusal: KitRefusal): string {
  switch (refusal) {
    case 'no-plan':
      return vscode.l10n.t('this file holds no change plan and no communication plan');
    case 'restricted':
      return vscode.l10n.t('this plan is restricted: nothing of it goes into what staff have in hand');
    case 'no-managers':
    case 'no-managers-for':
      return vscode.l10n.t('no audience is named under "managers" of another one, so nobody needs a manager pack');
    case 'no-audiences':
    case 'unknown-audience':
    case 'not-told':
      return vscode.l10n.t('the plans name no such audience any more');
    case 'no-items':
    case 'unknown-item':
    case 'cancelled-item':
      return vscode.l10n.t('there is nothing to be sent any more');
    default:
      return refusal satisfies never;
  }
}
