/** What client and server say to each other beyond LSP. Types only at run time's edge: both sides import this file. */

import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import type { Inclusion, Reader } from '../core/document/reader.ts';
import type { Decision } from '../core/edit/decision-edits.ts';
import type { NoAttachment } from '../core/host.ts';
import type { KitAsk, NoKit } from '../core/kits/kit.ts';
import type { AudienceChoice, ItemChoice, KitChoices } from '../core/kits/kit-choices.ts';
import type { Kit, KitFormat } from '../core/kits/kit-formats.ts';
import type { ActionType } from '../core/overview/actions.ts';
import type { Direction, FreeDays } from '../core/overview/calendar.ts';
import type { CalendarEntryType, Receiver } from '../core/overview/calendar-entries.ts';
import type { Kind } from '../core/plan/kinds.ts';
import type { PlanSize, Status } from '../core/plan/plan.ts';
import type { QuestionCounts, QuestionState } from '../core/questions/evaluate.ts';
import type { NewPlanRole } from '../core/snippets/new-plan.ts';
import type { CalendarFormat } from '../exporters/calendar-formats.ts';
import type { DocumentFormat, Paper, Slides } from '../exporters/document-formats.ts';

export type {
  ActionType,
  AudienceChoice,
  CalendarDate,
  CalendarEntryType,
  CalendarFormat,
  Decision,
  Direction,
  DocumentFormat,
  FreeDays,
  Inclusion,
  ItemChoice,
  Kit,
  KitChoices,
  KitFormat,
  Paper,
  Reader,
  Receiver,
  Slides,
};

/** Request: the executive summary of the plan that a file holds, as a page for one sort of readers. */
export const SUMMARY_REQUEST = 'changewright/summary';

/** Whom it is for, and what is left out of it unless asked for. Without both it is for sponsors. */
export interface SummaryParams {
  readonly uri: string;
  readonly reader?: Reader;
  readonly include?: readonly Inclusion[];
}

export type SummaryResult = SummaryPage | SummaryRefusal;

export interface SummaryPage {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Safe HTML without a style, a script or a picture file. `data-place="3"` is on what was taken from `places[3]`. */
  readonly html: string;
  readonly places: readonly (readonly PlanPlace[])[];
}

/** Why there is none: the file holds no plan, or a plan that is restricted. */
export interface SummaryRefusal {
  readonly refusal: 'no-plan' | 'restricted';
}

/** Request: the same summary as text alone. */
export const SUMMARY_TEXT_REQUEST = 'changewright/summaryText';

export interface SummaryTextParams extends SummaryParams {
  readonly format: 'markdown' | 'text';
}

export type SummaryTextResult = { readonly title: string; readonly text: string } | SummaryRefusal;

/** Request: the executive summary as a file. */
export const EXPORT_REQUEST = 'changewright/export';

export interface ExportParams extends SummaryParams {
  readonly format: DocumentFormat;
  /** Without it, A4. */
  readonly paper?: Paper;
  /** Of PPTX: one slide, or a short deck. */
  readonly slides?: Slides;
}

/** A file by the name that it may have. */
export type ExportResult = ExportedFile | SummaryRefusal;

export type ExportedFile = {
  readonly name: string;
  /** What is to be told of it all the same, in words. */
  readonly note?: string;
} & ({ readonly text: string } | { readonly base64: string });

/** Request: the path in a plan that a position of a file belongs to; null where no plan is. */
export const PLACE_AT_REQUEST = 'changewright/placeAt';

export interface PlaceAtParams {
  readonly uri: string;
  readonly position: Position;
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

/** Request: whom kits of the plan that a file holds can be for, and what can be drafted. */
export const KIT_CHOICES_REQUEST = 'changewright/kitChoices';

export interface KitChoicesParams {
  readonly uri: string;
}

export type KitChoicesResult = KitChoices | { readonly refusal: 'no-plan' | 'restricted' };

/** Request: the files of a kit. */
export const KIT_REQUEST = 'changewright/kit';

export interface KitParams extends KitAsk {
  readonly uri: string;
  readonly format: KitFormat;
  readonly paper: 'a4' | 'letter';
}

export type KitResult = KitFiles | { readonly refusal: KitRefusal };

export type KitRefusal = NoKit['reason'] | 'no-plan' | 'restricted';

export interface KitFiles {
  readonly files: readonly KitFile[];
  /** How many items nobody can be invited to: nobody meets there, or no day is set. */
  readonly skipped: number;
  /** What is to be told of it all the same, in words. */
  readonly note?: string;
}

export interface KitFile {
  /** With its ending, without a folder. */
  readonly name: string;
  readonly base64: string;
}

/** Request: the communications calendar of a plan, or of all plans of the workspace, as a file. */
export const CALENDAR_EXPORT_REQUEST = 'changewright/calendarExport';

export interface CalendarExportParams {
  /** Without it, of all plans. */
  readonly uri?: string;
  readonly format: CalendarFormat;
  /** With restricted plans, which are left out otherwise. */
  readonly withRestricted?: boolean;
}

/** Request: what a workbook changes in the plans that was exported from their calendar. Nothing is changed by it. */
export const TAKE_OVER_REQUEST = 'changewright/takeOver';

export interface TakeOverParams {
  /** The name of the workbook's file, to speak of it. */
  readonly name: string;
  readonly base64: string;
}

/** In words: why the workbook cannot be read, or what it comes to. */
export type TakeOverResult = { readonly refusal: string } | TakenOverWorkbook;

export interface TakenOverWorkbook {
  readonly changes: readonly WorkbookLine[];
  /** What is not taken over, and notes on what follows from what is. */
  readonly problems: readonly (WorkbookLine & { readonly type: 'problem' | 'conflict' | 'note' })[];
  /** To be accepted change by change; absent where there is none. */
  readonly edit?: WorkspaceEdit;
}

/** Something that is told of a place in the workbook. */
export interface WorkbookLine {
  /** `B7`, or a row; empty where it is about none. */
  readonly place: string;
  readonly message: string;
}

/** Request to the client, of what the server cannot read by itself: the text of a file; null where there is none. */
export const READ_FILE_REQUEST = 'changewright/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes beyond which a file is not read. */
  readonly limit: number;
}

export type ReadFileResult = { readonly text: string } | { readonly isTooLarge: true } | null;

/** Request to the client: the bytes of a file below a folder, which no link leads to; or why there are none. */
export const READ_ATTACHMENT_REQUEST = 'changewright/readAttachment';

export interface ReadAttachmentParams {
  readonly uri: string;
  readonly top: string;
  /** Bytes beyond which a file is not read. */
  readonly limit: number;
}

export type ReadAttachmentResult = { readonly base64: string } | { readonly refusal: NoAttachment };

/** Request to the client: what lies in a folder, links left out; null where there is no such folder. */
export const LIST_FOLDER_REQUEST = 'changewright/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

export type { FolderEntry } from '../core/host.ts';

/** Request to the client, from a worker: the URL of a script that is loaded only when it is needed. */
export const SCRIPT_REQUEST = 'changewright/script';

/** `holidays`: the public holidays of many countries. `exporters`: all that writes files. */
export interface ScriptParams {
  readonly name: 'holidays' | 'exporters';
}

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
