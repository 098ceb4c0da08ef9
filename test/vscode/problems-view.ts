import type { Locator, Page } from 'playwright-core';
import { isShown, persist } from './gesture.ts';
import { plain, type QuickInput } from './quick-input.ts';

const title = 'Problems: Focus on Problems View';
const depthOfProblems = '2';

interface Row {
  index: number;
  depth: string | null;
  text: string;
  isLast: boolean;
}

export class ProblemsView {
  readonly #page: Page;
  readonly #quickInput: QuickInput;
  readonly #panel: Locator;

  constructor(page: Page, quickInput: QuickInput) {
    this.#page = page;
    this.#quickInput = quickInput;
    this.#panel = page.locator('.markers-panel');
  }

  /** The rows at this moment, one for each problem, as a screen reader says them. */
  async rows(): Promise<string[]> {
    await this.#open();
    const rows = await persist('the rows of the Problems view', () => this.#readThrough());
    return rows.filter((row) => row.depth === depthOfProblems).map((row) => row.text);
  }

  // The view holds only the rows on show, so that a long list has to be scrolled through; undefined when it changed meanwhile.
  async #readThrough(): Promise<Row[] | undefined> {
    await this.#scrollUntil(-1, (row) => row.index === 0);
    const seen = await this.#scrollUntil(1, (row) => row.isLast);
    const rows = new Map(seen.map((row) => [row.index, row]));
    const count = (seen.findLast((row) => row.isLast)?.index ?? -1) + 1;
    const inOrder = Array.from({ length: count }, (_, index) => rows.get(index)).filter((row) => row !== undefined);
    return inOrder.length === count ? inOrder : undefined;
  }

  async #scrollUntil(direction: 1 | -1, isEnd: (row: Row) => boolean): Promise<Row[]> {
    const seen: Row[] = [];
    return persist('scrolling the Problems view', async () => {
      if (await this.#isEmpty()) return [];
      const shown = await this.#shownRows();
      seen.push(...shown);
      if (shown.some(isEnd)) return seen;
      await this.#scroll(direction);
      return undefined;
    });
  }

  #isEmpty(): Promise<boolean> {
    return this.#panel.locator('.message-box-container').isVisible();
  }

  async #open(): Promise<void> {
    if (await this.#panel.isVisible()) return;
    await persist('the Problems view', async () => {
      await this.#quickInput.choose('F1', `>${title}`, title);
      return (await isShown(this.#panel)) || undefined;
    });
  }

  // VS Code moves by two rows for one notch of the wheel, however many pixels it reports; three notches never skip a row.
  async #scroll(direction: 1 | -1): Promise<void> {
    await this.#panel.hover();
    for (let notch = 0; notch < 3; notch++) await this.#page.mouse.wheel(0, direction * 60);
  }

  async #shownRows(): Promise<Row[]> {
    const rows = await this.#panel.locator('.monaco-list-rows > .monaco-list-row').evaluateAll((elements) =>
      elements.map((element) => ({
        index: Number(element.getAttribute('data-index')),
        depth: element.getAttribute('aria-level'),
        text: element.getAttribute('aria-label') ?? '',
        isLast: element.getAttribute('data-last-element') === 'true',
      })),
    );
    return rows.map((row) => ({ ...row, text: plain(row.text) }));
  }
}
