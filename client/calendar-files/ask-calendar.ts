import * as vscode from 'vscode';
import type { CalendarFormat } from '../../server/protocol/documents.ts';
import { playSteps, type Question } from '../new-plan/play-steps.ts';
import { pick } from '../new-plan/prompts.ts';

/** What somebody wants of the calendar. */
interface WantedCalendar {
  readonly isOfAll: boolean;
  readonly format: CalendarFormat;
}

interface Item<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

/** Asks of which plans and as what; undefined where somebody has thought better of it. Without a plan at hand, it is of all. */
export async function askCalendar(plan: vscode.Uri | undefined): Promise<WantedCalendar | undefined> {
  const questions: Question<WantedCalendar>[] = [
    { isAsked: () => plan !== undefined, ask: ({ canGoBack }) => askPlans(plan, canGoBack) },
    { ask: ({ canGoBack }) => askFormat(canGoBack) },
  ];
  const answers = await playSteps(questions);
  return answers?.format && { isOfAll: answers.isOfAll ?? true, format: answers.format };
}

function title(): string {
  return vscode.l10n.t('Export Communications Calendar');
}

async function askPlans(plan: vscode.Uri | undefined, canGoBack: boolean) {
  const items: Item<Pick<WantedCalendar, 'isOfAll'>>[] = [
    {
      label: vscode.l10n.t('This Plan'),
      description: plan?.path.slice(plan.path.lastIndexOf('/') + 1) ?? '',
      detail: vscode.l10n.t('Of a change, what its communication plans schedule'),
      value: { isOfAll: false },
    },
    { label: vscode.l10n.t('All Plans of the Workspace'), value: { isOfAll: true } },
  ];
  const placeholder = vscode.l10n.t('The calendar of which plans?');
  const answer = await pick({ title: title(), canGoBack, placeholder, items });
  return typeof answer === 'object' ? answer.value : answer;
}

async function askFormat(canGoBack: boolean) {
  const items: Item<Pick<WantedCalendar, 'format'>>[] = [
    {
      label: vscode.l10n.t('Calendar'),
      description: '.ics',
      detail: vscode.l10n.t('To import into a calendar; imported again, it is brought up to date'),
      value: { format: 'ics' },
    },
    {
      label: 'Excel',
      description: '.xlsx',
      detail: vscode.l10n.t('To edit dates, times, senders and more, and to take them over from there'),
      value: { format: 'xlsx' },
    },
    { label: 'CSV', description: '.csv', detail: vscode.l10n.t('For other programs'), value: { format: 'csv' } },
    {
      label: 'Markdown',
      description: '.md',
      detail: vscode.l10n.t('Week by week, for a wiki or a chat'),
      value: { format: 'md' },
    },
  ];
  const placeholder = vscode.l10n.t('As what kind of file?');
  const answer = await pick({ title: title(), canGoBack, placeholder, items });
  return typeof answer === 'object' ? answer.value : answer;
}
