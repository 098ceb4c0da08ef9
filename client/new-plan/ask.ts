import * as vscode from 'vscode';
import { KINDS, type Kind } from '../../core/plan/kinds.ts';
import type { PlanSize } from '../../core/plan/plan.ts';
import { kindItem, sizeItems } from './labels.ts';
import { type DayProblem, findDayProblem } from './timeline.ts';

/** Another window may be where the answer stands: the question stays open when this one loses the focus. */
const staying = { ignoreFocusOut: true };

export interface Days {
  readonly start?: string;
  readonly goLive?: string;
  readonly end?: string;
}

export async function askKind(): Promise<Kind | undefined> {
  const items = KINDS.map(kindItem);
  const options = {
    ...staying,
    title: titleOfAll(),
    placeHolder: vscode.l10n.t('What do you want to write?'),
    matchOnDetail: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.planKind;
}

export async function askSize(): Promise<PlanSize | undefined> {
  const options = {
    ...staying,
    title: titleOfAll(),
    placeHolder: vscode.l10n.t('How large is the change? It decides how much is asked.'),
  };
  return (await vscode.window.showQuickPick(sizeItems(), options))?.size;
}

export async function askTitle(): Promise<string | undefined> {
  const title = await vscode.window.showInputBox({
    ...staying,
    title: titleOfAll(),
    prompt: vscode.l10n.t('The title, in words that everybody affected understands'),
    validateInput: (text) =>
      text.trim() === '' ? vscode.l10n.t('Write a few words: people tell plans apart by their title.') : undefined,
  });
  return title?.trim();
}

/** Undefined when the whole command is given up; a day that is left empty is absent. */
export async function askDays(): Promise<Days | undefined> {
  const start = await askDay(vscode.l10n.t('When does the change start?'), []);
  if (start === undefined) return undefined;
  const goLive = await askDay(vscode.l10n.t('When does it go live, so that people work in the new way?'), [start.day]);
  if (goLive === undefined) return undefined;
  const end = await askDay(vscode.l10n.t('When does it end, so that it counts as done?'), [start.day, goLive.day]);
  if (end === undefined) return undefined;
  return {
    ...(start.day === undefined ? {} : { start: start.day }),
    ...(goLive.day === undefined ? {} : { goLive: goLive.day }),
    ...(end.day === undefined ? {} : { end: end.day }),
  };
}

export function titleOfAll(): string {
  return vscode.l10n.t('Changewright: New Plan');
}

async function askDay(
  question: string,
  daysBefore: readonly (string | undefined)[],
): Promise<{ day?: string } | undefined> {
  const text = await vscode.window.showInputBox({
    ...staying,
    title: titleOfAll(),
    prompt: vscode.l10n.t('{0} Leave it empty if nobody knows yet.', question),
    placeHolder: vscode.l10n.t('year-month-day, such as 2027-03-31'),
    validateInput: (text) => messageOf(findDayProblem(text, daysBefore)),
  });
  if (text === undefined) return undefined;
  return text.trim() === '' ? {} : { day: text.trim() };
}

function messageOf(problem: DayProblem | undefined): string | undefined {
  switch (problem?.type) {
    case undefined:
      return undefined;
    case 'no-such-day':
      return vscode.l10n.t('Write the day as year-month-day, such as 2027-03-31, or leave it empty.');
    case 'too-early':
      return vscode.l10n.t('This day is before {0}, the day you gave for an earlier step.', problem.earlier);
  }
}
