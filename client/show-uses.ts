import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { PlanServer } from './plan-server.ts';

/** Peeks at the places that use the entry at a position, as the editor does for its own lenses. */
export async function showUses(server: PlanServer, uri: string, position: Position): Promise<void> {
  const params = { textDocument: { uri }, position, context: { includeDeclaration: false } };
  const locations = await server.request<Location[] | null>('textDocument/references', params);
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(uri),
    new vscode.Position(position.line, position.character),
    (locations ?? []).map(toLocation),
  );
}

function toLocation({ uri, range: { start, end } }: Location): vscode.Location {
  return new vscode.Location(
    vscode.Uri.parse(uri),
    new vscode.Range(start.line, start.character, end.line, end.character),
  );
}
