import type { Page } from 'playwright-core';
import { isShown, persist } from './gesture.js';
import { plain, type QuickInput } from './quick-input.js';

export class ProblemsView {
  readonly #page: Page;
  readonly #quickInput: QuickInput;

  constructor(page: Page, quickInput: QuickInput) {
    this.#page = page;
    this.#quickInput = quickInput;
  }

  /** The rows at this moment, one for each problem. */
  async rows(): Promise<string[]> {
    await this.#open();
    const rows = await this.#page.locator('.markers-panel .monaco-list-row').all();
    return Promise.all(rows.map(async (row) => plain((await row.getAttribute('aria-label')) ?? '')));
  }

  async #open(): Promise<void> {
    const panel = this.#page.locator('.markers-panel');
    if (await panel.isVisible()) return;
    const title = 'Problems: Focus on Problems View';
    await persist('the Problems view', async () => {
      await this.#quickInput.choose('F1', `>${title}`, title);
      return (await isShown(panel)) || undefined;
    });
  }
}
