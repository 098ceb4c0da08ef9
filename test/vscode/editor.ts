import type { Locator, Page } from 'playwright-core';
import { isGone, isShown, limitMs, patienceMs, persist } from './gesture.ts';
import { escaped, plain, type QuickInput } from './quick-input.ts';

/** The active text editor. */
export class Editor {
  readonly #page: Page;
  readonly #quickInput: QuickInput;

  constructor(page: Page, quickInput: QuickInput) {
    this.#page = page;
    this.#quickInput = quickInput;
  }

  async focus(): Promise<void> {
    const group = this.#page.locator('.editor-group-container.active .editor-instance');
    await group
      .locator('.native-edit-context, textarea.inputarea')
      .first()
      .focus({ timeout: patienceMs * 4 });
  }

  async goToLine(line: number, column: number): Promise<void> {
    const place = this.#page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, Col ${column}$`) });
    await persist(
      `cursor to line ${line}, column ${column}`,
      async () => {
        await this.#quickInput.enter('Control+g', `:${line},${column}`);
        return (await isShown(place)) || undefined;
      },
      () => this.#cursor(),
    );
    await this.focus();
  }

  async pickSuggestion(label: string): Promise<void> {
    await persist(
      `suggestion '${label}'`,
      async () => {
        await this.#openSuggestions();
        if (await this.#focusSuggestion(label)) return true;
        // Where no list is open, Escape would end the filling in of a snippet.
        if (await this.#suggestWidget.isVisible()) await this.#page.keyboard.press('Escape');
        return undefined;
      },
      async () => `Suggested: ${(await this.suggestions()).join(' | ') || 'nothing'}`,
    );
    await this.#page.keyboard.press('Enter');
    await isGone(this.#suggestWidget);
  }

  /** Takes one of the choices that a snippet has opened at the cursor; VS Code then goes to the next place by itself. */
  async choose(label: string): Promise<void> {
    await this.#suggestWidget.locator('.monaco-list-row').first().waitFor({ timeout: limitMs });
    if (!(await this.#focusSuggestion(label))) throw new Error(`There is no choice '${label}'.`);
    await this.#page.keyboard.press('Enter');
    await isGone(this.#suggestWidget);
  }

  /** Waits until a snippet's placeholder is selected as a whole. */
  async atPlaceholder(placeholder: string): Promise<void> {
    const place = this.#page.locator('.statusbar-item', {
      hasText: new RegExp(`\\(${placeholder.length} selected\\)$`),
    });
    await place.waitFor({ timeout: limitMs }).catch(async (cause: unknown) => {
      throw new Error(`'${placeholder}' is not selected. ${await this.#cursor()}`, { cause });
    });
  }

  /** The labels that are offered at the cursor, as far as the list shows them. */
  async suggestions(): Promise<string[]> {
    await this.#openSuggestions();
    const labels = await this.#suggestWidget.locator('.monaco-list-row .label-name').allInnerTexts();
    await this.#page.keyboard.press('Escape');
    await isGone(this.#suggestWidget);
    return labels.map(plain);
  }

  /** What the hover at a place says, once it no longer changes. */
  async hoverText(line: number, column: number): Promise<string> {
    await this.goToLine(line, column);
    const hover = this.#page.locator('.monaco-hover:not(.hidden) .monaco-hover-content');
    const text = await persist(`hover at line ${line}, column ${column}`, async () => {
      // A mouse that rests on the editor takes the hover away from the cursor.
      await this.#page.mouse.move(1, 1);
      await this.focus();
      await this.#page.keyboard.press('Control+k');
      await this.#page.keyboard.press('Control+i');
      return (await isShown(hover)) ? settledText(hover.first()) : undefined;
    });
    await this.#page.keyboard.press('Escape');
    return text;
  }

  /** Applies the quick fix of that title at the cursor. */
  quickFix(title: string): Promise<void> {
    return this.chooseAction(title, () => this.#page.keyboard.press('Control+.'));
  }

  /** Chooses from the list of actions that a gesture opens. */
  async chooseAction(title: string, open: () => Promise<void>): Promise<void> {
    const widget = this.#page.locator('.action-widget');
    const row = widget.locator('.monaco-list-row.action .title', {
      hasText: new RegExp(`^\\s*${escaped(title)}\\s*$`),
    });
    let offered: string[] = [];
    await persist(
      `action '${title}'`,
      async () => {
        await this.focus();
        await open();
        if (await isShown(row)) return true;
        offered = await widget.locator('.monaco-list-row.action .title').allInnerTexts();
        await this.#page.keyboard.press('Escape');
        return undefined;
      },
      async () => `${await this.#cursor()}; offered: ${offered.join(' | ') || 'nothing'}`,
    );
    await this.#confirmAction(title);
    await isGone(widget);
  }

  /** The whole text as VS Code has it, saved or not; through the clipboard, since the screen holds only some of the lines. */
  async text(): Promise<string> {
    const sentinel = `nothing copied ${Date.now()}`;
    const [, line = '1', column = '1'] = /Ln (\d+), Col (\d+)/.exec(await this.#cursor()) ?? [];
    await this.#page.evaluate((text) => navigator.clipboard.writeText(text), sentinel);
    const copied = await persist('copying the text', async () => {
      await this.focus();
      await this.#page.keyboard.press('Control+a');
      await this.#page.keyboard.press('Control+c');
      const text = await this.#page.evaluate(() => navigator.clipboard.readText());
      return text === sentinel ? undefined : text;
    });
    const selected = this.#page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ });
    await persist('the cursor back where it was', async () => {
      await this.focus();
      await this.#page.keyboard.press('Control+u');
      if (await isGone(selected)) return true;
      // An edit that came in meanwhile has taken the way back away.
      await this.#quickInput.enter('Control+g', `:${line},${column}`);
      return (await isGone(selected)) || undefined;
    });
    return copied;
  }

  // By key: VS Code may keep an invisible block over the list, which takes clicks.
  async #confirmAction(title: string): Promise<void> {
    const focused = this.#page.locator('.action-widget .monaco-list-row.action.focused .title');
    await persist(`'${title}' in focus`, async () => {
      if (plain(await focused.innerText({ timeout: patienceMs }).catch(() => '')) === title) return true;
      await this.#page.keyboard.press('ArrowDown');
      return undefined;
    });
    await this.#page.keyboard.press('Enter');
  }

  get #suggestWidget(): Locator {
    return this.#page.locator('.suggest-widget.visible');
  }

  async #openSuggestions(): Promise<void> {
    const rows = this.#suggestWidget.locator('.monaco-list-row');
    if (await rows.first().isVisible()) return;
    await this.focus();
    await this.#page.keyboard.press('Control+Space');
    await isShown(rows);
  }

  // Down the list by key, for a list longer than its window holds no rows beyond it.
  async #focusSuggestion(label: string): Promise<boolean> {
    const focused = this.#suggestWidget.locator('.monaco-list-row.focused');
    const seen = new Set<string>();
    for (;;) {
      const index = await focused.getAttribute('data-index', { timeout: patienceMs }).catch(() => null);
      if (index === null || seen.has(index)) return false;
      seen.add(index);
      if (plain(await focused.locator('.label-name').innerText()) === label) return true;
      await this.#page.keyboard.press('ArrowDown');
    }
  }

  async #cursor(): Promise<string> {
    return `The cursor is at: ${await this.#page
      .locator('.statusbar-item', { hasText: /^Ln \d/ })
      .innerText()
      .catch(() => 'no line')}`;
  }
}

async function settledText(locator: Locator): Promise<string | undefined> {
  const before = await locator.innerText().catch(() => '');
  await new Promise((resolve) => setTimeout(resolve, 400));
  const after = await locator.innerText().catch(() => '');
  return before === after && after.trim() !== '' && !/^Loading/.test(after.trim()) ? plain(after) : undefined;
}
