import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../core/edit/text-edit.ts';
import { type Ruler, toRange } from './positions.ts';
import type { Session } from './session.ts';

/** For exactly the version that was checked, where the client can tell versions apart. */
export function toWorkspaceEdit(
  { client, documents }: Session,
  uri: string,
  textEdits: readonly TextEdit[],
  ruler: Ruler,
): WorkspaceEdit {
  const edits = textEdits.map(({ span, newText }) => ({ range: toRange(span, ruler), newText }));
  const clientUri = documents.clientUri(uri);
  if (!client.documentChanges) return { changes: { [clientUri]: edits } };
  return {
    documentChanges: [{ textDocument: { uri: clientUri, version: documents.get(uri)?.version ?? null }, edits }],
  };
}
