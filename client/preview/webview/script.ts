import '../preview.css';
import { PICTURE_STYLE } from '../../../core/pictures/draw/palette.ts';
import type { FromPage, PageMessage, PageState, RefusalMessage, ToPage } from '../messages.ts';
import { copyRichText } from './copy-rich-text.ts';
import { patchChildren } from './patch.ts';
import { makeReachable, placeOf, showCursorAt } from './places.ts';
import { readSafely } from './read-safely.ts';
import { goToAnchor, keepingPlace, readAnchor } from './reading-place.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const summary = element('summary');
const notice = element('notice');
let state: PageState = vscode.getState() ?? { uri: summary.dataset.uri ?? '', reader: 'sponsor' };
let shown: PageMessage | undefined;
let isScrollNoted = false;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => take(data));
window.addEventListener('scroll', noteScroll, { passive: true });
summary.addEventListener('click', ({ target }) => {
  // Whoever has just marked words wants to keep them.
  if (getSelection()?.isCollapsed !== false) choose(target);
});
summary.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey && choose(event.target))
    event.preventDefault();
});
document.adoptedStyleSheets.push(pictureStyle());
vscode.setState(state);
vscode.postMessage({ type: 'ready' });

function take(message: ToPage): void {
  switch (message.type) {
    case 'page':
      showPage(message);
      break;
    case 'refusal':
      refuse(message);
      break;
    case 'fault':
      tell(shown ? `${message.text} ${message.ifShown}` : message.text);
      break;
    case 'follow':
      if (message.page === shown?.page) showCursorAt(summary, message.place);
      break;
    case 'copy':
      void copyRichText(summary, message.text).then((isDone) => vscode.postMessage({ type: 'copied', isDone }));
      break;
    default:
      message satisfies never;
  }
}

function showPage(message: PageMessage): void {
  const isFirst = shown === undefined;
  const isSame = shown?.html === message.html;
  shown = message;
  keep({ reader: message.reader });
  tell('');
  if (isSame) return;
  const page = readSafely(message.html);
  makeReachable(page);
  if (summary.lang !== message.language) summary.lang = message.language;
  keepingPlace(summary, () => patchChildren(summary, page));
  if (isFirst && state.anchor) goToAnchor(summary, state.anchor);
}

/** The page is of no plan then, or of one that is not for everybody: nothing of it stays. */
function refuse({ text, showAnyway, reader }: RefusalMessage): void {
  shown = undefined;
  summary.replaceChildren();
  keep({ reader });
  notice.replaceChildren(made('h1', document.title), made('p', text));
  if (showAnyway === undefined) return;
  const button = made('button', showAnyway);
  button.addEventListener('click', () => vscode.postMessage({ type: 'show-anyway' }));
  notice.append(button);
}

/** Above the page; the words come without moving it where one reads. */
function tell(text: string): void {
  keepingPlace(summary, () => notice.replaceChildren(...(text === '' ? [] : [made('p', text)])));
}

function made(name: 'h1' | 'p' | 'button', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Whether there was somewhere to go. Links go where they point. */
function choose(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || shown === undefined || target.closest('a[href], summary')) return false;
  const place = placeOf(target);
  if (place === undefined) return false;
  vscode.postMessage({ type: 'go', page: shown.page, place });
  return true;
}

/** While nothing is shown, the page scrolls to its top, and that is no place that anybody chose. */
function noteScroll(): void {
  if (isScrollNoted || shown === undefined) return;
  isScrollNoted = true;
  requestAnimationFrame(() => {
    isScrollNoted = false;
    if (shown === undefined) return;
    const { anchor: _old, ...rest } = state;
    const anchor = readAnchor(summary);
    state = { ...rest, ...(anchor && { anchor }) };
    vscode.setState(state);
  });
}

/** The page's policy forbids styles in the page, and not those of its script. */
function pictureStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PICTURE_STYLE);
  return sheet;
}

function keep(change: Partial<PageState>): void {
  state = { ...state, ...change };
  vscode.setState(state);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
