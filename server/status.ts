import type { Connection } from 'vscode-languageserver';
import { countQuestions } from '../core/questions/evaluate.ts';
import type { Report } from './checks.ts';
import type { Documents } from './documents.ts';
import { type PlanStatus, STATUS_NOTIFICATION, type StatusParams } from './protocol/plans.ts';

/** Tells the client how far the plans of each open file are answered. */
export class StatusReports {
  readonly #connection: Connection;
  readonly #documents: Documents;
  readonly #told = new Set<string>();

  constructor(connection: Connection, documents: Documents) {
    this.#connection = connection;
    this.#documents = documents;
  }

  deliver({ uri, checked }: Report): void {
    const plans: PlanStatus[] = (checked?.plans ?? []).map(({ plan, questions }) => ({
      kind: plan.kind,
      title: plan.title,
      questions: countQuestions(questions),
    }));
    if (plans.length === 0 && !this.#told.has(uri)) return;
    this.#told.add(uri);
    const status: StatusParams = { uri: this.#documents.clientUri(uri), plans };
    void this.#connection.sendNotification(STATUS_NOTIFICATION, status);
  }

  forget(uri: string): void {
    this.#told.delete(uri);
  }
}
