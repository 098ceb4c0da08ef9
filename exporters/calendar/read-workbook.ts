import { read, utils, type WorkSheet } from '@e965/xlsx';
import type { Entry, Workbook, WorkbookSheet } from '../../core/calendar/read-schedule.ts';
import { UnreadableWorkbook, unpackWorkbook } from './unpack-workbook.ts';

export { UnreadableWorkbook };

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;

/**
 * The texts, numbers and days of a workbook. Nothing in it is computed: of a formula the value counts that the program
 * left there which wrote it. Throws `UnreadableWorkbook`.
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const workbook = parse(unpackWorkbook(bytes));
  return {
    sheets: workbook.SheetNames.map((name) => sheetOf(name, workbook.Sheets[name])),
    isFrom1904: workbook.Workbook?.WBProps?.date1904 === true,
  };
}

function parse(bytes: Uint8Array) {
  try {
    const options = { cellFormula: false, cellHTML: false, cellText: false, cellDates: false, bookVBA: false };
    return read(bytes, { type: 'array', dense: true, sheetRows: MOST_ROWS + 1, ...options });
  } catch {
    throw new UnreadableWorkbook('not-a-workbook');
  }
}

function sheetOf(name: string, sheet: WorkSheet | undefined): WorkbookSheet {
  const range = sheet?.['!fullref'] ?? sheet?.['!ref'];
  if (!sheet || typeof range !== 'string') return { name, rows: [] };
  const { e: end } = utils.decode_range(range);
  const rows: Entry[][] = utils.sheet_to_json(sheet, {
    header: 1,
    raw: true,
    blankrows: true,
    range: wholeFrom(sheet),
  });
  if (end.r >= MOST_ROWS && rows.length > MOST_ROWS) throw new UnreadableWorkbook('too-large');
  return { name, rows: rows.map((row) => row.slice(0, MOST_COLUMNS)) };
}

/** From the first row and column, whatever a program takes for the used part. */
function wholeFrom(sheet: WorkSheet): string {
  const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
  return utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.min(e.r, MOST_ROWS), c: Math.min(e.c, MOST_COLUMNS) } });
}
