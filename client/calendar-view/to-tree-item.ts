import * as vscode from 'vscode';
import { addDays } from '../../core/dates/calendar-date.ts';
import { weekNumber } from '../../core/dates/iso-week.ts';
import type { CalendarDate, CalendarItem, FreeDays } from '../../server/protocol/plans.ts';
import { spellDay, spellDays } from '../spell-day.ts';
import type {
  CalendarNode,
  FreeDaysNode,
  ItemNode,
  LateNode,
  OverloadNode,
  UndatedNode,
  WeekNode,
} from './calendar-tree.ts';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
const DAYS_TO_SUNDAY = 6;

/** How a row looks and what is said of it. No icon says by its colour alone what its shape and its words do not say too. */
export function toTreeItem(node: CalendarNode, today: CalendarDate | undefined): vscode.TreeItem {
  const item = itemFor(node, today);
  item.id = node.id;
  item.contextValue = node.type === 'item' && node.item.type === 'touchpoint' ? 'item.touchpoint' : node.type;
  item.accessibilityInformation = { label: [item.label, item.description].filter(Boolean).join(', ') };
  return item;
}

function itemFor(node: CalendarNode, today: CalendarDate | undefined): vscode.TreeItem {
  switch (node.type) {
    case 'late':
      return lateItem(node);
    case 'week':
      return weekItem(node);
    case 'undated':
      return undatedItem(node);
    case 'item':
      return entryItem(node, today);
    case 'overload':
      return overloadItem(node);
    case 'free-days':
      return freeDaysItem(node);
    case 'more':
      return moreItem();
  }
}

function lateItem({ rows }: LateNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Late'), Expanded);
  item.description = vscode.l10n.t('planned for a day that has passed');
  item.tooltip = `${item.description}: ${rows.length}`;
  item.iconPath = warning();
  return item;
}

function weekItem({ monday, name, itemCount, isTooMuch, isOpen, rows }: WeekNode): vscode.TreeItem {
  const week = vscode.l10n.t('Week {0}', weekNumber(monday));
  const labels = { this: vscode.l10n.t('This week'), next: vscode.l10n.t('Next week') };
  const item = new vscode.TreeItem(
    name ? labels[name] : week,
    rows.length === 0 ? None : isOpen ? Expanded : Collapsed,
  );
  const nothing = rows.length === 0 ? vscode.l10n.t('nothing planned') : vscode.l10n.t('only days off');
  item.description = [
    spellDays(monday, addDays(monday, DAYS_TO_SUNDAY), vscode.env.language),
    ...(isTooMuch ? [vscode.l10n.t('too much for some')] : []),
    itemCount > 0 ? countItems(itemCount) : nothing,
    ...(name ? [week] : []),
  ].join(' · ');
  item.iconPath = isTooMuch ? warning() : new vscode.ThemeIcon('calendar');
  return item;
}

function countItems(count: number): string {
  return count === 1 ? vscode.l10n.t('1 item') : vscode.l10n.t('{0} items', count);
}

function undatedItem({ rows }: UndatedNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Without a day'), Collapsed);
  item.description = countItems(rows.length);
  item.iconPath = new vscode.ThemeIcon('question');
  return item;
}

function entryItem(node: ItemNode, today: CalendarDate | undefined): vscode.TreeItem {
  const { item: entry } = node;
  const name = entry.title || milestoneWord(entry);
  const item = new vscode.TreeItem([...momentOf(entry, today), name].join('  '), None);
  const details = detailsOf(node);
  item.description = details.join(' · ');
  item.tooltip = [item.label, ...details].join('\n');
  item.iconPath = entry.isLate || entry.dayOff ? warning() : iconOf(entry);
  item.command = { command: 'changewright.calendar.open', title: vscode.l10n.t('Open'), arguments: [node] };
  return item;
}

function momentOf({ date, time }: CalendarItem, today: CalendarDate | undefined): string[] {
  if (date === undefined) return [];
  return [spellDay(date, vscode.env.language, today), ...(time === undefined ? [] : [time])];
}

/** What stands first is told first where the view is narrow: what is wrong, then who hears it, where, and from whom. */
function detailsOf({ item }: ItemNode): string[] {
  const { receivers, channels, sender, plan, dayOff, isDone, isLate, isRecurring, type } = item;
  const isTouchpoint = type === 'touchpoint';
  return [
    ...(isLate ? [isTouchpoint ? vscode.l10n.t('not sent') : vscode.l10n.t('not done')] : []),
    ...(isDone && isTouchpoint ? [vscode.l10n.t('sent')] : []),
    ...(isDone && type === 'milestone' ? [vscode.l10n.t('done')] : []),
    ...(dayOff ? [dayOffWords(dayOff)] : []),
    receivers.map(({ name }) => name).join(', '),
    channels.join(', '),
    ...(sender === undefined ? [] : [vscode.l10n.t('from {0}', sender)]),
    ...(isRecurring ? [vscode.l10n.t('repeats')] : []),
    ...(isTouchpoint ? [] : [milestoneWord(item)]),
    plan,
  ].filter((words) => words !== '' && words !== (item.title || milestoneWord(item)));
}

function milestoneWord({ type }: CalendarItem): string {
  switch (type) {
    case 'start':
      return vscode.l10n.t('Start of the change');
    case 'go-live':
      return vscode.l10n.t('Go-live');
    case 'end':
      return vscode.l10n.t('End of the change');
    case 'milestone':
      return vscode.l10n.t('Milestone');
    case 'session':
      return vscode.l10n.t('Session');
    case 'training':
      return vscode.l10n.t('Training');
    case 'touchpoint':
      return '';
  }
}

function iconOf({ type, isDone }: CalendarItem): vscode.ThemeIcon {
  switch (type) {
    case 'start':
    case 'end':
    case 'milestone':
      return new vscode.ThemeIcon('milestone');
    case 'go-live':
      return new vscode.ThemeIcon('rocket');
    case 'session':
    case 'training':
      return new vscode.ThemeIcon('mortar-board');
    case 'touchpoint':
      return isDone ? new vscode.ThemeIcon('check') : new vscode.ThemeIcon('mail');
  }
}

function dayOffWords({ reason, why }: NonNullable<CalendarItem['dayOff']>): string {
  switch (reason) {
    case 'weekend':
      return vscode.l10n.t('not a working day');
    case 'holiday':
      return vscode.l10n.t('on a holiday');
    case 'blackout':
      return why === undefined ? vscode.l10n.t('on a blackout day') : vscode.l10n.t('on a blackout day: {0}', why);
  }
}

function overloadItem({ overload: { receiver, unit, amount, limit } }: OverloadNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Too much for {0}', receiver.name), None);
  item.description =
    unit === 'items'
      ? vscode.l10n.t('{0} items this week, can take in {1}', amount, limit)
      : vscode.l10n.t('{0} hours this week, can give {1}', amount, limit);
  item.tooltip = [item.label, item.description].join('\n');
  item.iconPath = warning();
  return item;
}

function freeDaysItem({ free }: FreeDaysNode): vscode.TreeItem {
  const item = new vscode.TreeItem(spellDays(free.from, free.to, vscode.env.language), None);
  item.description = freeWords(free);
  item.iconPath = new vscode.ThemeIcon('circle-slash');
  return item;
}

function freeWords({ reason, why }: FreeDays): string {
  if (reason === 'holiday') return vscode.l10n.t('holiday');
  return why === undefined ? vscode.l10n.t('blackout') : vscode.l10n.t('blackout: {0}', why);
}

function moreItem(): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Show more weeks'), None);
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: 'changewright.calendar.showMore', title: vscode.l10n.t('Show more weeks') };
  return item;
}

function warning(): vscode.ThemeIcon {
  return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
}
