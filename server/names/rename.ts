import {
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../../core/edit/text-edit.ts';
import type { Named } from '../../core/names/names.ts';
import { type Refusal, refuseToRename, type Unread } from '../../core/names/refusal.ts';
import { rename as renameEntry } from '../../core/names/rename.ts';
import { locateKey, pathAt } from '../../core/parse/locate.ts';
import { relativePath } from '../../core/plan/uri.ts';
import { fieldAt } from '../../core/schema/field.ts';
import { toRange } from '../positions.ts';
import { Outdated } from '../router.ts';
import type { Session } from '../session.ts';
import { toWorkspaceEdits } from '../workspace-edit.ts';
import { type Cursor, cursorAt, nameAt } from './name-at.ts';

/** What a rename would replace, or in plain words why it cannot. */
export async function prepareRename(
  session: Session,
  uri: string,
  position: Position,
): Promise<PrepareRenameResult | ResponseError<void> | null> {
  const cursor = cursorAt(session, uri, position);
  if (!cursor) return null;
  const named = await nameAt(session, cursor);
  if (!named) return refused(whyNoName(session, cursor));
  const reason = whyNot(session, cursor, named);
  if (reason !== undefined) return refused(reason);
  return { range: toRange(named.name, cursor.ruler), placeholder: named.mention.id };
}

export async function rename(
  session: Session,
  uri: string,
  position: Position,
  newName: string,
): Promise<WorkspaceEdit | ResponseError<void> | null> {
  const cursor = cursorAt(session, uri, position);
  if (!cursor) return null;
  const first = await renamingAt(session, cursor, newName);
  if (typeof first === 'string') return refused(first);
  await readClosed(session, [...first.keys()]);
  const edits = await renamingAt(session, cursor, newName);
  return typeof edits === 'string' ? refused(edits) : toWorkspaceEdits(session, edits);
}

type Edits = ReadonlyMap<string, readonly TextEdit[]>;

/** The edits by file, or the reason why there are none. */
async function renamingAt(session: Session, cursor: Cursor, newName: string): Promise<Edits | string> {
  const named = await nameAt(session, cursor);
  // Another file was read meanwhile: the cursor may be in front of another word now.
  if (!cursor.ruler.lines.isOf(session.documents.get(cursor.uri)?.text ?? '')) throw new Outdated();
  if (!named) return whyNoName(session, cursor);
  const reason = whyNot(session, cursor, named);
  if (reason !== undefined) return reason;
  const renaming = renameEntry(session.names.search(), named.meaning, newName.trim(), unreadIn(session));
  return 'refusal' in renaming ? explain(session, cursor.uri, renaming.refusal) : renaming.edits;
}

/** Edits of closed files count from what lies on disk now: a change there may not have been told yet. */
async function readClosed({ checks, documents }: Session, uris: readonly string[]): Promise<void> {
  for (const uri of uris) if (!documents.get(uri)) await checks.refresh(uri);
}

/** Why what is under the cursor stays, in plain words. */
function whyNot(
  session: Session,
  { uri, offset }: Cursor,
  { mention, meaning, span, name }: Named,
): string | undefined {
  const { say, names } = session;
  const { id, written } = mention;
  if (name.start < span.start || name.end > span.end) return say('rename.alias', { name: id });
  if (offset < name.start) return say('rename.file');
  if (offset > name.end) return say('rename.field', { name: written.slice(written.indexOf('.') + 1) });
  const refusal = refuseToRename(names.search(), mention, meaning);
  return refusal && explain(session, uri, refusal);
}

function unreadIn({ workspace }: Session): Unread {
  return {
    files: workspace.planUris().flatMap((uri) => {
      const file = workspace.fileOf(uri)?.file;
      return file ? [{ uri, file }] : [];
    }),
    isUnreadable: (uri) => workspace.stateOf(uri) === 'unreadable',
  };
}

function refused(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

function explain({ workspace, say }: Session, uri: string, { because, name, where }: Refusal): string {
  const lines = where && workspace.fileOf(where.uri)?.file.lines;
  const line = where?.span && lines ? lines.positionAt(where.span.start).line + 1 : undefined;
  const file = where ? relativePath(uri, where.uri).replace(/^\.\//, '') : '';
  const isHere = where?.uri === uri && line !== undefined;
  const place = isHere ? say('rename.here', { line }) : line ? say('rename.elsewhere', { file, line }) : file;
  return say(`rename.${because}`, { name, place });
}

/** What stands under the cursor instead of a name. */
function whyNoName({ workspace, say }: Session, { uri, offset }: Cursor): string {
  const plan = workspace.families(uri).findLast(({ self }) => offset >= self.plan.document.offset)?.self.plan;
  if (!plan) return say('rename.text');
  const { path, onKey } = pathAt(plan.document, offset);
  const key = onKey ? locateKey(plan.document, path) : undefined;
  const field = fieldAt(plan.kind, path);
  if (key && field && offset <= key.end) return say('rename.field', { name: String(path.at(-1)) });
  if (onKey || !field) return say('rename.text');
  if (field.valueType === 'question') return say('rename.question');
  return field.valueType === 'path' || field.valueType === 'path-or-prose' ? say('rename.file') : say('rename.text');
}
