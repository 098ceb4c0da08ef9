import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from './base64.ts';
import type { Document, Logo } from './document.ts';
import { documentCss } from './document-css.ts';
import { firstPageScale } from './first-page-scale.ts';
import { escapeHtml } from './html.ts';
import { wordsOf } from './inline.ts';
import { renderHtml } from './render-html.ts';
import type { Paper } from './sheet.ts';

const LONGEST_TITLE = 90;

/**
 * A document as one HTML file that needs nothing else: its styles and its logo are in it, there is no script, and its policy
 * lets a browser load or run nothing that would be in it all the same.
 */
export function renderHtmlFile(document: Document, paper: Paper): string {
  const { brand, language, label } = document;
  const title = wordsOf(document.title);
  const css = documentCss({ brand, paper, title: shortened(title), scale: firstPageScale(document) });
  const { html } = renderHtml(document, brand.logo ? logoHtml(brand.logo) : '');
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(css)))}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Changewright">
<title>${escapeHtml(`${title} – ${label}`)}</title>
<style>${css}</style>
</head>
<body>
<main>
${html}</main>
</body>
</html>
`;
}

/** As a picture, which runs no script of an SVG. The organisation's name stands beside it. */
function logoHtml({ mediaType, bytes }: Logo): string {
  return `<img src="data:${mediaType};base64,${base64(bytes)}" alt="">`;
}

function shortened(title: string): string {
  const signs = [...title];
  return signs.length > LONGEST_TITLE ? `${signs.slice(0, LONGEST_TITLE - 1).join('')}…` : title;
}
