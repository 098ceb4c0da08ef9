import * as vscode from 'vscode';
import { FIND_PLACE_REQUEST, type FindPlaceParams, type FindPlaceResult } from '../server/protocol/plans.ts';
import type { PlanServer } from './plan-server.ts';

/** Opens a plan at a place or a question. What is asked is shown beside an answer that is still to be written. */
export async function goToPlace(
  server: PlanServer,
  params: FindPlaceParams,
  viewColumn?: vscode.ViewColumn,
): Promise<void> {
  const { uri, document: index, at, question } = params;
  const place = { uri, document: index, ...(at && { at }), ...(question !== undefined && { question }) };
  const found = await server.request<FindPlaceResult | null>(FIND_PLACE_REQUEST, place);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const { line, character } = found?.range.start ?? { line: 0, character: 0 };
  // Of a file that was written meanwhile the server may not know yet.
  const cursor = document.validatePosition(new vscode.Position(line, character));
  const selection = new vscode.Range(cursor, cursor);
  const editor = await vscode.window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
  editor.revealRange(new vscode.Range(cursor, cursor), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  if (found?.asks !== undefined) showBeside(editor, cursor.line, found.asks);
}

/** Words behind a line, until the cursor leaves it or something is typed. */
function showBeside(editor: vscode.TextEditor, line: number, words: string): void {
  const type = vscode.window.createTextEditorDecorationType({
    after: {
      contentText: words,
      margin: '0 0 0 2em',
      color: new vscode.ThemeColor('editorCodeLens.foreground'),
      fontStyle: 'italic',
    },
  });
  const end = editor.document.lineAt(line).range.end;
  editor.setDecorations(type, [new vscode.Range(end, end)]);
  const ending = vscode.Disposable.from(
    type,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor === editor && selections[0]?.active.line !== line) ending.dispose();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === editor.document && contentChanges.length > 0) ending.dispose();
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      if (!editors.includes(editor)) ending.dispose();
    }),
  );
}
