import * as vscode from 'vscode';
import {
  PLAN_QUESTIONS_REQUEST,
  PLANS_REQUEST,
  type PlanAddress,
  type PlanQuestionsResult,
  type PlansResult,
} from '../../server/protocol/plans.ts';
import { askServer } from '../ask-server.ts';
import { KeptAnswer } from '../kept-answer.ts';
import type { PlanServer } from '../plan-server.ts';

/** A burst of news is one question. */
const PATIENCE = 300;

/** What the server says of all plans, asked for once and kept until there is news. */
export class PlansData implements vscode.Disposable {
  readonly #server: PlanServer;
  readonly #plans: KeptAnswer<PlansResult | undefined>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when another answer is to be had. */
  readonly onChanged = this.#changed.event;

  constructor(server: PlanServer) {
    this.#server = server;
    this.#plans = new KeptAnswer(() => askServer<PlansResult>(server, PLANS_REQUEST, {}));
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      server.onPlansChanged(() => this.refresh()),
      server.onRunning(() => this.refresh()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
    );
  }

  plans(): Promise<PlansResult | undefined> {
    return this.#plans.get();
  }

  questions({ uri, document }: PlanAddress): Promise<PlanQuestionsResult | undefined> {
    return askServer<PlanQuestionsResult>(this.#server, PLAN_QUESTIONS_REQUEST, { uri, document }).answer;
  }

  /** Forgets the answer, soon. */
  refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#plans.forget();
      this.#changed.fire();
    }, PATIENCE);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#plans.forget();
    this.#subscriptions.dispose();
  }
}
