import * as vscode from 'vscode';
import { applySafeFixes, approvePlan } from './editor-actions.ts';
import { newPlan } from './new-plan/new-plan.ts';
import { followActivePlan, onFirstPlan } from './plan-documents.ts';
import { recognisePlans } from './plan-language.ts';
import { type CreateClient, PlanServer } from './plan-server.ts';
import { PreviewPanels } from './preview/preview-panels.ts';
import { StatusItem } from './status-item.ts';
import { showProblems, validateWorkspace } from './validate-workspace.ts';

/** Opening any YAML file gets here; nothing is started or shown before there is a plan. */
export function activate(context: vscode.ExtensionContext, createClient: CreateClient): void {
  const distribution = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const server = new PlanServer(createClient);
  const previews = new PreviewPanels(server, distribution);
  context.subscriptions.push(
    server,
    previews,
    new StatusItem(server),
    followActivePlan(),
    recognisePlans(),
    ...registerCommands(server, previews),
  );
  context.subscriptions.push(onFirstPlan(() => server.start()));
}

function registerCommands(server: PlanServer, previews: PreviewPanels): vscode.Disposable[] {
  const activeUri = () => vscode.window.activeTextEditor?.document.uri;
  const commands = {
    'changewright.newPlan': () => newPlan(server),
    'changewright.preview': (uri?: vscode.Uri) => previews.open(uri ?? activeUri()),
    'changewright.validateWorkspace': () => validateWorkspace(server),
    'changewright.restartServer': () => server.restart(),
    'changewright.approve': approvePlan,
    'changewright.fixAll': applySafeFixes,
    'changewright.showStatus': showProblems,
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
}
