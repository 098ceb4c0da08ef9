import * as vscode from 'vscode';

/** Where a plan is opened from its preview: where it is on show already, else beside the preview and never over it. */
export function columnBeside(panel: vscode.WebviewPanel, uri: vscode.Uri): vscode.ViewColumn {
  const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (open?.viewColumn !== undefined) return open.viewColumn;
  const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== panel.viewColumn);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}
