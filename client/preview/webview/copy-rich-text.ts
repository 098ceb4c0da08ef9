/** How each element looks where no style sheet comes along: in an e-mail or a text document. */
const STYLES: Readonly<Record<string, string>> = {
  h1: 'font-size: 20pt; margin: 0 0 8pt',
  h2: 'font-size: 14pt; margin: 14pt 0 4pt',
  h3: 'font-size: 12pt; margin: 10pt 0 4pt',
  h4: 'font-size: 11pt; margin: 8pt 0 4pt',
  p: 'margin: 0 0 6pt',
  table: 'border-collapse: collapse; margin: 6pt 0',
  th: 'border: solid 1px #767676; padding: 3pt 6pt; text-align: left; vertical-align: top; background: #f0f0f0',
  td: 'border: solid 1px #767676; padding: 3pt 6pt; text-align: left; vertical-align: top',
  dt: 'font-weight: bold',
  dd: 'margin: 0 0 4pt 18pt',
};

const KEPT = new Set(['href', 'colspan', 'rowspan', 'lang', 'dir', 'scope', 'start']);

/** The page as HTML that stands by itself: looks on each element, and of each picture the table that says the same. */
function toRichText(page: Element): string {
  const copy = page.cloneNode(true) as Element;
  // What a table is called stands above it as a heading already.
  for (const part of copy.querySelectorAll('svg, summary, caption')) part.remove();
  for (const element of copy.querySelectorAll('*')) dress(element);
  const font = 'font-family: Calibri, Arial, sans-serif; font-size: 11pt; color: #000000';
  return `<div lang="${(page as HTMLElement).lang}" style="${font}">${copy.innerHTML}</div>`;
}

function dress(element: Element): void {
  const look = [STYLES[element.localName], element.matches('.gap') ? 'font-style: italic' : undefined].filter(Boolean);
  for (const { name } of [...element.attributes]) if (!KEPT.has(name)) element.removeAttribute(name);
  // Not as an attribute, which the page's policy forbids.
  if (look.length > 0) (element as HTMLElement).style.cssText = look.join('; ');
  // What is folded in would stay hidden.
  if (element.localName === 'details') element.replaceWith(...element.childNodes);
}

const PATIENCE_MS = 2000;

/** Whether the clipboard now holds the page: the browser asks that the page has the focus. */
export async function copyRichText(page: Element, text: string): Promise<boolean> {
  const html = toRichText(page);
  return (await hasFocusSoon()) && (copyByEvent(html, text) || (await copyByPermission(html, text)));
}

async function hasFocusSoon(): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS && !document.hasFocus(); waited += 50) {
    window.focus();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return document.hasFocus();
}

/** As the keys for copying do it. Some browsers want that somebody has just pressed something in this very page. */
function copyByEvent(html: string, text: string): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isFilled = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isDone && isFilled;
}

async function copyByPermission(html: string, text: string): Promise<boolean> {
  const of = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...of('text/html', html), ...of('text/plain', text) })]);
    return true;
  } catch {
    return false;
  }
}
