/** What client and server say to each other of documents, kits and files of the calendar. Both sides import this file. */

import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Inclusion, Reader } from '../../core/document/reader.ts';
import type { KitAsk, NoKit } from '../../core/kits/kit.ts';
import type { KitChoices } from '../../core/kits/kit-choices.ts';
import type { KitFormat } from '../../core/kits/kit-formats.ts';
import type { CalendarFormat } from '../../exporters/calendar-formats.ts';
import type { DocumentFormat, Paper, Slides } from '../../exporters/document-formats.ts';
import type { PlanPlace } from './plans.ts';

export type { CalendarFormat, DocumentFormat, Inclusion, KitChoices, KitFormat, Paper, Reader, Slides };

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
