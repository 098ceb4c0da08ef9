import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Source, Table } from './piece.ts';

interface PictureBase {
  /** The same in every language, such as `timeline`. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence or two, for those who do not see it. */
  readonly description: string;
  /** The same facts as rows. */
  readonly table: Table;
  /** What is not drawn, and that the table has it: stands under the picture. */
  readonly note?: string;
  /** The same for labels that find no room in the drawing, which says so itself. */
  readonly thinned: string;
}

/** Something in a picture that has a name and stands in a plan. */
export interface Named {
  readonly label: string;
  /** What it says in full, where the label is short. */
  readonly hint?: string;
  readonly from: readonly Source[];
}

export interface Bar extends Named {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export interface Mark extends Named {
  readonly date: CalendarDate;
  /** The start, the go-live or the end, or sent high-priority news: drawn stronger. */
  readonly isStrong?: boolean;
  /** One of several days of something that repeats: needs no label of its own. */
  readonly isRecurring?: boolean;
}

/** Phases, waves, milestones, and under them the communications, one lane for each audience or channel. */
export interface Timeline extends PictureBase {
  readonly type: 'timeline';
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly today: Named & { readonly date: CalendarDate };
  /** What the marks are: drawn strong, on a day of its own, repeating, and a number for several close together. */
  readonly legend: Readonly<Record<'strong' | 'single' | 'recurring' | 'several', string>>;
  /** The start, and where months begin, or weeks where it is short: "Mar" or "8 Mar", and "2027" for where there is room for years only. */
  readonly ticks: readonly { readonly date: CalendarDate; readonly label: string; readonly year: string }[];
  /** Titles of the lanes are words of ours or names. */
  readonly barLanes: readonly { readonly title: string; readonly bars: readonly Bar[] }[];
  /** The milestones, if there are any, come first. */
  readonly markLanes: readonly {
    readonly title: string;
    readonly marks: readonly Mark[];
    readonly isOfMilestones?: boolean;
  }[];
}

/** 1 to 5 each. */
export interface RiskPoint {
  readonly likelihood: number;
  readonly impact: number;
}

export interface RiskMap extends PictureBase {
  readonly type: 'risk-map';
  /** Numbered from 1, as in the table. */
  readonly risks: readonly (Named & { readonly inherent: RiskPoint; readonly residual?: RiskPoint })[];
  readonly axes: { readonly likelihood: string; readonly impact: string };
  readonly legend: { readonly inherent: string; readonly residual: string };
  /** From this score on (likelihood × impact) a risk is high. */
  readonly high: { readonly score: number; readonly label: string };
}

/** `full`: there as it should be. `part`: there, not enough. `gap`: missing. `none`: nothing there and nothing owed. */
export type CellState = 'full' | 'part' | 'gap' | 'none';

/** Audiences against messages, channels or stages. */
export interface Matrix extends PictureBase {
  readonly type: 'matrix';
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
  /** By row, then by column. `text` is short: a count, a tick in words. */
  readonly cells: readonly (readonly {
    readonly state: CellState;
    readonly text: string;
    readonly from: readonly Source[];
  }[])[];
  readonly legend: Readonly<Partial<Record<CellState, string>>>;
}

export type CalendarItemType = 'touchpoint' | 'session' | 'milestone';

/** Months as people have them on the wall, with what takes place on each day. */
export interface CalendarPicture extends PictureBase {
  readonly type: 'calendar';
  /** `YYYY-MM`, with its name, in order. */
  readonly months: readonly { readonly month: string; readonly label: string }[];
  /** Short names of the days, from Monday on. */
  readonly weekdays: readonly string[];
  readonly days: readonly {
    readonly date: CalendarDate;
    readonly items: readonly (Named & { readonly type: CalendarItemType })[];
  }[];
  /** Nobody works on these, weekends apart. */
  readonly freeDays: readonly CalendarDate[];
  readonly today: CalendarDate;
  readonly legend: Readonly<Record<CalendarItemType | 'several' | 'free' | 'today', string>>;
}

/** Influence against support, 1 to 5 each. */
export interface InfluenceGrid extends PictureBase {
  readonly type: 'grid';
  readonly groups: readonly (Named & { readonly influence: number; readonly support: number })[];
  readonly axes: { readonly influence: string; readonly support: string };
}

/** How far the questions are answered, section by section. */
export interface Completeness extends PictureBase {
  readonly type: 'completeness';
  readonly sections: readonly (Named & Readonly<Record<AnswerState, number>>)[];
  readonly legend: Readonly<Record<AnswerState, string>>;
}

export const ANSWER_STATES = ['answered', 'partial', 'deferred', 'unanswered'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** What a document shows as a picture: what is in it, not how it is drawn. */
export type Picture = Timeline | RiskMap | Matrix | CalendarPicture | InfluenceGrid | Completeness;
