import * as vscode from 'vscode';
import type { ActivePlan } from '../active-plan.ts';
import { isPlan } from '../plan-documents.ts';
import type { PlanServer } from '../plan-server.ts';
import { exportCalendar } from './export-calendar.ts';
import { takeOverWorkbook } from './take-over-workbook.ts';
import type { WorkbookTexts } from './workbook-texts.ts';

/** A plan goes by where a menu was opened; without one, by the plan at hand. */
export function calendarFileCommands(server: PlanServer, activePlan: ActivePlan, texts: WorkbookTexts) {
  return {
    'changewright.exportCalendar': (given?: unknown) =>
      exportCalendar(server, given instanceof vscode.Uri ? given : planAtHand(activePlan)),
    'changewright.takeOverWorkbook': () => takeOverWorkbook(server, texts),
  };
}

function planAtHand({ place }: ActivePlan): vscode.Uri | undefined {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === place?.uri);
  return document && isPlan(document) ? document.uri : undefined;
}
