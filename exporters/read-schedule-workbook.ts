import { type ReadSchedule, readSchedule } from '../core/calendar/read-schedule.ts';

/** Why a workbook cannot be taken over. */
export type UnreadableSchedule = 'not-a-workbook' | 'too-large' | 'not-ours';

/** A schedule that was exported and comes back as a workbook (XLSX). What reads it is loaded when it is first asked for. */
export async function readScheduleWorkbook(bytes: Uint8Array): Promise<ReadSchedule | UnreadableSchedule> {
  const { readWorkbook, UnreadableWorkbook } = await import('./calendar/read-workbook.ts');
  try {
    return readSchedule(readWorkbook(bytes)) ?? 'not-ours';
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
}
