export interface PageParts {
  readonly uri: string;
  /** Of the words around the summary. */
  readonly language: string;
  readonly title: string;
  /** What keys do, for those who hear the page. */
  readonly hint: string;
  /** Where the script and the style sheet are. */
  readonly script: string;
  readonly styles: string;
  /** What the policy calls the place of the style sheet. */
  readonly source: string;
  readonly nonce: string;
}

/**
 * The page around the summary, which comes later, by message. It loads its own script and style sheet and nothing else:
 * no picture file, no font, no frame, no connection. VS Code's own styles and script come with the nonce.
 */
export function renderPage(parts: PageParts): string {
  const { uri, language, title, hint, script, styles, source, nonce } = parts;
  const policy = `default-src 'none'; style-src ${source} 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(styles)}">
</head>
<body>
<main>
<div id="notice" role="status"></div>
<div id="summary" data-uri="${escapeHtml(uri)}"></div>
</main>
<p id="hint" hidden>${escapeHtml(hint)}</p>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
