import * as vscode from 'vscode';
import {
  CALENDAR_REQUEST,
  type CalendarDate,
  type CalendarResult,
  type Direction,
  type Receiver,
} from '../../server/protocol/plans.ts';
import { askServer } from '../ask-server.ts';
import { goToPlace } from '../go-to-place.ts';
import { KeptAnswer } from '../kept-answer.ts';
import type { PlanServer } from '../plan-server.ts';
import { registerCommands } from '../register-commands.ts';
import { type CalendarNode, calendarTree, receiversIn } from './calendar-tree.ts';
import { toTreeItem } from './to-tree-item.ts';

const VIEW = 'changewright.calendar';
const WEEKS = 13;
const MOST_WEEKS = 520;
/** A burst of news is one question. */
const PATIENCE = 300;

/** What all plans tell people, week by week. Asks for nothing until it is looked at. */
export class CalendarView implements vscode.Disposable, vscode.TreeDataProvider<CalendarNode> {
  readonly #server: PlanServer;
  readonly #view: vscode.TreeView<CalendarNode>;
  readonly #answer: KeptAnswer<CalendarResult | undefined>;
  readonly #redraw = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #direction: Direction = 'coming';
  #weeks = WEEKS;
  #audience: Receiver | undefined;
  #today: CalendarDate | undefined;

  readonly onDidChangeTreeData = this.#redraw.event;

  constructor(server: PlanServer) {
    this.#server = server;
    this.#answer = new KeptAnswer(() =>
      askServer<CalendarResult>(server, CALENDAR_REQUEST, { direction: this.#direction, weeks: this.#weeks }),
    );
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#redraw,
      server.onPlansChanged(() => this.#refreshSoon()),
      server.onRunning(() => this.#refreshSoon()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#refreshSoon()),
      registerCommands(server, this.#commands()),
    );
    this.#tellContext();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#answer.forget();
    this.#subscriptions.dispose();
  }

  getTreeItem(node: CalendarNode): vscode.TreeItem {
    return toTreeItem(node, this.#today);
  }

  async getChildren(node?: CalendarNode): Promise<CalendarNode[]> {
    if (node) return 'rows' in node ? [...node.rows] : [];
    const result = await this.#answer.get();
    this.#today = result?.today;
    const nodes = result ? calendarTree(result, this.#audience?.key) : [];
    // Where there are no rows, the welcome view tells more; beside a message VS Code would not show it.
    this.#view.message = nodes.length > 0 ? this.#message() : '';
    setContext('state', result ? (nodes.length > 0 ? 'weeks' : 'empty') : 'unknown');
    return nodes;
  }

  #message(): string {
    return [
      ...(this.#direction === 'past' ? [vscode.l10n.t('The past is shown, the latest week first.')] : []),
      ...(this.#audience ? [vscode.l10n.t('Only what {0} hears is shown.', this.#audience.name)] : []),
    ].join(' ');
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), PATIENCE);
  }

  #refresh(): void {
    this.#answer.forget();
    this.#redraw.fire();
  }

  #commands() {
    return {
      'changewright.showCalendar': focus,
      [`${VIEW}.showPast`]: () => this.#turn('past'),
      [`${VIEW}.showComing`]: () => this.#turn('coming'),
      [`${VIEW}.filterAudience`]: () => this.#askAudience(),
      [`${VIEW}.clearFilter`]: () => this.#showAudience(undefined),
      [`${VIEW}.showMore`]: () => this.#showMore(),
      [`${VIEW}.refresh`]: () => this.#refresh(),
      [`${VIEW}.open`]: (node: CalendarNode | undefined = this.#view.selection[0]) => open(this.#server, node),
    };
  }

  /** Asked for from the palette, the view may not be on show. */
  async #turn(direction: Direction): Promise<void> {
    this.#direction = direction;
    this.#weeks = WEEKS;
    this.#tellContext();
    this.#refresh();
    await focus();
  }

  #showMore(): void {
    this.#weeks = Math.min(this.#weeks + WEEKS, MOST_WEEKS);
    this.#refresh();
  }

  async #askAudience(): Promise<void> {
    await this.#server.ready();
    const result = await this.#answer.get();
    const items = result ? receiversIn(result).map((receiver) => ({ label: receiver.name, receiver })) : [];
    const title = vscode.l10n.t('What does one audience hear?');
    const placeHolder =
      items.length > 0 ? vscode.l10n.t('Choose an audience') : vscode.l10n.t('Nobody hears anything in these weeks');
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder });
    if (!chosen) return;
    this.#showAudience(chosen.receiver);
    await focus();
  }

  #showAudience(audience: Receiver | undefined): void {
    this.#audience = audience;
    this.#tellContext();
    this.#redraw.fire();
  }

  #tellContext(): void {
    setContext('direction', this.#direction);
    setContext('filter', this.#audience ? 'audience' : 'none');
  }
}

async function focus(): Promise<void> {
  await vscode.commands.executeCommand(`${VIEW}.focus`);
}

async function open(server: PlanServer, node: CalendarNode | undefined): Promise<void> {
  if (node?.type === 'item') await goToPlace(server, node);
}

function setContext(key: 'state' | 'direction' | 'filter', value: string): void {
  void vscode.commands.executeCommand('setContext', `${VIEW}.${key}`, value);
}
