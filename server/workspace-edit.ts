import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { SnippetEdit } from '../core/edit/snippet-edits.ts';
import { type Ruler, toRange } from './positions.ts';
import { Outdated } from './router.ts';
import type { Session } from './session.ts';

/** For exactly the version that the edits were made for, where the client can tell versions apart: the ruler is of its text. */
export function toWorkspaceEdit(
  { client, documents }: Session,
  uri: string,
  textEdits: readonly SnippetEdit[],
  ruler: Ruler,
): WorkspaceEdit {
  const open = documents.get(uri);
  if (open && !ruler.lines.isOf(open.text)) throw new Outdated();
  const clientUri = documents.clientUri(uri);
  if (!client.documentChanges) return { changes: { [clientUri]: textEdits.map((edit) => toTextEdit(edit, ruler)) } };
  const edits = textEdits.map((edit) => (edit.isSnippet ? toSnippetTextEdit(edit, ruler) : toTextEdit(edit, ruler)));
  return {
    documentChanges: [{ textDocument: { uri: clientUri, version: open?.version ?? null }, edits }],
  };
}

function toTextEdit({ span, newText }: SnippetEdit, ruler: Ruler): TextEdit {
  return { range: toRange(span, ruler), newText };
}

function toSnippetTextEdit({ span, newText }: SnippetEdit, ruler: Ruler): SnippetTextEdit {
  return { range: toRange(span, ruler), snippet: { kind: 'snippet', value: newText } };
}

/** The edits of several files as one step. */
export function toWorkspaceEdits(session: Session, edits: ReadonlyMap<string, readonly SnippetEdit[]>): WorkspaceEdit {
  const parts = [...edits].flatMap(([uri, ofFile]) => {
    const lines = session.workspace.fileOf(uri)?.file.lines;
    return lines ? [toWorkspaceEdit(session, uri, ofFile, { lines, encoding: session.client.encoding })] : [];
  });
  if (!session.client.documentChanges) return { changes: Object.assign({}, ...parts.map(({ changes }) => changes)) };
  return { documentChanges: parts.flatMap(({ documentChanges }) => documentChanges ?? []) };
}
