import { calendarDocument } from '../core/calendar/calendar-document.ts';
import type { CommunicationsCalendar } from '../core/calendar/gather-calendar.ts';
import { scheduleSheet } from '../core/calendar/schedule-sheet.ts';
import type { CalendarFormat } from './calendar-formats.ts';

/** A calendar as the bytes of a file; the same calendar on the same day gives the same bytes. What writes a format is loaded when it is first asked for. */
export async function exportCalendar(calendar: CommunicationsCalendar, format: CalendarFormat): Promise<Uint8Array> {
  switch (format) {
    case 'ics':
      return bytesOf((await import('./calendar/ics.ts')).renderIcs(calendar));
    case 'csv':
      return bytesOf((await import('./calendar/csv.ts')).renderCsv(calendar));
    case 'xlsx':
      return (await import('./calendar/xlsx.ts')).writeSchedule(scheduleSheet(calendar));
    case 'md':
      return bytesOf((await import('../core/document/render-markdown.ts')).renderMarkdown(calendarDocument(calendar)));
    default:
      return format satisfies never;
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
