import * as vscode from 'vscode';
import type { ActionType, CalendarDate, PlanQuestion, PutOffQuestion } from '../../server/protocol/plans.ts';
import { kindItem } from '../new-plan/labels.ts';
import { spellDay } from '../spell-day.ts';
import { shareAnswered } from '../status/status-words.ts';
import {
  type ActionNode,
  type ActionsNode,
  type GroupNode,
  hasQuestions,
  type PlanNode,
  type PlansNode,
  type QuestionNode,
  type SectionNode,
} from './plans-tree.ts';

export interface Look {
  /** Of another year than this one's, days are told with it. */
  readonly today: CalendarDate | undefined;
  /** The plans of the one group are there to be seen at once. */
  readonly isOnlyGroup: boolean;
}

/** How a row looks and what is said of it. No icon says by its colour alone what its shape and its words do not say too. */
export function toTreeItem(node: PlansNode, look: Look): vscode.TreeItem {
  const item = itemFor(node, look);
  item.id = node.id;
  item.contextValue = contextOf(node);
  item.accessibilityInformation ??= { label: [item.label, item.description].filter(Boolean).join(', ') };
  if (opens(node))
    item.command = { command: 'changewright.plans.open', title: vscode.l10n.t('Open'), arguments: [node] };
  return item;
}

function itemFor(node: PlansNode, look: Look): vscode.TreeItem {
  switch (node.type) {
    case 'actions':
      return actionsItem(node);
    case 'action':
      return actionItem(node, look);
    case 'group':
      return groupItem(node, look);
    case 'plan':
      return planItem(node, look);
    case 'section':
      return sectionItem(node);
    case 'question':
      return questionItem(node, look);
  }
}

function contextOf(node: PlansNode): string {
  if (node.type === 'question') return `question.${node.asked.state}`;
  return node.type === 'action' && node.question !== undefined ? 'question.deferred' : node.type;
}

function opens(node: PlansNode): boolean {
  return node.type === 'action' || node.type === 'question' || (node.type === 'plan' && !hasQuestions(node.head.kind));
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** More than this would push the plans out of sight. */
const MOST_SHOWN = 25;

function actionsItem({ actions }: ActionsNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Actions due'), actions.length > MOST_SHOWN ? Collapsed : Expanded);
  const late = actions.filter(({ action }) => action.isOverdue).length;
  const soon = actions.length - late;
  item.description = [
    ...(late > 0 ? [vscode.l10n.t('{0} late', late)] : []),
    ...(soon > 0 ? [vscode.l10n.t('{0} soon', soon)] : []),
  ].join(', ');
  item.iconPath = new vscode.ThemeIcon('calendar');
  return item;
}

function actionItem({ action, plan }: ActionNode, { today }: Look): vscode.TreeItem {
  const { title, type, due, isOverdue, owner } = action;
  const item = new vscode.TreeItem(title || wordFor(type), None);
  const day = spellDay(due, vscode.env.language, today);
  const when = isOverdue ? vscode.l10n.t('late since {0}', day) : vscode.l10n.t('due {0}', day);
  item.description = [title && wordFor(type), when, owner?.name, plan].filter(Boolean).join(' · ');
  item.tooltip = [item.label, item.description].join('\n');
  item.iconPath = isOverdue
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('clock');
  return item;
}

function groupItem({ title, counts }: GroupNode, { isOnlyGroup }: Look): vscode.TreeItem {
  const item = new vscode.TreeItem(title || vscode.l10n.t('Untitled'), isOnlyGroup ? Expanded : Collapsed);
  item.description = shareAnswered(counts);
  item.iconPath = new vscode.ThemeIcon('folder-library');
  return item;
}

function planItem({ head, groupTitle }: PlanNode, { isOnlyGroup }: Look): vscode.TreeItem {
  const { kind, title, questions } = head;
  const kindWord = kindItem(kind).label;
  const isAlone = groupTitle === undefined;
  const state = isAlone && isOnlyGroup ? Expanded : Collapsed;
  const item = new vscode.TreeItem(isAlone && title ? title : kindWord, hasQuestions(kind) ? state : None);
  const name = isAlone ? title && kindWord : title !== groupTitle && title;
  const share = hasQuestions(kind) ? shareAnswered([questions]) : '';
  item.description = [share, name].filter(Boolean).join(' · ');
  item.tooltip = [title, kindWord, share].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon(hasQuestions(kind) ? 'checklist' : kind === 'change-registry' ? 'book' : 'note');
  return item;
}

function sectionItem({ title, answered, total }: SectionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(title, Collapsed);
  item.description = total > 0 ? vscode.l10n.t('{0} of {1} answered', answered, total) : '';
  return item;
}

function questionItem({ asked }: QuestionNode, { today }: Look): vscode.TreeItem {
  const item = new vscode.TreeItem(asked.asks, None);
  item.description = stateWords(asked, today);
  item.tooltip = [asked.asks, item.description].join('\n');
  item.iconPath = questionIcon(asked);
  return item;
}

export function questionIcon({ state, putOff }: PlanQuestion): vscode.ThemeIcon {
  const icon = (id: string, color: string) => new vscode.ThemeIcon(id, new vscode.ThemeColor(color));
  switch (state) {
    case 'answered':
      return icon('pass-filled', 'testing.iconPassed');
    case 'partial':
      return icon('color-mode', 'list.warningForeground');
    case 'unanswered':
      return icon('circle-large-outline', 'icon.foreground');
    case 'deferred':
      return putOff?.isOverdue ? icon('warning', 'list.warningForeground') : icon('clock', 'icon.foreground');
    case 'not-applicable':
      return icon('circle-slash', 'disabledForeground');
  }
}

export function stateWords({ state, putOff }: PlanQuestion, today: Look['today']): string {
  switch (state) {
    case 'answered':
      return vscode.l10n.t('answered');
    case 'partial':
      return vscode.l10n.t('half answered');
    case 'unanswered':
      return vscode.l10n.t('not yet answered');
    case 'deferred':
      return putOff ? putOffWords(putOff, today) : '';
    case 'not-applicable':
      return vscode.l10n.t('does not apply');
  }
}

function putOffWords({ owner, due, isOverdue }: PutOffQuestion, today: Look['today']): string {
  if (due === undefined) return vscode.l10n.t('put off by {0}', owner.name);
  const day = spellDay(due, vscode.env.language, today);
  return isOverdue
    ? vscode.l10n.t('put off to {0} by {1}, now late', day, owner.name)
    : vscode.l10n.t('put off to {0} by {1}', day, owner.name);
}

function wordFor(type: ActionType): string {
  const words: Readonly<Record<ActionType, string>> = {
    activity: vscode.l10n.t('activity'),
    agreed: vscode.l10n.t('agreed action'),
    approval: vscode.l10n.t('approval'),
    ask: vscode.l10n.t('request for support'),
    baseline: vscode.l10n.t('baseline to measure'),
    decision: vscode.l10n.t('decision'),
    deferral: vscode.l10n.t('question put off'),
    dependency: vscode.l10n.t('dependency'),
    evaluation: vscode.l10n.t('evaluation'),
    kpi: vscode.l10n.t('KPI to read'),
    milestone: vscode.l10n.t('milestone'),
    risk: vscode.l10n.t('response to a risk'),
    session: vscode.l10n.t('session'),
    stop: vscode.l10n.t('to be stopped'),
    text: vscode.l10n.t('text to write'),
    touchpoint: vscode.l10n.t('to be sent'),
    training: vscode.l10n.t('training'),
    update: vscode.l10n.t('update for executives'),
    win: vscode.l10n.t('win to celebrate'),
  };
  return words[type];
}
