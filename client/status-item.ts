import * as vscode from 'vscode';
import type { QuestionCounts } from '../core/questions/evaluate.ts';
import type { PlanStatus, StatusParams } from '../server/protocol.ts';
import type { PlanServer } from './plan-server.ts';

/** How far the plan in the active editor is answered, at the window's lower edge. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;
  readonly #plans = new Map<string, readonly PlanStatus[]>();

  constructor(server: PlanServer) {
    this.#item = vscode.window.createStatusBarItem('changewright.status', vscode.StatusBarAlignment.Right, 100);
    this.#item.name = 'Changewright';
    this.#item.command = 'changewright.showStatus';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      server.onStatus((status) => this.#take(status)),
      server.onRunning((isRunning) => this.#forgetUnless(isRunning)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#render()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#plans.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #take({ uri, plans }: StatusParams): void {
    // The server may write a URI in another way than VS Code does.
    this.#plans.set(vscode.Uri.parse(uri).toString(), plans);
    this.#render();
  }

  #forgetUnless(isRunning: boolean): void {
    if (!isRunning) this.#plans.clear();
    this.#render();
  }

  #render(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const plans = this.#plans.get(uri ?? '')?.filter(({ questions }) => questions.total > 0) ?? [];
    if (plans.length > 0) this.#show(plans);
    else this.#item.hide();
  }

  #show(plans: readonly PlanStatus[]): void {
    const answered = plans.reduce((sum, { questions }) => sum + questions.answered, 0);
    const total = plans.reduce((sum, { questions }) => sum + questions.total, 0);
    const spoken = vscode.l10n.t('Changewright: {0} of {1} questions answered', answered, total);
    this.#item.text = `$(checklist) ${vscode.l10n.t('{0} of {1} answered', answered, total)}`;
    this.#item.accessibilityInformation = { label: spoken };
    this.#item.tooltip = tooltipOf(plans);
    this.#item.show();
  }
}

function tooltipOf(plans: readonly PlanStatus[]): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  for (const { title, kind, questions } of plans) {
    tooltip
      .appendMarkdown('**')
      .appendText(title || kind)
      .appendMarkdown('**\n\n');
    for (const line of linesOf(questions)) tooltip.appendMarkdown('- ').appendText(line).appendMarkdown('\n');
    tooltip.appendMarkdown('\n');
  }
  return tooltip.appendText(vscode.l10n.t('Click to see the Problems view.'));
}

function linesOf({ answered, partial, unanswered, deferred, notApplicable }: QuestionCounts): string[] {
  return [
    vscode.l10n.t('{0} answered', answered),
    ...(partial > 0 ? [vscode.l10n.t('{0} answered in part', partial)] : []),
    ...(unanswered > 0 ? [vscode.l10n.t('{0} unanswered', unanswered)] : []),
    ...(deferred > 0 ? [vscode.l10n.t('{0} put off on purpose', deferred)] : []),
    ...(notApplicable > 0 ? [vscode.l10n.t('{0} not applicable', notApplicable)] : []),
  ];
}
