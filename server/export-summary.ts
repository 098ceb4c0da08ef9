import type { CancellationToken } from 'vscode-languageserver';
import { base64 } from '../core/document/base64.ts';
import type { Reader } from '../core/document/reader.ts';
import { canonicalUri } from '../core/plan/uri.ts';
import { makeSummary } from '../core/summary/make-summary.ts';
import { BINARY_FORMATS, type DocumentFormat } from '../exporters/document-formats.ts';
import type { ExportParams, ExportResult } from './protocol/documents.ts';
import { stopIfCancelled } from './router.ts';
import type { Session } from './session.ts';

/** The summary of the plan that a file holds, as a file that can be saved anywhere. */
export async function exportSummary(
  session: Session,
  { uri, format, reader = 'sponsor', include = [], paper = 'a4', slides = 'one' }: ExportParams,
  token: CancellationToken,
): Promise<ExportResult> {
  const made = await makeSummary(session.workspace, canonicalUri(uri), { reader, include: new Set(include) });
  if (typeof made === 'string') return { refusal: made };
  const { document, missingLogo } = made;
  const { exportDocument } = await session.exporters();
  stopIfCancelled(token);
  const bytes = await exportDocument(document, format, { paper, slides });
  const note = missingLogo && session.say(`logo.${missingLogo.why}`, { path: missingLogo.path });
  return {
    name: nameOf(uri, reader, format),
    ...(note !== undefined && { note }),
    ...(BINARY_FORMATS.has(format) ? { base64: base64(bytes) } : { text: new TextDecoder().decode(bytes) }),
  };
}

/** `ship.change.yaml` becomes `ship-summary.pdf`. */
function nameOf(uri: string, reader: Reader, format: DocumentFormat): string {
  const [name = ''] = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).split('.');
  return `${name || 'plan'}-${reader === 'staff' ? 'for-staff' : 'summary'}.${format}`;
}
