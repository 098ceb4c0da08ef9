/** What a person reads as one thing, and goes through one by one with the Tab key. */
const ITEM = 'p, li, dd, tr, h1, h2, h3, h4, figcaption, blockquote';

/**
 * Lets keys reach whatever was taken from a plan. Parts of a picture are reached in its table; a picture by itself, so that
 * it can be moved to and fro where it is wider than the window.
 */
export function makeReachable(page: ParentNode): void {
  for (const picture of page.querySelectorAll('svg')) picture.parentElement?.setAttribute('tabindex', '0');
  for (const part of page.querySelectorAll('[data-place]')) {
    const item = part.closest(ITEM);
    if (!item) continue;
    item.setAttribute('tabindex', '0');
    item.setAttribute('aria-describedby', 'hint');
  }
}

/** The number of the place that an element was taken from, itself or the first thing in it. */
export function placeOf(element: Element): number | undefined {
  const part =
    element.closest('[data-place]') ?? (element.matches(ITEM) ? element.querySelector('[data-place]') : null);
  const place = Number(part?.getAttribute('data-place') ?? Number.NaN);
  return Number.isInteger(place) ? place : undefined;
}

/** Marks what was taken from the place where the cursor is, and brings it into sight. */
export function showCursorAt(page: ParentNode, place: number): void {
  const part = page.querySelector(`[data-place="${place}"]`);
  const item = part?.closest(ITEM) ?? part;
  const marked = page.querySelector('[data-at-cursor]');
  if (marked === item) return;
  marked?.removeAttribute('data-at-cursor');
  item?.setAttribute('data-at-cursor', '');
  if (item && !isInSight(item)) item.scrollIntoView({ block: 'center', behavior: isCalm() ? 'instant' : 'smooth' });
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
