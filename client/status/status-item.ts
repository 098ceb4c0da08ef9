import * as vscode from 'vscode';
import type { PlanStatus } from '../../server/protocol/plans.ts';
import type { PlanStatuses } from './plan-statuses.ts';
import { shareAnswered, stateLines, sumOf } from './status-words.ts';

/** How far the plan in the active editor is answered, at the window's lower edge. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;

  constructor(statuses: PlanStatuses) {
    this.#item = vscode.window.createStatusBarItem('changewright.status', vscode.StatusBarAlignment.Right, 100);
    this.#item.name = 'Changewright';
    this.#item.command = 'changewright.showStatus';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      statuses.onChanged(() => this.#render(statuses.active)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #render(plans: readonly PlanStatus[]): void {
    if (plans.length > 0) this.#show(plans);
    else this.#item.hide();
  }

  #show(plans: readonly PlanStatus[]): void {
    const counts = plans.map(({ questions }) => questions);
    const { answered, total } = sumOf(counts);
    const spoken = vscode.l10n.t('Changewright: {0} of {1} questions answered', answered, total);
    this.#item.text = `$(checklist) ${shareAnswered(counts)}`;
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
    for (const line of stateLines(questions)) tooltip.appendMarkdown('- ').appendText(line).appendMarkdown('\n');
    tooltip.appendMarkdown('\n');
  }
  return tooltip.appendText(vscode.l10n.t('Click to see the Problems view.'));
}
