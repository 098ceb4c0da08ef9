/** All that writes files, as one script: a worker loads it when a file is first asked for. */
export { exportCalendar } from './export-calendar.ts';
export { exportDocument } from './export-document.ts';
export { exportSheet } from './export-sheet.ts';
export { readScheduleWorkbook } from './read-schedule-workbook.ts';
