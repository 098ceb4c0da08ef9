import { type CellObject, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { toDayNumber } from '../../core/calendar/read-entry.ts';
import { KEY_HEADING, MEMORY_MARK, MEMORY_SHEET, RESTRICTED_MARK } from '../../core/calendar/read-schedule.ts';
import {
  COLUMNS,
  type Column,
  EDITED_COLUMNS,
  type RowTexts,
  type ScheduleRow,
  type ScheduleSheet,
} from '../../core/calendar/schedule-sheet.ts';
import { parseCalendarDate } from '../../core/dates/calendar-date.ts';
import { parseTime } from '../../core/dates/time.ts';
import { rezip, withFixedDates } from '../office/rezip.ts';
import { dressGuide, dressSchedule, STYLES } from './workbook-look.ts';

const LISTS_SHEET = 'changewright lists';

/**
 * A schedule as a workbook (XLSX): what may be edited, how, and on hidden sheets what was exported, so that it can come
 * back. Days and times are real ones; all else is text, which no spreadsheet computes.
 */
export function writeSchedule(schedule: ScheduleSheet): Uint8Array {
  const { name, title, guide, today, rows } = schedule;
  const workbook: WorkBook = {
    SheetNames: [name, guide.name, LISTS_SHEET, MEMORY_SHEET],
    Sheets: {
      [name]: scheduleSheetOf(schedule),
      [guide.name]: guideSheetOf(schedule),
      [LISTS_SHEET]: listsSheetOf(schedule),
      [MEMORY_SHEET]: memorySheetOf(schedule),
    },
    Props: { Title: title, CreatedDate: new Date(`${today}T00:00:00Z`) },
    Workbook: {
      Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }, { Hidden: VERY_HIDDEN }],
      Names: [{ Name: '_xlnm.Print_Titles', Ref: `'${name}'!$1:$1`, Sheet: 0 }],
    },
  };
  const bytes = new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx', bookSST: true }));
  const look = { edited: EDITED_PLACES, rows: rows.length, lists: listsOf(schedule) };
  return rezip(bytes, (xml, path) => {
    if (path === 'xl/styles.xml') return STYLES;
    if (path === 'xl/worksheets/sheet1.xml') return dressSchedule(xml, look);
    if (path === 'xl/worksheets/sheet2.xml') return dressGuide(xml);
    return withFixedDates(xml, today);
  });
}

const VERY_HIDDEN = 2;

const EDITED_PLACES = new Set(EDITED_COLUMNS.map((column) => COLUMNS.indexOf(column)));

const WIDTHS: Readonly<Record<Column, number>> = {
  date: 13,
  time: 8,
  item: 34,
  status: 11,
  sender: 20,
  audiences: 30,
  channels: 22,
  place: 20,
  minutes: 9,
  contact: 24,
  zone: 15,
  plan: 26,
  'short-name': 20,
};

function scheduleSheetOf({ headings, rows }: ScheduleSheet): WorkSheet {
  const head = [...COLUMNS.map((column) => text(headings[column])), text(KEY_HEADING)];
  const sheet = utils.aoa_to_sheet([head, ...rows.map(cellsOf)]);
  const widths = COLUMNS.map((column) => ({ wch: WIDTHS[column], hidden: saysNothing(column, rows) }));
  sheet['!cols'] = [...widths, { wch: 10, hidden: true }];
  sheet['!rows'] = [{ hpt: LINE_HEIGHT }, ...rows.map(({ texts }) => ({ hpt: heightOf(texts) }))];
  sheet['!autofilter'] = { ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: COLUMNS.length } }) };
  return sheet;
}

/** What is empty in all rows, or the plan where there is but one, takes no room; what may be edited stays. */
function saysNothing(column: Column, rows: readonly ScheduleRow[]): boolean {
  const texts = new Set(rows.map((row) => row.texts[column]));
  if ((EDITED_COLUMNS as readonly Column[]).includes(column)) return false;
  return column === 'plan' ? texts.size === 1 : texts.size === 1 && texts.has('');
}

const LINE_HEIGHT = 16;
const MOST_LINES = 8;

/** As high as its longest text needs: programs do not agree on rows that do not say. */
function heightOf(texts: RowTexts): number {
  const lines = COLUMNS.map((column) => Math.ceil((texts[column].length + 1) / (WIDTHS[column] * FILLED)));
  return Math.min(Math.max(1, ...lines), MOST_LINES) * LINE_HEIGHT;
}

/** Words do not fill a line to its end. */
const FILLED = 0.95;

function cellsOf({ key, texts }: ScheduleRow): CellObject[] {
  return [...COLUMNS.map((column) => cellOf(column, texts[column])), text(key)];
}

function cellOf(column: Column, written: string): CellObject {
  const date = column === 'date' ? parseCalendarDate(written) : undefined;
  if (date) return { t: 'n', v: toDayNumber(date), z: 'yyyy-mm-dd' };
  const time = column === 'time' ? parseTime(written) : undefined;
  if (time) return { t: 'n', v: (time.hour * 60 + time.minute) / 1440, z: 'hh:mm' };
  if (column === 'minutes' && written !== '') return { t: 'n', v: Number(written) };
  return text(written);
}

/** Never a formula, whatever it begins with. */
function text(written: string): CellObject {
  return written === '' ? { ...EMPTY } : { t: 's', v: written.slice(0, LONGEST) };
}

/** Written all the same, so that it looks like its neighbours. */
const EMPTY: CellObject = { t: 'z', z: 'General' };

/** As much as a place in a workbook holds. */
const LONGEST = 32_000;

function sheetOf(rows: readonly (readonly string[])[]): WorkSheet {
  return utils.aoa_to_sheet(rows.map((row) => row.map(text)));
}

const GUIDE_WIDTH = 90;
const FILLED_BY_TITLE = 0.7;
const GAP = 8;

function guideSheetOf({ guide: { lines } }: ScheduleSheet): WorkSheet {
  const heights = lines.map(({ length }, at) => {
    const isTitle = at === 0;
    const fits = GUIDE_WIDTH * (isTitle ? FILLED_BY_TITLE : FILLED);
    return { hpt: Math.ceil(length / fits) * LINE_HEIGHT * (isTitle ? 1.25 : 1) + GAP };
  });
  return { ...sheetOf(lines.map((line) => [line])), '!cols': [{ wch: GUIDE_WIDTH }], '!rows': heights };
}

function memorySheetOf({ headings, rows, hasRestricted }: ScheduleSheet): WorkSheet {
  const line = (key: string, texts: RowTexts) => [key, ...COLUMNS.map((column) => texts[column])];
  return sheetOf([
    [MEMORY_MARK, hasRestricted ? RESTRICTED_MARK : ''],
    line(KEY_HEADING, headings),
    ...rows.map(({ key, texts }) => line(key, texts)),
  ]);
}

/** Each list stands in a column of its own. */
const LISTED = ['status', 'sender', 'audiences', 'channels'] as const;

function listsSheetOf({ choices }: ScheduleSheet): WorkSheet {
  const longest = Math.max(...LISTED.map((column) => choices[column].length));
  const rows = Array.from({ length: longest }, (_, at) => LISTED.map((column) => choices[column][at] ?? ''));
  return sheetOf(rows);
}

/** Where the list for a column stands. */
function listsOf({ choices }: ScheduleSheet): ReadonlyMap<number, string> {
  return new Map(
    LISTED.flatMap((column, at): [number, string][] => {
      const { length } = choices[column];
      const letter = utils.encode_col(at);
      return length > 0 ? [[COLUMNS.indexOf(column), `'${LISTS_SHEET}'!$${letter}$1:$${letter}$${length}`]] : [];
    }),
  );
}
