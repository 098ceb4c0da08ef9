import type { CancellationToken } from 'vscode-languageserver';
import { base64 } from '../core/document/base64.ts';
import type { KitAsk } from '../core/kits/kit.ts';
import { kitChoices } from '../core/kits/kit-choices.ts';
import { canonicalUri } from '../core/plan/uri.ts';
import { makeKit } from '../exporters/make-kit.ts';
import type { KitChoicesParams, KitChoicesResult, KitFile, KitParams, KitResult } from './protocol/documents.ts';
import { stopIfCancelled } from './router.ts';
import type { Session } from './session.ts';

/** Whom kits of a plan can be for, and what can be drafted. */
export async function kitChoicesOf(session: Session, { uri }: KitChoicesParams): Promise<KitChoicesResult> {
  const composing = await session.workspace.composing(canonicalUri(uri), { reader: 'staff', include: new Set() });
  return typeof composing === 'string' ? { refusal: composing } : kitChoices(composing);
}

/** The files of a kit. */
export async function kitOf(
  session: Session,
  { uri, kit, format, paper, audience, item }: KitParams,
  token: CancellationToken,
): Promise<KitResult> {
  const ask: KitAsk = { kit, ...(audience !== undefined && { audience }), ...(item !== undefined && { item }) };
  const made = await makeKit(session.workspace, canonicalUri(uri), ask, format);
  if ('reason' in made) return { refusal: made.reason };
  const { exportSheet } = await session.exporters();
  const files: KitFile[] = [];
  let skipped = 0;
  for (const sheet of made.sheets) {
    stopIfCancelled(token);
    const bytes = await exportSheet(sheet, format, paper);
    if (bytes) files.push({ name: `${sheet.name}.${format}`, base64: base64(bytes) });
    else skipped++;
  }
  const { missingLogo } = made;
  const note = missingLogo && session.say(`logo.${missingLogo.why}`, { path: missingLogo.path });
  return { files, skipped, ...(note !== undefined && { note }) };
}
