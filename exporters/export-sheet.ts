import { gatherCalendar } from '../core/calendar/gather-calendar.ts';
import { textOf } from '../core/document/line.ts';
import type { Draft } from '../core/kits/draft.ts';
import type { Sheet } from '../core/kits/kit.ts';
import type { KitFormat } from '../core/kits/kit-formats.ts';
import type { Workspace } from '../core/workspace.ts';
import { mailText } from './eml/mail-body.ts';
import { toEml } from './eml/to-eml.ts';
import { type DocumentFormat, exportDocument, type Paper } from './export-document.ts';

/** The bytes of a sheet's file; undefined for an invitation to something that nobody can be invited to, or has no day. */
export async function exportSheet(
  workspace: Workspace,
  { document, draft }: Sheet,
  format: KitFormat,
  paper: Paper,
): Promise<Uint8Array | undefined> {
  if (format === 'eml') return draft && new TextEncoder().encode(toEml(draft, document));
  if (format === 'ics') return draft && (await toInvitation(workspace, draft));
  return exportDocument(document, format satisfies DocumentFormat, { paper, slides: 'one' });
}

/** People meet there, in a room or not. */
const MEETINGS: readonly unknown[] = ['meeting', 'call', 'video'];

export function isMeeting({ touchpoint: { channels, dates } }: Draft): boolean {
  return dates.length > 0 && channels.some(({ facts: { medium } }) => MEETINGS.includes(medium));
}

/** The item as the calendar has it, so that the one takes the other's place, with the words of the draft. */
async function toInvitation(workspace: Workspace, draft: Draft): Promise<Uint8Array | undefined> {
  if (!isMeeting(draft)) return undefined;
  const { plan, path } = draft.touchpoint.spot;
  const { calendar } = await gatherCalendar(workspace, [plan.uri], false);
  const item = calendar?.items.find(
    ({ source }) => source.document === plan.document && source.uri === plan.uri && samePath(source.path, path),
  );
  if (!calendar || !item) return undefined;
  const { renderIcs } = await import('./calendar/ics.ts');
  const hold = draft.hold.map(textOf);
  const says = [...hold, mailText(draft.body).trim()];
  return new TextEncoder().encode(renderIcs({ ...calendar, name: item.title, items: [{ ...item, says, asks: [] }] }));
}

function samePath(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.length === b.length && a.every((step, at) => step === b[at]);
}
