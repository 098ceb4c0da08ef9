import type { Anchor } from '../messages.ts';

const LINES = 'h1, h2, h3, h4, p, li, dt, dd, tr, figure, summary';

/** Scrolls so that a change of the page does not move what is being read: what is at the top of the window stays there. */
export function keepingPlace(page: Element, change: () => void): void {
  if (window.scrollY <= 0) {
    change();
    return;
  }
  const before = topsOfVisible(page);
  change();
  // Whatever the first line was, the first one that is still there tells how far all has moved.
  const [line, top] = before.find(([each]) => each.isConnected) ?? [];
  if (line && top !== undefined) window.scrollBy({ top: line.getBoundingClientRect().top - top, behavior: 'instant' });
}

function topsOfVisible(page: Element): [Element, number][] {
  const visible: [Element, number][] = [];
  for (const line of page.querySelectorAll(LINES)) {
    const { top, bottom, height } = line.getBoundingClientRect();
    if (height > 0 && bottom > 0) visible.push([line, top]);
    if (top > window.innerHeight) break;
  }
  return visible;
}

/** Where the reader is, so that it can be found again when the page is made anew: a section, and how far into it. */
export function readAnchor(page: Element): Anchor | undefined {
  if (window.scrollY <= 0) return undefined;
  const sections = [...page.querySelectorAll('section[id]')];
  const section = sections.findLast((each) => each.getBoundingClientRect().top <= 0);
  return section ? { section: section.id, offset: -section.getBoundingClientRect().top } : { offset: window.scrollY };
}

export function goToAnchor(page: Element, { section, offset }: Anchor): void {
  const found = section === undefined ? undefined : page.querySelector(`section[id="${CSS.escape(section)}"]`);
  const top = found ? found.getBoundingClientRect().top + window.scrollY : 0;
  window.scrollTo({ top: top + offset, behavior: 'instant' });
}
