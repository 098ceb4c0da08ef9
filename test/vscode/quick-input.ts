import type { Locator, Page } from 'playwright-core';
import { isGone, isShown, patienceMs, persist } from './gesture.ts';

/** The field at the top of the window: palette, quick open, quick picks and input boxes. */
export class QuickInput {
  readonly #page: Page;
  readonly #widget: Locator;
  readonly #field: Locator;
  readonly #rows: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#widget = page.locator('.quick-input-widget');
    this.#field = this.#widget.locator('.quick-input-box input');
    this.#rows = this.#widget.locator('.quick-input-list .monaco-list-row');
  }

  /** Opens the field with a key, types and confirms the row of exactly that label. */
  async choose(key: string, text: string, label: string): Promise<void> {
    const row = this.#row(label);
    await persist(
      `${key} ${text}`,
      () => this.#search(key, text, row),
      () => this.#explain(),
    );
    await row.first().click();
    await this.#left(text);
  }

  /** Opens the field with a key, types and confirms, where there are no rows to choose from. */
  async enter(key: string, text: string): Promise<void> {
    await persist(
      `${key} ${text}`,
      async () => {
        if (!(await this.#open(key)) || !(await this.#fill(text))) return undefined;
        await this.#page.keyboard.press('Enter');
        return (await isGone(this.#widget)) || undefined;
      },
      () => this.#explain(),
    );
  }

  /** Answers the quick pick or input box that the extension has opened. */
  async answer(text: string): Promise<void> {
    await persist(
      `answering '${text}'`,
      async () => {
        if (!(await isShown(this.#field)) || !(await this.#fill(text))) return undefined;
        return (await this.#confirm(text)) || undefined;
      },
      () => this.#explain(),
    );
    await this.#left(text);
  }

  /** Types into the field that a command opens, and says whether the row of that label comes. */
  async search(text: string, label: string): Promise<boolean> {
    return (await isShown(this.#field)) && (await this.#fill(text)) && (await isShown(this.#row(label)));
  }

  /** Waits until the field holds a text that a command has put there. */
  async holds(text: string): Promise<void> {
    await persist(
      `'${text}' in the field`,
      async () => (await this.#field.inputValue({ timeout: patienceMs }).catch(() => '')) === text || undefined,
      () => this.#explain(),
    );
  }

  /** The labels of the rows on show. */
  async labels(): Promise<string[]> {
    return (await this.#rows.locator('.label-name').allInnerTexts()).map(plain);
  }

  #row(label: string): Locator {
    const exact = new RegExp(`^\\s*${escaped(label)}\\s*$`);
    return this.#rows.filter({ has: this.#page.locator('.label-name', { hasText: exact }) });
  }

  async #search(key: string, text: string, row: Locator): Promise<true | undefined> {
    if (!(await this.#open(key)) || !(await this.#fill(text))) return undefined;
    return (await isShown(row)) || undefined;
  }

  // A field that is just closing is still to be seen, but takes no text any more.
  #fill(text: string): Promise<boolean> {
    return this.#field.fill(text, { timeout: patienceMs }).then(
      () => true,
      () => false,
    );
  }

  async #confirm(text: string): Promise<boolean> {
    const list = this.#widget.locator('.quick-input-list');
    const isPick = await list.evaluate((element) => getComputedStyle(element).display !== 'none');
    if (!isPick) {
      await this.#page.keyboard.press('Enter');
      return true;
    }
    if (!(await isShown(this.#row(text)))) return false;
    await this.#row(text).first().click();
    return true;
  }

  async #open(key: string): Promise<boolean> {
    if (await this.#field.isVisible()) return true;
    await this.#page.keyboard.press(key);
    return isShown(this.#field);
  }

  // A command may open the next field at once, so that the widget stays and only its text changes.
  async #left(text: string): Promise<void> {
    await persist(
      `'${text}' confirmed`,
      async () => {
        if (await isGone(this.#widget, patienceMs / 5)) return true;
        return (await this.#field.inputValue({ timeout: patienceMs }).catch(() => '')) !== text || undefined;
      },
      () => this.#explain(),
    );
  }

  async #explain(): Promise<string> {
    if (!(await this.#field.isVisible())) return 'The field is closed.';
    const message = await this.#widget
      .locator('.quick-input-message')
      .innerText()
      .catch(() => '');
    return `The field says '${await this.#field.inputValue()}' ${message}, the rows: ${(await this.labels()).join(' | ') || 'none'}`;
  }
}

/** VS Code shows blanks as no-break spaces. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]');
}
