import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { applyEdits } from '../../core/edit/text-edit.ts';
import { english } from '../../core/messages/english.ts';
import { memoryWorkspace, toUri } from '../../core/testing/memory-host.ts';
import { Checks } from '../checks.ts';
import { readClientFeatures } from '../client-features.ts';
import { Documents } from '../documents.ts';
import { toSpan } from '../positions.ts';
import type { Session } from '../session.ts';
import { en } from '../words/en.ts';
import { sayIn } from '../words/say.ts';

/** The plan that an editor has open. */
export const OPEN_URI = toUri('plan.yaml');

export interface Around {
  readonly files?: Readonly<Record<string, string>>;
  readonly today?: string | undefined;
  readonly committed?: string | undefined;
  readonly snippetEdits?: boolean;
}

/** A session over files in memory, with one plan open: all that actions read. */
export async function openSession(text: string, { files = {}, today, committed, snippetEdits = false }: Around = {}) {
  const before = committed === undefined ? {} : { 'plan.yaml': committed };
  const workspace = await memoryWorkspace({ ...files, 'plan.yaml': text }, today, before);
  const documents = new Documents();
  documents.open({ uri: OPEN_URI, languageId: 'changewright', version: 1, text });
  const workspaceEdit = { documentChanges: true, snippetEditSupport: snippetEdits };
  const capabilities = { workspace: { workspaceEdit } };
  const client = readClientFeatures(
    { processId: null, rootUri: null, workspaceFolders: null, capabilities },
    undefined,
  );
  const checks = new Checks(workspace, documents, client, english, (name, error) => {
    throw new Error(name, { cause: error });
  });
  const session = { workspace, documents, checks, client, language: english, say: sayIn(en, 'en') };
  return session as unknown as Session;
}

/** What an action changes, in the offsets of the text. */
export async function editsOf(session: Session, { edit }: CodeAction) {
  const { checked } = await session.checks.report(OPEN_URI);
  if (!checked) throw new Error('no plan');
  const ruler = { lines: checked.planFile.file.lines, encoding: session.client.encoding };
  const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return changes
    .flatMap(({ edits }) => edits as (TextEdit | SnippetTextEdit)[])
    .map((each) => ({
      span: toSpan(each.range, ruler),
      newText: 'snippet' in each ? each.snippet.value : each.newText,
    }));
}

/** The text after an action. */
export async function applyAction(session: Session, action: CodeAction): Promise<string> {
  return applyEdits(session.documents.get(OPEN_URI)?.text ?? '', await editsOf(session, action));
}
