import { COLUMNS, type Column, type RowTexts } from './schedule-sheet.ts';

/** What stands in one place of a workbook, as the file has it. */
export type Entry = string | number | boolean | undefined;

/** A sheet of a workbook, row by row, counted from 0. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly Entry[])[];
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Days are counted from 1904 instead of 1900. */
  readonly isFrom1904: boolean;
}

/** A row of the schedule as somebody has left it. */
export interface ReadRow {
  /** As the workbook shows it, from 1. */
  readonly number: number;
  /** Empty where the row is not one of ours. */
  readonly key: string;
  readonly entries: Readonly<Partial<Record<Column, Entry>>>;
  readonly isEmpty: boolean;
}

/** A schedule that has come back. */
export interface ReadSchedule {
  readonly sheet: string;
  readonly rows: readonly ReadRow[];
  /** What stood in each row when it was exported. */
  readonly originals: ReadonlyMap<string, RowTexts>;
  /** Where each column stands now, from 0; those that are gone are left out. */
  readonly places: ReadonlyMap<Column, number>;
  readonly hasRestricted: boolean;
  readonly isFrom1904: boolean;
}

/** The sheet that remembers what was exported, what it begins with, and the heading of the column that names the rows. */
export const MEMORY_SHEET = 'changewright';
export const MEMORY_MARK = 'changewright-schedule 1';
export const KEY_HEADING = 'changewright';
export const RESTRICTED_MARK = 'restricted';
/** Rows above the memory's own: the mark, and the headings as they were exported. */
const MEMORY_HEAD = 2;

/** Undefined where the workbook is none that was exported here. */
export function readSchedule({ sheets, isFrom1904 }: Workbook): ReadSchedule | undefined {
  const memory = sheets.find(({ rows }) => rows[0]?.[0] === MEMORY_MARK);
  const headings = memory?.rows[1];
  if (!memory || !headings) return undefined;
  const sheet = sheets.find((each) => each !== memory && each.rows[0]?.includes(KEY_HEADING));
  const keyPlace = sheet?.rows[0]?.indexOf(KEY_HEADING);
  if (!sheet || keyPlace === undefined) return undefined;
  const heads = (sheet.rows[0] ?? []).map(textOf);
  const places = new Map<Column, number>();
  for (const [at, column] of COLUMNS.entries()) {
    const place = heads.indexOf(textOf(headings[at + 1]));
    if (place >= 0) places.set(column, place);
  }
  return {
    sheet: sheet.name,
    rows: sheet.rows.slice(1).map((row, at) => readRow(row, at + 2, keyPlace, places)),
    originals: originalsIn(memory),
    places,
    hasRestricted: memory.rows[0]?.[1] === RESTRICTED_MARK,
    isFrom1904,
  };
}

function readRow(
  row: readonly Entry[],
  number: number,
  keyPlace: number,
  places: ReadonlyMap<Column, number>,
): ReadRow {
  const entries = Object.fromEntries([...places].map(([column, place]) => [column, row[place]]));
  const isEmpty = row.every((entry) => textOf(entry) === '');
  return { number, key: textOf(row[keyPlace]), entries, isEmpty };
}

function originalsIn({ rows }: WorkbookSheet): Map<string, RowTexts> {
  return new Map(
    rows.slice(MEMORY_HEAD).flatMap((row): [string, RowTexts][] => {
      const key = textOf(row[0]);
      const texts = Object.fromEntries(COLUMNS.map((column, at) => [column, textOf(row[at + 1])])) as RowTexts;
      return key === '' ? [] : [[key, texts]];
    }),
  );
}

/** On one line, without what stands around it. */
export function textOf(entry: Entry): string {
  return entry === undefined ? '' : String(entry).replace(/\s+/g, ' ').trim();
}
