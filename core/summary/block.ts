import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Message } from '../messages/message.ts';
import type { Path } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';

/** A stretch of the summary: the plan's own words, a day, a fixed text, or an answer that is not there yet. */
export type Piece =
  | { readonly type: 'prose'; readonly text: string; readonly at?: Path }
  | { readonly type: 'date'; readonly date: CalendarDate; readonly at?: Path }
  | { readonly type: 'text'; readonly message: Message }
  | { readonly type: 'not-yet-answered'; readonly question: string };

export type Line = readonly Piece[];

export const SUMMARY_BLOCKS = [
  'sentence',
  'decisions',
  'why',
  'measures',
  'affected',
  'timeline',
  'risks',
  'next',
  'open',
] as const;

/** One block of page one: lines, or a table with a line in each cell. */
export interface Block {
  readonly id: (typeof SUMMARY_BLOCKS)[number];
  readonly lines: readonly Line[];
  readonly table?: { readonly headings: readonly Message[]; readonly rows: readonly (readonly Line[])[] };
}

/** The questions of every plan of a family, as they stand. */
export type QuestionsByPlan = ReadonlyMap<Plan, readonly QuestionResult[]>;
