import * as vscode from 'vscode';
import type { Person, PlansResult } from '../../server/protocol/plans.ts';
import { goToPlace } from '../go-to-place.ts';
import type { PlanServer } from '../plan-server.ts';
import { registerCommands } from '../register-commands.ts';
import { PlansData } from './plans-data.ts';
import { countOverdue, type Filter, isPerson, type PlansNode, plansTree, sectionNodes } from './plans-tree.ts';
import { type Look, toTreeItem } from './to-tree-item.ts';
import { askWhoIAm, whoAmI } from './who-am-i.ts';

const VIEW = 'changewright.plans';

/** What the view says where it shows no rows; the welcome views go by it. */
type State = 'plans' | 'empty' | 'filtered' | 'unknown';

/** The tree of all plans: what is due, and the questions with their states. */
export class PlansView implements vscode.Disposable, vscode.TreeDataProvider<PlansNode> {
  readonly #server: PlanServer;
  readonly #data: PlansData;
  readonly #view: vscode.TreeView<PlansNode>;
  readonly #redraw = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #filter: Filter | undefined;
  #look: Look = { today: undefined, isOnlyGroup: false };

  readonly onDidChangeTreeData = this.#redraw.event;

  constructor(server: PlanServer) {
    this.#server = server;
    this.#data = new PlansData(server);
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = vscode.Disposable.from(
      this.#data,
      this.#redraw,
      this.#view,
      this.#data.onChanged(() => this.#update()),
      vscode.workspace.onDidChangeConfiguration((event) => this.#noteConfiguration(event)),
      registerCommands(server, this.#commands()),
    );
    this.#setFilter(undefined);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  getTreeItem(node: PlansNode): vscode.TreeItem {
    return toTreeItem(node, this.#look);
  }

  async getChildren(node?: PlansNode): Promise<PlansNode[]> {
    if (!node) return this.#top();
    switch (node.type) {
      case 'actions':
        return [...node.actions];
      case 'group':
        return [...node.plans];
      case 'plan': {
        const found = await this.#data.questions(node);
        return found ? sectionNodes(node, found, this.#filter) : [];
      }
      case 'section':
        return [...node.questions];
      case 'action':
      case 'question':
        return [];
    }
  }

  async #top(): Promise<PlansNode[]> {
    const result = await this.#data.plans();
    const nodes = result ? plansTree(result, this.#filter) : [];
    this.#look = {
      today: result?.today,
      isOnlyGroup: nodes.filter(({ type }) => type === 'group' || type === 'plan').length === 1,
    };
    this.#showBadge(result);
    setContext('state', stateOf(result, nodes));
    // Where there are no rows, the welcome view tells more; beside a message VS Code would not show it.
    this.#view.message = this.#filter && nodes.length > 0 ? messageOf(this.#filter, result?.people ?? []) : '';
    return nodes;
  }

  /** A view that is not to be seen is not drawn, but its badge is. */
  async #update(): Promise<void> {
    this.#redraw.fire();
    if (!this.#view.visible && this.#server.isRunning) this.#showBadge(await this.#data.plans());
  }

  #showBadge(result: PlansResult | undefined): void {
    const value = result ? countOverdue(result) : 0;
    const tooltip = value === 1 ? vscode.l10n.t('1 action is late') : vscode.l10n.t('{0} actions are late', value);
    this.#view.badge = value > 0 ? { value, tooltip } : undefined;
  }

  #setFilter(filter: Filter | undefined): void {
    this.#filter = filter;
    setContext('filter', filter?.by ?? 'none');
    this.#redraw.fire();
  }

  async #filterMine(): Promise<void> {
    const me = whoAmI() ?? (await this.#chooseMe());
    if (me !== undefined) await this.#showOnly({ by: 'mine', me });
  }

  /** Asked for from the palette, the view may not be on show. */
  async #showOnly(filter: Filter): Promise<void> {
    this.#setFilter(filter);
    await vscode.commands.executeCommand(`${VIEW}.focus`);
  }

  async #chooseMe(): Promise<string | undefined> {
    await this.#server.ready();
    return askWhoIAm((await this.#data.plans())?.people ?? []);
  }

  #noteConfiguration(event: vscode.ConfigurationChangeEvent): void {
    const me = whoAmI();
    if (!event.affectsConfiguration('changewright.me') || this.#filter?.by !== 'mine') return;
    this.#setFilter(me === undefined ? undefined : { by: 'mine', me });
  }

  #commands() {
    // From a key of somebody's own, a command is for the row that is chosen.
    const chosen = (): PlansNode | undefined => this.#view.selection[0];
    return {
      'changewright.showPlans': () => vscode.commands.executeCommand(`${VIEW}.focus`),
      [`${VIEW}.filterUnanswered`]: () => this.#showOnly({ by: 'unanswered' }),
      [`${VIEW}.filterMine`]: () => this.#filterMine(),
      [`${VIEW}.filterOverdue`]: () => this.#showOnly({ by: 'overdue' }),
      [`${VIEW}.clearFilter`]: () => this.#setFilter(undefined),
      [`${VIEW}.refresh`]: () => this.#data.refresh(),
      [`${VIEW}.open`]: (node = chosen()) => open(this.#server, node),
      [`${VIEW}.preview`]: (node = chosen()) => withFirstPlan('changewright.preview', node),
      [`${VIEW}.export`]: (node = chosen()) => withFirstPlan('changewright.exportSummary', node),
      [`${VIEW}.copyQuestion`]: (node = chosen()) => copyQuestion(node),
      'changewright.chooseMe': () => this.#chooseMe(),
    };
  }
}

function stateOf(result: PlansResult | undefined, nodes: readonly PlansNode[]): State {
  if (!result) return 'unknown';
  if (nodes.length > 0) return 'plans';
  return result.groups.length > 0 ? 'filtered' : 'empty';
}

function setContext(key: 'state' | 'filter', value: string): void {
  void vscode.commands.executeCommand('setContext', `${VIEW}.${key}`, value);
}

function messageOf(filter: Filter, people: readonly Person[]): string {
  switch (filter.by) {
    case 'unanswered':
      return vscode.l10n.t('Only questions without a whole answer are shown.');
    case 'mine':
      return vscode.l10n.t('Only what {0} sees to is shown.', nameOf(filter.me, people));
    case 'overdue':
      return vscode.l10n.t('Only what is late is shown.');
  }
}

function nameOf(me: string, people: readonly Person[]): string {
  return people.find((person) => isPerson(person, me))?.name ?? me;
}

async function open(server: PlanServer, node: PlansNode | undefined): Promise<void> {
  const first = node?.type === 'group' ? node.plans[0] : node;
  if (first && 'uri' in first) await goToPlace(server, first);
}

async function withFirstPlan(command: string, node: PlansNode | undefined): Promise<void> {
  const first = node?.type === 'group' ? node.plans[0] : node;
  if (first && 'uri' in first) await vscode.commands.executeCommand(command, vscode.Uri.parse(first.uri));
}

async function copyQuestion(node: PlansNode | undefined): Promise<void> {
  if (node?.type === 'question') await vscode.env.clipboard.writeText(node.asked.asks);
  if (node?.type === 'action' && node.question !== undefined) await vscode.env.clipboard.writeText(node.action.title);
}
