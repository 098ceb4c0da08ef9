/** What client and server say to each other of questions, and the commands that they know of each other. Both sides import this file. */

import type { Position, WorkspaceEdit } from 'vscode-languageserver';
import type { Decision } from '../../core/edit/decision-edits.ts';
import type { PlanAddress } from './plans.ts';

export type { Decision };

/** Command of the client that shows the executive summary: given to clients that list it among their `commands`. Takes a URI. */
export const PREVIEW_COMMAND = 'changewright.preview';

/** Command of the client that lists questions: given to clients that list it. */
export const SHOW_QUESTIONS_COMMAND = 'changewright.showQuestions';

/** What the command that lists questions is given: those of one section, or of the whole plan. */
export interface ShowQuestionsParams extends PlanAddress {
  readonly section?: string;
}

/** Command of the client that shows what uses an entry: given to clients that list it among their `commands`. Takes a URI and a position. */
export const SHOW_USES_COMMAND = 'changewright.showUses';

/** Commands of the client that ask a person before a plan is changed: offered to clients that list them as `commands`. */
export const ANSWER_COMMAND = 'changewright.answerQuestion';
export const PUT_OFF_COMMAND = 'changewright.putOffQuestion';
export const NOT_APPLICABLE_COMMAND = 'changewright.excludeQuestion';
export const SILENCE_COMMAND = 'changewright.silence';

/** What the commands for questions are given. Without a question the person chooses one. */
export interface QuestionAddress extends PlanAddress {
  readonly question?: string;
}

export interface SilenceAddress {
  readonly uri: string;
  readonly code: string;
  /** Where the finding starts. */
  readonly position: Position;
}

/** Request: what a person chooses from who says something of a question; null where no plan with questions is. */
export const QUESTION_CHOICES_REQUEST = 'changewright/questionChoices';

/** The plan by its number in the file, or by a position in it. */
export interface QuestionChoicesParams {
  readonly uri: string;
  readonly document?: number;
  readonly position?: Position;
}

export interface QuestionChoicesResult {
  readonly document: number;
  /** Those without a whole answer, by sections. */
  readonly questions: readonly OpenQuestion[];
  readonly people: readonly NamedPerson[];
  readonly days: readonly NamedDay[];
}

export interface OpenQuestion {
  readonly id: string;
  readonly asks: string;
  readonly section: string;
  /** In words: "half answered". */
  readonly state: string;
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export interface NamedDay {
  /** As it is written into the plan. */
  readonly value: string;
  readonly label: string;
  /** The day itself, in words. */
  readonly day: string;
}

/** Request: which day a text means to a plan, or what is wrong with it. */
export const READ_DAY_REQUEST = 'changewright/readDay';

export interface ReadDayParams extends PlanAddress {
  readonly text: string;
}

export type ReadDayResult = { readonly day: string } | { readonly problem: string };

/** Request: the edit for what a person has said of a question, in the file as it is now; null where it is gone. */
export const QUESTION_EDIT_REQUEST = 'changewright/questionEdit';

export interface QuestionEditParams extends PlanAddress {
  readonly question: string;
  readonly decision: Decision | { readonly type: 'answer' };
}

/** Request: the edit that silences a finding for a reason, in the file as it is now; null where it is gone. */
export const SILENCE_EDIT_REQUEST = 'changewright/silenceEdit';

export interface SilenceEditParams extends SilenceAddress {
  readonly reason: string;
}

export interface EditResult {
  /** The document's version that it is for. */
  readonly version: number;
  readonly edit: WorkspaceEdit;
}
