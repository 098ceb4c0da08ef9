import type { CancellationToken } from 'vscode-languageserver';
import { gatherCalendar } from '../../core/calendar/gather-calendar.ts';
import { base64 } from '../../core/document/base64.ts';
import { canonicalUri } from '../../core/plan/uri.ts';
import type { CalendarExportParams, ExportResult } from '../protocol/documents.ts';
import { stopIfCancelled } from '../router.ts';
import type { Session } from '../session.ts';
import { plansForCalendar } from './plans-for-calendar.ts';

/** The communications calendar as a file that can be saved anywhere. */
export async function exportCalendarOf(
  session: Session,
  { uri, format, withRestricted = false }: CalendarExportParams,
  token: CancellationToken,
): Promise<ExportResult> {
  const uris = uri === undefined ? await plansForCalendar(session, token) : [canonicalUri(uri)];
  const { calendar, restricted } = await gatherCalendar(session.workspace, uris, withRestricted);
  stopIfCancelled(token);
  if (!calendar) return { refusal: restricted.length > 0 ? 'restricted' : 'no-plan' };
  const { exportCalendar } = await session.exporters();
  stopIfCancelled(token);
  const bytes = await exportCalendar(calendar, format);
  const count = restricted.length;
  return {
    name: nameOf(uri, format),
    ...(count > 0 && { note: session.say('calendar.restricted', { count }) }),
    ...(format === 'xlsx' ? { base64: base64(bytes) } : { text: toText(bytes) }),
  };
}

/** With the sign that tells spreadsheets how a file is written. */
function toText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** `ship.comms.yaml` becomes `ship-calendar.ics`. */
function nameOf(uri: string | undefined, format: string): string {
  if (uri === undefined) return `communications-calendar.${format}`;
  const [name = ''] = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).split('.');
  return `${name || 'plan'}-calendar.${format}`;
}
