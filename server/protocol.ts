/** What client and server say to each other beyond LSP. Types only at run time's edge: both sides import this file. */

import type { Kind } from '../core/plan/kinds.ts';
import type { PlanSize } from '../core/plan/plan.ts';
import type { QuestionCounts } from '../core/questions/evaluate.ts';

/** Request: the executive summary of the change plan that a file belongs to; null where it holds no plan. */
export const SUMMARY_REQUEST = 'changewright/summary';

export interface SummaryParams {
  readonly uri: string;
}

export interface SummaryResult {
  readonly title: string;
  readonly markdown: string;
  /** Safe HTML: rendered with raw HTML off, every link checked. */
  readonly html: string;
}

/** Notification to the client: how far the questions of an open file's plans are answered. */
export const STATUS_NOTIFICATION = 'changewright/status';

export interface StatusParams {
  readonly uri: string;
  readonly plans: readonly PlanStatus[];
}

export interface PlanStatus {
  readonly kind: Kind;
  readonly title: string;
  readonly questions: QuestionCounts;
}

/** Request: checks every plan of the workspace; diagnostics follow by the usual way. Reports progress. */
export const VALIDATE_WORKSPACE_REQUEST = 'changewright/validateWorkspace';

export interface ValidateWorkspaceResult {
  readonly plans: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** Request: the text of a new plan that already answers what is given. */
export const NEW_PLAN_REQUEST = 'changewright/newPlan';

export interface NewPlanParams {
  readonly kind: Kind;
  readonly title: string;
  readonly size?: PlanSize;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly start?: string;
  readonly goLive?: string;
  readonly end?: string;
  /** The change plan that a communication plan is for, as a relative path. */
  readonly for?: string;
}

export interface NewPlanResult {
  readonly text: string;
}

/** Request to the client, of what the server cannot read by itself: the text of a file; null where there is none. */
export const READ_FILE_REQUEST = 'changewright/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes beyond which a file is not read. */
  readonly limit: number;
}

export type ReadFileResult = { readonly text: string } | { readonly isTooLarge: true } | null;

/** Request to the client: what lies in a folder, links left out; null where there is no such folder. */
export const LIST_FOLDER_REQUEST = 'changewright/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Request to the client, from a worker: the URL of the script that knows the public holidays. */
export const HOLIDAYS_SCRIPT_REQUEST = 'changewright/holidaysScript';
