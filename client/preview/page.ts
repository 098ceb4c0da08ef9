import * as vscode from 'vscode';

/** The page around the summary. What it shows comes later, by message. */
export function renderPage(webview: vscode.Webview, distribution: vscode.Uri, uri: vscode.Uri): string {
  // Notices are in the editor's language where there are texts in it; the summary is in its plan's.
  const language = vscode.l10n.bundle ? vscode.env.language : 'en';
  const nonce = crypto.randomUUID();
  const resource = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(distribution, name));
  // VS Code's own styles for pages come with a nonce as well.
  const policy = `default-src 'none'; style-src ${webview.cspSource} 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(vscode.l10n.t('Executive summary'))}</title>
<link rel="stylesheet" href="${resource('preview.css')}">
</head>
<body>
<p id="notice" role="status"></p>
<main id="summary" data-uri="${escapeHtml(uri.toString())}"></main>
<p id="hint" hidden>${escapeHtml(vscode.l10n.t('Enter goes to its line in the plan.'))}</p>
<script nonce="${nonce}" src="${resource('preview.js')}"></script>
</body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
