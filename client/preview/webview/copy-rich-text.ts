const FONT = 'font-family: Calibri, Arial, sans-serif; font-size: 11pt; color: #000000';
const CELL = `border: solid 1px #767676; padding: 3pt 6pt; text-align: left; vertical-align: top; ${FONT}`;

/** How each element looks where no style sheet comes along: in an e-mail or a text document. The last one that fits counts. */
const STYLES: readonly (readonly [selector: string, style: string])[] = [
  ['h1', 'font-size: 20pt; margin: 0 0 8pt'],
  ['h2', 'font-size: 14pt; margin: 14pt 0 4pt'],
  ['h3', 'font-size: 12pt; margin: 10pt 0 4pt'],
  ['h4', 'font-size: 11pt; margin: 8pt 0 4pt'],
  ['p', 'margin: 0 0 6pt'],
  ['table', 'border-collapse: collapse; margin: 6pt 0'],
  ['td', CELL],
  ['th', `${CELL}; background: #f0f0f0`],
  // They inherit no font in some programs, and are bold in all.
  ['th[scope="row"]', `${CELL}; font-weight: normal`],
  ['dt', 'font-weight: bold'],
  ['dd', 'margin: 0 0 4pt 18pt'],
  ['.gap', 'font-style: italic'],
];

const KEPT = new Set(['href', 'colspan', 'rowspan', 'lang', 'dir', 'scope', 'start']);

/** The page as HTML that stands by itself: looks on each element, and of each picture the table that says the same. */
function toRichText(page: Element): string {
  const copy = page.cloneNode(true) as Element;
  // What a table is called stands above it as a heading already; widths of columns are read differently everywhere.
  for (const part of copy.querySelectorAll('svg, summary, caption, colgroup')) part.remove();
  for (const element of copy.querySelectorAll('*')) dress(element);
  return `<div lang="${(page as HTMLElement).lang}" style="${FONT}">${copy.innerHTML}</div>`;
}

function dress(element: Element): void {
  const [, look] = STYLES.findLast(([selector]) => element.matches(selector)) ?? [];
  for (const { name } of [...element.attributes]) if (!KEPT.has(name)) element.removeAttribute(name);
  // Not as an attribute, which the page's policy forbids.
  if (look !== undefined) (element as HTMLElement).style.cssText = look;
  if (element.localName === 'table') element.setAttribute('width', '100%');
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
