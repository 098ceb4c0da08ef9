import type {
  AnnotatedTextEdit,
  CancellationToken,
  ChangeAnnotation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { type ScheduleEdit, takeOver } from '../../core/calendar/take-over.ts';
import { bytesOfBase64 } from '../../core/document/base64.ts';
import { Wording } from '../../core/words/wording.ts';
import { toRange } from '../positions.ts';
import type { TakeOverParams, TakeOverResult } from '../protocol/documents.ts';
import { Outdated, stopIfCancelled } from '../router.ts';
import type { Session } from '../session.ts';
import { toWorkspaceEdits } from '../workspace-edit.ts';
import { plansForCalendar } from './plans-for-calendar.ts';

/** What a workbook changes in the plans, in words and as an edit in which each change is accepted by itself. */
export async function takeOverWorkbook(
  session: Session,
  { name, base64 }: TakeOverParams,
  token: CancellationToken,
): Promise<TakeOverResult> {
  const wording = new Wording(session.language);
  const bytes = bytesOfBase64(base64);
  const { readScheduleWorkbook } = await session.exporters();
  const schedule = bytes ? await readScheduleWorkbook(bytes) : 'not-a-workbook';
  if (typeof schedule === 'string') return { refusal: `${name}: ${wording.say(`calendar.read.${schedule}`)}` };
  const uris = await plansForCalendar(session, token);
  const taken = await takeOver(session.workspace, uris, schedule, wording);
  stopIfCancelled(token);
  if (!taken) return { refusal: session.say('calendar.no-plans') };
  return {
    changes: taken.changes.map(({ place, message }) => ({ place, message })),
    problems: taken.problems.map(({ type, place, message }) => ({ type, place, message })),
    ...(taken.changes.length > 0 && { edit: toEdit(session, taken.edits, name) }),
  };
}

function toEdit(session: Session, edits: ReadonlyMap<string, readonly ScheduleEdit[]>, name: string): WorkspaceEdit {
  if (!session.client.changeAnnotations || !session.client.documentChanges) return toWorkspaceEdits(session, edits);
  const changeAnnotations: { [id: string]: ChangeAnnotation } = {};
  const documentChanges = [...edits].flatMap(([uri, ofFile]): TextDocumentEdit[] => {
    const file = session.workspace.fileOf(uri)?.file;
    if (!file) return [];
    const open = session.documents.get(uri);
    if (open && open.text !== file.text) throw new Outdated();
    const ruler = { lines: file.lines, encoding: session.client.encoding };
    const annotated = ofFile.map(({ span, newText, changes }): AnnotatedTextEdit => {
      const annotationId = `${Object.keys(changeAnnotations).length}`;
      changeAnnotations[annotationId] = {
        label: changes.map(({ message }) => message).join(' '),
        description: `${name} ${changes.map(({ place }) => place).join(', ')}`,
        needsConfirmation: true,
      };
      return { range: toRange(span, ruler), newText, annotationId };
    });
    const textDocument = { uri: session.documents.clientUri(uri), version: open?.version ?? null };
    return [{ textDocument, edits: annotated }];
  });
  return { documentChanges, changeAnnotations };
}
