import * as vscode from 'vscode';
import type { Kind } from '../../core/plan/kinds.ts';
import type { PlanSize } from '../../core/plan/plan.ts';

export interface KindItem extends vscode.QuickPickItem {
  readonly planKind: Kind;
}

export interface SizeItem extends vscode.QuickPickItem {
  readonly size: PlanSize;
}

export function kindItem(kind: Kind): KindItem {
  const [label, detail] = wordsOf(kind);
  return { planKind: kind, label, detail };
}

export function sizeItems(): SizeItem[] {
  return [
    {
      size: 'small',
      label: vscode.l10n.t('Small'),
      detail: vscode.l10n.t('Few people and little at stake: the fewest questions'),
    },
    { size: 'standard', label: vscode.l10n.t('Standard'), detail: vscode.l10n.t('Most changes') },
    {
      size: 'large',
      label: vscode.l10n.t('Large'),
      detail: vscode.l10n.t('Many people or much at stake: every question'),
    },
  ];
}

function wordsOf(kind: Kind): [label: string, detail: string] {
  switch (kind) {
    case 'change-plan':
      return [vscode.l10n.t('Change plan'), vscode.l10n.t('Why, what, who, when, where and how of one change')];
    case 'communication-plan':
      return [
        vscode.l10n.t('Communication plan'),
        vscode.l10n.t('Who hears what, from whom, when and through which channel'),
      ];
    case 'change-registry':
      return [
        vscode.l10n.t('Change registry'),
        vscode.l10n.t('People, teams, audiences and channels that many plans share'),
      ];
    case 'delivery-routine':
      return [vscode.l10n.t('Delivery routine'), vscode.l10n.t('The meeting rhythm that keeps a plan honest')];
    case 'follow-up':
      return [vscode.l10n.t('Follow-up'), vscode.l10n.t('One conversation about a commitment')];
    case 'conversation-guide':
      return [vscode.l10n.t('Conversation guide'), vscode.l10n.t('A hard conversation, prepared with care')];
    case 'learning-review':
      return [
        vscode.l10n.t('Learning review'),
        vscode.l10n.t('What to learn when something went wrong, without blame'),
      ];
    case 'pulse-check':
      return [vscode.l10n.t('Pulse check'), vscode.l10n.t('A few questions to people, asked again and again')];
  }
}
