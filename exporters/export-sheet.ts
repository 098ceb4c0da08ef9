import type { Sheet } from '../core/kits/kit.ts';
import type { KitFormat } from '../core/kits/kit-formats.ts';
import type { Paper } from './document-formats.ts';
import { toEml } from './eml/to-eml.ts';
import { exportDocument } from './export-document.ts';

/** The bytes of a sheet's file; undefined for an invitation to something that nobody can be invited to, or has no day. */
export async function exportSheet(
  { document, draft, invitation }: Sheet,
  format: KitFormat,
  paper: Paper,
): Promise<Uint8Array | undefined> {
  if (format === 'eml') return draft && new TextEncoder().encode(toEml(draft, document));
  if (format === 'ics') return invitation && exportInvitation(invitation);
  return exportDocument(document, format, { paper, slides: 'one' });
}

async function exportInvitation(invitation: NonNullable<Sheet['invitation']>): Promise<Uint8Array> {
  const { renderIcs } = await import('./calendar/ics.ts');
  return new TextEncoder().encode(renderIcs(invitation));
}
