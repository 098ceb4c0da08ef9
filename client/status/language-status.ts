import * as vscode from 'vscode';
import { isPlan } from '../plan-documents.ts';
import type { PlanStatuses } from './plan-statuses.ts';
import { shareAnswered, stateLines } from './status-words.ts';

/** What VS Code tells beside the language of a plan: how far it is answered, or that nobody checks it. */
export class LanguageStatus implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #statuses: PlanStatuses;
  readonly #subscriptions: vscode.Disposable;

  constructor(statuses: PlanStatuses) {
    this.#statuses = statuses;
    this.#item = vscode.languages.createLanguageStatusItem('changewright.language', []);
    this.#item.name = 'Changewright';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      statuses.onChanged(() => this.#render()),
    );
    this.#render();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #render(): void {
    const document = vscode.window.activeTextEditor?.document;
    // Not by language alone: a plan may be in a file of any name.
    this.#item.selector = document && isPlan(document) ? { language: document.languageId } : [];
    const { isDown, isKnown, isChecking } = this.#statuses;
    this.#item.busy = isChecking || !(isKnown || isDown);
    if (isDown) this.#tellDown();
    else this.#tellShare(isKnown);
  }

  #tellDown(): void {
    this.#item.severity = vscode.LanguageStatusSeverity.Warning;
    this.#item.text = vscode.l10n.t('Plans are not checked');
    this.#item.detail = vscode.l10n.t('The language server does not run');
    this.#item.command = { command: 'changewright.restartServer', title: vscode.l10n.t('Restart Server') };
  }

  #tellShare(isKnown: boolean): void {
    const counts = this.#statuses.active.map(({ questions }) => questions);
    const nothing = isKnown ? vscode.l10n.t('Plan without questions') : vscode.l10n.t('Plan is being read');
    this.#item.severity = vscode.LanguageStatusSeverity.Information;
    this.#item.text = counts.length > 0 ? vscode.l10n.t('Plan: {0}', shareAnswered(counts)) : nothing;
    this.#item.detail = counts.length === 1 ? counts.flatMap((each) => stateLines(each).slice(1)).join(', ') : '';
    this.#item.command = { command: 'changewright.showPlans', title: vscode.l10n.t('Show Plans') };
  }
}
