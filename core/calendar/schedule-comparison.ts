import type { Edit } from '../finding/finding.ts';
import type { CalendarItem } from './calendar-item.ts';
import type { EditedColumn } from './schedule-sheet.ts';

/** What is to be taken over into a plan. */
export interface ScheduleChange {
  readonly row: number;
  /** As workbooks name it: `B7`. */
  readonly place: string;
  readonly item: CalendarItem;
  readonly column: EditedColumn;
  readonly message: string;
  readonly edits: readonly Edit[];
}

/** What is not taken over, and why; a note tells what follows from what is. */
export interface ScheduleProblem {
  readonly type: 'problem' | 'conflict' | 'note';
  /** 0 where it is about no row. */
  readonly row: number;
  readonly place: string;
  readonly message: string;
}

export interface ScheduleComparison {
  readonly changes: readonly ScheduleChange[];
  readonly problems: readonly ScheduleProblem[];
}
