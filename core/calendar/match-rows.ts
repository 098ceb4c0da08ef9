import { groupBy } from '../views/group-by.ts';
import type { Wording } from '../words/wording.ts';
import type { CalendarItem } from './calendar-item.ts';
import type { CommunicationsCalendar } from './gather-calendar.ts';
import { type ReadRow, type ReadSchedule, textOf } from './read-schedule.ts';
import type { ScheduleProblem } from './schedule-comparison.ts';
import { EDITED_COLUMNS, type RowTexts, scheduleRows } from './schedule-sheet.ts';

/** A row of the workbook with the item that it is about. */
export interface MatchedRow {
  readonly row: ReadRow;
  readonly item: CalendarItem;
  /** What stood there when it was exported, and what the plan says now. */
  readonly before: RowTexts;
  readonly now: RowTexts;
  /** One day of something that repeats. */
  readonly isOccurrence: boolean;
}

export interface MatchedRows {
  readonly rows: readonly MatchedRow[];
  readonly problems: readonly ScheduleProblem[];
}

/** Finds for each row the item that it is about. What cannot be told for sure is a problem and never taken over. */
export function matchRows(schedule: ReadSchedule, calendar: CommunicationsCalendar, wording: Wording): MatchedRows {
  const problems: ScheduleProblem[] = [];
  const byKey = groupBy(schedule.rows, ({ key }) => key);
  const items = new Map(calendar.items.map((item) => [item.key, item]));
  const now = new Map(scheduleRows(calendar).map(({ key, texts }) => [key, texts]));
  const anyRow = new Map([...now].reverse().map(([key, texts]) => [itemKey(key), texts]));
  const tell = (row: number, message: string) => problems.push(problemIn(row, message));
  const rows = schedule.rows.flatMap((row): MatchedRow[] => {
    const { number, key, entries, isEmpty } = row;
    if (isEmpty) return [];
    const before = schedule.originals.get(key);
    if (!before) {
      tell(number, wording.say('calendar.read.added', { item: textOf(entries.item) || '…' }));
      return [];
    }
    const title = before.item;
    const [first, ...twins] = byKey.get(key) ?? [row];
    if (twins.length > 0) {
      if (row !== first) tell(number, wording.say('calendar.read.twice', { item: title, other: first.number }));
      return [];
    }
    if (isMixed(row, before, schedule)) {
      tell(number, wording.say('calendar.read.mixed', { item: title }));
      return [];
    }
    const item = items.get(itemKey(key));
    const texts = now.get(key) ?? anyRow.get(itemKey(key));
    if (!item || !texts) {
      tell(number, wording.say('calendar.read.gone', { item: title, plan: before.plan }));
      return [];
    }
    return [{ row, item, before, now: texts, isOccurrence: key.includes(OCCURRENCE) || item.cadence !== undefined }];
  });
  return { rows, problems: [...problems, ...missingParts(schedule, wording)] };
}

/** Rows and columns that were exported and did not come back. */
function missingParts({ rows, originals, places }: ReadSchedule, wording: Wording): ScheduleProblem[] {
  const keys = new Set(rows.map(({ key }) => key));
  const deleted = [...originals].filter(([key]) => !keys.has(key));
  const columns = EDITED_COLUMNS.filter((column) => !places.has(column));
  return [
    ...deleted.map(([, { item, plan }]) => problemIn(0, wording.say('calendar.read.deleted', { item, plan }))),
    ...columns.map((column) =>
      problemIn(1, wording.say('calendar.read.no-column', { column: wording.say(`calendar.${column}`) })),
    ),
  ];
}

function problemIn(row: number, message: string): ScheduleProblem {
  return { type: 'problem', row, place: row === 0 ? '' : String(row), message };
}

const OCCURRENCE = '#';

function itemKey(key: string): string {
  const at = key.lastIndexOf(OCCURRENCE);
  return at < 0 ? key : key.slice(0, at);
}

/** Somebody has sorted a part of the columns: what stands beside each other no longer belongs together. */
function isMixed({ entries }: ReadRow, before: RowTexts, { places }: ReadSchedule): boolean {
  return (['plan', 'short-name'] as const).some(
    (column) => places.has(column) && textOf(entries[column]) !== textOf(before[column]),
  );
}
