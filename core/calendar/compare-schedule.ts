import type { CalendarDate } from '../dates/calendar-date.ts';
import { groupBy } from '../views/group-by.ts';
import type { Wording } from '../words/wording.ts';
import type { CalendarItem } from './calendar-item.ts';
import { compareDays, type DayChange } from './compare-days.ts';
import type { CommunicationsCalendar } from './gather-calendar.ts';
import { type MatchedRow, matchRows } from './match-rows.ts';
import { readDay, readTime } from './read-entry.ts';
import { type ReadSchedule, textOf } from './read-schedule.ts';
import type { ScheduleChange, ScheduleComparison, ScheduleProblem } from './schedule-comparison.ts';
import { COLUMNS, type Column, EDITED_COLUMNS, type EditedColumn } from './schedule-sheet.ts';
import { type TakenOver, takeOverText } from './take-over-text.ts';

/**
 * What somebody has changed in a workbook, as edits of the plans as they are now. Three ways: what was exported, what
 * stands there now, and what the plans say now. What both sides have changed is a conflict and never taken over.
 */
export function compareSchedule(
  schedule: ReadSchedule,
  calendar: CommunicationsCalendar,
  wording: Wording,
): ScheduleComparison {
  const { rows, problems } = matchRows(schedule, calendar, wording);
  const comparison = new Comparison(schedule, calendar, wording);
  for (const same of groupBy(rows, ({ item }) => item.key).values()) comparison.compareItem(same);
  comparison.compareDays();
  return {
    changes: comparison.changes.sort(inOrder),
    problems: [...problems, ...comparison.problems].sort(inOrder),
  };
}

interface Placed {
  readonly row: number;
  readonly place: string;
}

/** As one reads them in the workbook. */
function inOrder(a: Placed, b: Placed): number {
  return a.row - b.row || a.place.length - b.place.length || (a.place < b.place ? -1 : Number(a.place > b.place));
}

interface ChangedEntry {
  readonly row: MatchedRow;
  readonly column: EditedColumn;
  readonly text: string;
}

class Comparison {
  readonly changes: ScheduleChange[] = [];
  readonly problems: ScheduleProblem[] = [];
  readonly #schedule: ReadSchedule;
  readonly #calendar: CommunicationsCalendar;
  readonly #wording: Wording;
  readonly #days: DayChange[] = [];

  constructor(schedule: ReadSchedule, calendar: CommunicationsCalendar, wording: Wording) {
    this.#schedule = schedule;
    this.#calendar = calendar;
    this.#wording = wording;
  }

  /** The rows of one item: one, or as many as it has days. */
  compareItem(rows: readonly [MatchedRow, ...MatchedRow[]]): void {
    for (const row of rows) this.#noteUntaken(row);
    for (const column of EDITED_COLUMNS.filter((each) => this.#schedule.places.has(each))) {
      const changed = rows.flatMap((row) => this.#readChange(row, column) ?? []);
      const [first, ...others] = changed;
      if (!first) continue;
      const isWhole = changed.length === rows.length && others.every(({ text }) => text === first.text);
      if (column === 'date' && first.row.isOccurrence) {
        for (const each of changed) this.#tell(each, 'calendar.read.repeats-date');
      } else if (!isWhole) {
        for (const each of changed) this.#tell(each, 'calendar.read.repeats-partly');
      } else this.#takeOver(first);
    }
  }

  /** What has changed in an entry, as far as it can be read. */
  #readChange(row: MatchedRow, column: EditedColumn): ChangedEntry | undefined {
    const entry = row.row.entries[column];
    const shown = { row, column, text: textOf(entry) };
    const text = this.#textOf(row, column);
    const before = textOf(row.before[column]);
    if (text === undefined) {
      this.#tell(shown, column === 'date' ? 'calendar.read.bad-date' : 'calendar.read.bad-time');
      return undefined;
    }
    return text === before ? undefined : { row, column, text };
  }

  #textOf({ row }: MatchedRow, column: EditedColumn): string | undefined {
    const entry = row.entries[column];
    if (column === 'date') return readDay(entry, this.#schedule.isFrom1904);
    if (column === 'time') return readTime(entry);
    // Names on lines of their own are names apart.
    return textOf(typeof entry === 'string' ? entry.replace(/\s*\n\s*/g, '; ') : entry);
  }

  #takeOver(changed: ChangedEntry): void {
    const { row, column, text } = changed;
    const { item, before, now } = row;
    const present = textOf(now[column]);
    if (present === text) return;
    if (present !== textOf(before[column])) {
      const { say } = this.#saying(changed);
      this.#add(
        changed,
        'conflict',
        say('calendar.read.conflict', { was: shown(before[column]), now: shown(present) }),
      );
    } else if (column === 'date') {
      if (text === '') this.#tell(changed, 'calendar.read.empty');
      else this.#days.push({ item, date: text as CalendarDate, row: row.row.number, place: this.#placeOf(changed) });
    } else this.#finish(changed, takeOverText(item, column, text, this.#groundOf(item), this.#calendar.wording));
  }

  #finish(changed: ChangedEntry, taken: TakenOver): void {
    const { say } = this.#saying(changed);
    switch (taken.type) {
      case 'same':
        return;
      case 'problem': {
        const { nearest } = taken;
        const offers = nearest === undefined ? [] : [say('calendar.read.nearest', { nearest })];
        this.#add(changed, 'problem', [say(taken.word, taken.params), ...offers].join(' '));
        return;
      }
      case 'edits': {
        const { row, column } = changed;
        const from = shown(row.before[column]);
        const message = say('calendar.read.change', { from, to: shown(taken.shown) });
        const place = this.#placeOf(changed);
        this.changes.push({ row: row.row.number, place, item: row.item, column, message, edits: taken.edits });
        return;
      }
      default:
        taken satisfies never;
    }
  }

  compareDays(): void {
    const { changes, notes } = compareDays(this.#days, this.#calendar, this.#wording);
    this.changes.push(...changes);
    this.problems.push(...notes);
  }

  /** What is shown for reading only and was changed all the same. */
  #noteUntaken(row: MatchedRow): void {
    for (const column of COLUMNS) {
      if ((EDITED_COLUMNS as readonly Column[]).includes(column) || !this.#schedule.places.has(column)) continue;
      const text = textOf(row.row.entries[column]);
      if (text !== textOf(row.before[column])) this.#tell({ row, column, text }, 'calendar.read.untaken');
    }
  }

  #groundOf({ plan }: CalendarItem) {
    const ground = this.#calendar.grounds.get(plan.uri);
    if (!ground) throw new Error(`Nothing is known of the names in ${plan.uri}.`);
    return ground;
  }

  #tell(changed: { row: MatchedRow; column: Column; text: string }, word: Parameters<Wording['say']>[0]): void {
    this.#add(changed, 'problem', this.#saying(changed).say(word));
  }

  #saying({ row, column, text }: { row: MatchedRow; column: Column; text: string }) {
    const own = { item: row.item.title, column: this.#wording.say(`calendar.${column}`), text: shown(text) };
    const say: Wording['say'] = (word, params) => this.#wording.say(word, { ...own, ...params });
    return { say };
  }

  #add(changed: { row: MatchedRow; column: Column }, type: ScheduleProblem['type'], message: string): void {
    this.problems.push({ type, row: changed.row.row.number, place: this.#placeOf(changed), message });
  }

  #placeOf({ row, column }: { row: MatchedRow; column: Column }): string {
    return `${lettersOf(this.#schedule.places.get(column) ?? 0)}${row.row.number}`;
  }
}

/** What stands for nothing. */
function shown(text: string): string {
  return text === '' ? '–' : text;
}

const LETTERS = 26;

/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(place: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (place % LETTERS));
  return place < LETTERS ? letter : lettersOf(Math.floor(place / LETTERS) - 1) + letter;
}
