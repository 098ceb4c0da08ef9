import {
  type Entry,
  KEY_HEADING,
  MEMORY_MARK,
  type ReadSchedule,
  readSchedule,
  type WorkbookSheet,
} from '../calendar/read-schedule.ts';
import { COLUMNS, type Column, type ScheduleSheet } from '../calendar/schedule-sheet.ts';

/** The rows of a schedule, the first one its head, with the key of each behind its columns. */
export type Rows = Entry[][];

/** A schedule as a workbook that somebody has edited by hand comes back. */
export function editedSchedule(schedule: ScheduleSheet, edit: (rows: Rows) => void = () => undefined): ReadSchedule {
  const { name, headings, rows } = schedule;
  const shown: Rows = [
    [...COLUMNS.map((column) => headings[column]), KEY_HEADING],
    ...rows.map(({ key, texts }) => [...COLUMNS.map((column) => texts[column]), key]),
  ];
  edit(shown);
  const memory: WorkbookSheet = {
    name: 'memory',
    rows: [
      [MEMORY_MARK],
      [KEY_HEADING, ...COLUMNS.map((column) => headings[column])],
      ...rows.map(({ key, texts }) => [key, ...COLUMNS.map((column) => texts[column])]),
    ],
  };
  const read = readSchedule({ sheets: [{ name, rows: shown }, memory], isFrom1904: false });
  if (!read) throw new Error('The workbook is not known again.');
  return read;
}

/** Writes into the row of an item, of what repeats into each of its rows, or into those of some days. */
export function write(rows: Rows, shortName: string, column: Column, entry: Entry, days?: readonly string[]): void {
  const own = rows.filter((row) => row[COLUMNS.indexOf('short-name')] === shortName);
  const chosen = days ? own.filter((row) => days.includes(String(row[COLUMNS.indexOf('date')]))) : own;
  if (chosen.length === 0) throw new Error(`There is no row of ${shortName}.`);
  for (const row of chosen) row[COLUMNS.indexOf(column)] = entry;
}
