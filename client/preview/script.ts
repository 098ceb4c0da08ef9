import './preview.css';
import type { FromPage, PageState, ToPage } from './messages.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const summary = element('summary');
const notice = element('notice');
const uri = summary.dataset.uri ?? '';
let shown = '';
let scrollTop = vscode.getState()?.scrollTop ?? 0;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
window.addEventListener('scroll', keepPlace, { passive: true });
document.addEventListener('click', stopOtherLinks, { capture: true });
keepState();
vscode.postMessage({ type: 'ready' });

function show(message: ToPage): void {
  const html = message.type === 'summary' ? message.html : '';
  notice.textContent = message.type === 'notice' ? message.text : '';
  // The same text again would only take the reader's selection away.
  if (html === shown) return;
  shown = html;
  const place = scrollTop;
  summary.innerHTML = html;
  if (html !== '') window.scrollTo({ top: place });
}

function keepPlace(): void {
  // An empty page scrolls to its top, and that is no place that anybody chose.
  if (shown === '') return;
  scrollTop = window.scrollY;
  keepState();
}

function keepState(): void {
  vscode.setState({ uri, scrollTop });
}

function stopOtherLinks(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href]');
  if (!(link instanceof HTMLAnchorElement) || /^(?:https?|mailto):$/.test(link.protocol)) return;
  event.preventDefault();
  event.stopPropagation();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
