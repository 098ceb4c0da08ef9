import * as vscode from 'vscode';
import type { Position } from 'vscode-languageclient';
import { SHOW_QUESTIONS_COMMAND, SHOW_USES_COMMAND, type ShowQuestionsParams } from '../server/protocol/questions.ts';
import { ActivePlan } from './active-plan.ts';
import { calendarFileCommands } from './calendar-files/calendar-file-commands.ts';
import { WorkbookTexts } from './calendar-files/workbook-texts.ts';
import { CalendarView } from './calendar-view/calendar-view.ts';
import { applySafeFixes, approvePlan } from './editor-actions.ts';
import { exportCommands } from './export/export-commands.ts';
import { kitCommands } from './kits/kit-commands.ts';
import { newPlan } from './new-plan/new-plan.ts';
import { onFirstPlan } from './plan-documents.ts';
import { recognisePlans } from './plan-language.ts';
import { type CreateClient, PlanServer } from './plan-server.ts';
import { PlansView } from './plans-view/plans-view.ts';
import { previewCommands } from './preview/preview-commands.ts';
import { PreviewPanels } from './preview/preview-panels.ts';
import { Printing } from './preview/printing.ts';
import { SummaryTexts } from './preview/summary-texts.ts';
import { questionCommands } from './questions/question-commands.ts';
import { registerCommands } from './register-commands.ts';
import { showQuestions } from './show-questions.ts';
import { showUses } from './show-uses.ts';
import { LanguageStatus } from './status/language-status.ts';
import { PlanStatuses } from './status/plan-statuses.ts';
import { StatusItem } from './status/status-item.ts';
import { showProblems, validateWorkspace } from './validate-workspace.ts';

/** Opening any YAML file gets here; nothing is started or shown before there is a plan. */
export function activate(context: vscode.ExtensionContext, createClient: CreateClient): void {
  const distribution = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const server = new PlanServer(createClient);
  const activePlan = new ActivePlan();
  const previews = new PreviewPanels(server, distribution);
  const texts = new SummaryTexts(server);
  const workbookTexts = new WorkbookTexts();
  const printing = new Printing(server, context.globalStorageUri);
  const statuses = new PlanStatuses(server);
  context.subscriptions.push(
    server,
    previews,
    texts,
    printing,
    workbookTexts,
    statuses,
    new StatusItem(statuses),
    new LanguageStatus(statuses),
    new PlansView(server),
    new CalendarView(server),
    activePlan,
    recognisePlans(),
    registerCommands(server, commandsOf(server, activePlan)),
    registerCommands(server, exportCommands(server, activePlan, previews)),
    registerCommands(server, calendarFileCommands(server, activePlan, workbookTexts)),
    registerCommands(server, kitCommands(server, activePlan)),
    registerCommands(server, previewCommands({ server, activePlan, previews, texts, printing })),
  );
  context.subscriptions.push(onFirstPlan(() => server.start()));
}

function commandsOf(server: PlanServer, activePlan: ActivePlan) {
  return {
    'changewright.newPlan': () => newPlan(server),
    'changewright.validateWorkspace': () => validateWorkspace(server),
    'changewright.restartServer': () => server.restart(),
    'changewright.approve': approvePlan,
    'changewright.fixAll': applySafeFixes,
    ...questionCommands(server, activePlan),
    'changewright.showStatus': showProblems,
    [SHOW_QUESTIONS_COMMAND]: (params?: ShowQuestionsParams) => showQuestions(server, params ?? activePlan.place),
    [SHOW_USES_COMMAND]: (uri: string, position: Position) => showUses(server, uri, position),
  };
}
