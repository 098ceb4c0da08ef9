/** What client and server say to each other of plans, their places and the calendar. Both sides import this file. */

import type { Position, Range } from 'vscode-languageserver';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import type { ActionType } from '../../core/overview/actions.ts';
import type { Direction, FreeDays } from '../../core/overview/calendar.ts';
import type { CalendarEntryType, Receiver } from '../../core/overview/calendar-entries.ts';
import type { Kind } from '../../core/plan/kinds.ts';
import type { PlanSize, Status } from '../../core/plan/plan.ts';
import type { QuestionCounts, QuestionState } from '../../core/questions/evaluate.ts';
import type { NewPlanRole } from '../../core/snippets/new-plan.ts';

export type { ActionType, CalendarDate, CalendarEntryType, Direction, FreeDays, Receiver };

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
  /** The same as a URI: people whom it names are named as it names them. */
  readonly forUri?: string;
  /** Who answers for it, by name. */
  readonly people?: Partial<Readonly<Record<NewPlanRole, string>>>;
}

export interface NewPlanResult {
  readonly text: string;
}

/** Request: all plans of the workspace, those that belong together as one group, and what is due in them. */
export const PLANS_REQUEST = 'changewright/plans';

/** Notification to a client that has asked for plans: another answer to that, or to the calendar, is likely now. */
export const PLANS_CHANGED_NOTIFICATION = 'changewright/plansChanged';

export interface PlansResult {
  readonly today: CalendarDate;
  readonly groups: readonly PlanGroup[];
  /** Everybody whom a plan names, each once, by name. */
  readonly people: readonly Person[];
}

export interface PlanGroup {
  /** The main plan first; registries last. */
  readonly plans: readonly PlanHead[];
  /** What is due soon or late, by its days. */
  readonly actions: readonly DueAction[];
}

/** One YAML document of a file. */
export interface PlanAddress {
  readonly uri: string;
  readonly document: number;
}

export interface PlanHead extends PlanAddress, PlanStatus {
  readonly status: Status;
  /** Questions without a whole answer, those included that the figures leave out. */
  readonly open: number;
  readonly putOff: readonly PutOffQuestion[];
}

/** A question that was put off: by whom, and to which day. */
export interface PutOffQuestion {
  readonly owner: Person;
  readonly due?: CalendarDate;
  readonly isOverdue: boolean;
}

/** A place in a plan, by keys and list positions. */
export interface PlanPlace extends PlanAddress {
  readonly at: readonly (string | number)[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

export interface DueAction extends PlanPlace {
  readonly type: ActionType;
  readonly title: string;
  readonly due: CalendarDate;
  readonly isOverdue: boolean;
  readonly owner?: Person;
  /** Of a question that was put off, its id. */
  readonly question?: string;
}

/** Request: the questions of one plan, by section; null where there is no such plan. */
export const PLAN_QUESTIONS_REQUEST = 'changewright/planQuestions';

export interface PlanQuestionsResult {
  readonly today: CalendarDate;
  readonly sections: readonly QuestionSection[];
}

export interface QuestionSection {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly PlanQuestion[];
}

export interface PlanQuestion {
  readonly id: string;
  readonly asks: string;
  readonly state: QuestionState;
  /** One of those that the figures leave out. */
  readonly isExtra: boolean;
  readonly putOff?: PutOffQuestion;
}

/** Request: where in the file as it is now to go for a place, or for a question; null where the plan is gone. */
export const FIND_PLACE_REQUEST = 'changewright/findPlace';

export interface FindPlaceParams extends PlanAddress {
  readonly at?: readonly (string | number)[];
  readonly question?: string;
}

export interface FindPlaceResult {
  readonly range: Range;
  /** What is asked, where the answer, or a part of it, is still to be written there. */
  readonly asks?: string;
}

/** Request: the path in a plan that a position of a file belongs to; null where no plan is. */
export const PLACE_AT_REQUEST = 'changewright/placeAt';

export interface PlaceAtParams {
  readonly uri: string;
  readonly position: Position;
}

/** Request: what all plans of the workspace tell people, by week. */
export const CALENDAR_REQUEST = 'changewright/calendar';

export interface CalendarParams {
  readonly direction: Direction;
  /** How many weeks, this one included. */
  readonly weeks: number;
}

export interface CalendarResult {
  readonly today: CalendarDate;
  /** Planned for a day that has passed, and not sent. */
  readonly overdue: readonly CalendarItem[];
  readonly weeks: readonly CalendarWeek[];
  readonly undated: readonly CalendarItem[];
  readonly hasMore: boolean;
}

export interface CalendarWeek {
  readonly monday: CalendarDate;
  readonly items: readonly CalendarItem[];
  readonly overloads: readonly CalendarOverload[];
  readonly freeDays: readonly FreeDays[];
}

export interface CalendarItem extends PlanPlace {
  readonly type: CalendarEntryType;
  readonly title: string;
  /** The title of the plan that it stands in. */
  readonly plan: string;
  readonly date?: CalendarDate;
  readonly time?: string;
  readonly receivers: readonly Receiver[];
  readonly channels: readonly string[];
  readonly sender?: string;
  readonly isDone: boolean;
  /** Planned for a day that has passed, and not sent or done. */
  readonly isLate: boolean;
  readonly isRecurring: boolean;
  /** Why those who hear it do not work on that day. */
  readonly dayOff?: { readonly reason: 'weekend' | 'holiday' | 'blackout'; readonly why?: string };
}

/** An audience gets more in a week than it can take in. */
export interface CalendarOverload {
  readonly receiver: Receiver;
  readonly unit: 'items' | 'hours';
  readonly amount: number;
  readonly limit: number;
}
