import { expect, test } from 'vitest';
import { describeInBrowser } from './describe-in-browser.ts';
import type { Preview } from './open-preview.ts';

function section(id: string, items: readonly string[]): string {
  const lines = items.map((item) => `<li>${item}</li>`);
  return `<section id="${id}"><h2>${id}</h2><ul>${lines.join('\n')}</ul></section>`;
}

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name} ${at}`);

/** Longer than any window. */
const LONG = ['one', 'two', 'three'].map((id) => section(id, numbered(id, 40))).join('\n');

/** Where a line stands in the window. */
async function topOf({ page }: Preview, text: string): Promise<number> {
  const box = await page.getByText(text, { exact: true }).boundingBox();
  if (box === null) throw new Error(`The page shows no "${text}".`);
  return Math.round(box.y);
}

async function scrollTo({ page }: Preview, text: string): Promise<void> {
  await page.getByText(text, { exact: true }).evaluate((line) => line.scrollIntoView({ block: 'start' }));
}

describeInBrowser('while a plan is typed', (open) => {
  test('what is being read stays where it is when the page grows or shrinks above it', async () => {
    const preview = await open();
    await preview.show(LONG);
    await scrollTo(preview, 'two 20');
    const before = await topOf(preview, 'two 20');
    await preview.show(section('zero', numbered('zero', 30)) + LONG);
    expect(await topOf(preview, 'two 20')).toBe(before);
    await preview.show(LONG.replace('<li>one 3</li>', ''));
    expect(await topOf(preview, 'two 20')).toBe(before);
  });

  test('when the first line in sight goes, the next one stays', async () => {
    const preview = await open();
    await preview.show(LONG);
    await scrollTo(preview, 'two 20');
    const before = await topOf(preview, 'two 21');
    await preview.show(LONG.replace('<li>two 20</li>', '').replace('<li>one 3</li>', ''));
    expect(Math.abs((await topOf(preview, 'two 21')) - before)).toBeLessThanOrEqual(30);
  });

  test('what has not changed keeps the focus, the marked words and what is folded out', async () => {
    const preview = await open();
    const page = (first: string) =>
      `<section id="a"><p data-place="0">${first}</p><p data-place="1">second</p><p>third words</p><details><summary>Table</summary>inside</details></section>`;
    await preview.show(page('first'));
    await preview.page.getByText('Table').click();
    await preview.page.getByText('second').focus();
    await preview.page.getByText('third').evaluate((line) => getSelection()?.selectAllChildren(line));
    await preview.show(page('<b>first</b> and more').replace('<p data-place="1">', '<p data-place="7">'));
    const now = await preview.page.evaluate(() => ({
      focus: document.activeElement?.textContent,
      marked: getSelection()?.toString(),
      isOpen: document.querySelector('details')?.open,
      first: document.querySelector('p[data-place="0"]')?.innerHTML,
    }));
    expect(now).toEqual({ focus: 'second', marked: 'third words', isOpen: true, first: '<b>first</b> and more' });
    expect(await preview.page.getByText('second').getAttribute('data-place')).toBe('7');
  });

  test('only what differs is touched', async () => {
    const preview = await open();
    await preview.show(LONG);
    await preview.page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => {
        for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
      }).observe(document.getElementById('summary') as Element, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
    await preview.show(LONG.replace('two 20', 'two twenty'));
    const changes = await preview.page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    expect(changes).toEqual(['characterData #text']);
  });
});

describeInBrowser('where the reader is', (open) => {
  test('is found again after the window is reloaded, also where the page is of another width', async () => {
    const first = await open();
    await first.show(LONG);
    await scrollTo(first, 'three 10');
    await expect.poll(async () => (await first.state())?.anchor?.section).toBe('three');
    const state = await first.state();
    const before = await topOf(first, 'three 10');
    await first.close();
    const again = await open({ ...(state && { state }), width: 500 });
    await again.show(LONG);
    expect(Math.abs((await topOf(again, 'three 10')) - before)).toBeLessThanOrEqual(40);
    expect(await again.state()).toMatchObject({ uri: 'file:///plans/ship.change.yaml', reader: 'sponsor' });
  });

  test('is not forgotten while there is no summary', async () => {
    const preview = await open();
    await preview.show(LONG);
    await scrollTo(preview, 'three 10');
    await expect.poll(async () => (await preview.state())?.anchor?.section).toBe('three');
    await preview.send({ type: 'refusal', text: 'No plan.', reader: 'sponsor' });
    await preview.show(LONG);
    expect(await topOf(preview, 'three 10')).toBeLessThan(100);
  });
});

const PLACES =
  '<section id="a"><p><span data-place="3">Ann</span> said <span data-place="4">so</span>, see ' +
  '<a href="https://example.org/">there</a></p><p>nothing</p></section>';

describeInBrowser('from the page to the plan', (open) => {
  test('a click leads to what was clicked, and nowhere from words of ours', async () => {
    const preview = await open();
    await preview.show(PLACES);
    await preview.page.getByText('so', { exact: true }).click();
    expect(await preview.said()).toEqual([{ type: 'ready' }, { type: 'go', page: 1, place: 4 }]);
    await preview.page.getByText('nothing').click();
    expect(await preview.said()).toHaveLength(2);
  });

  test('the Tab key reaches each thing, and Enter goes', async () => {
    const preview = await open();
    await preview.show(PLACES);
    await preview.page.keyboard.press('Tab');
    await preview.page.keyboard.press('Enter');
    expect(await preview.said()).toContainEqual({ type: 'go', page: 1, place: 3 });
    const described = await preview.page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'));
    expect(described).toBe('hint');
  });

  test('whoever marks words with the mouse goes nowhere', async () => {
    const preview = await open();
    await preview.show(PLACES);
    const box = await preview.page.getByText('Ann').boundingBox();
    if (box === null) throw new Error('Nothing to mark.');
    await preview.page.mouse.move(box.x + 1, box.y + box.height / 2);
    await preview.page.mouse.down();
    await preview.page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 });
    await preview.page.mouse.up();
    expect(await preview.page.evaluate(() => getSelection()?.toString())).not.toBe('');
    expect(await preview.said()).toEqual([{ type: 'ready' }]);
  });

  test('the page follows the cursor, and stays where that is in sight already', async () => {
    const preview = await open({ isCalm: true });
    const page = LONG.replace('three 30', '<span data-place="9">three 30</span>').replace(
      'three 31',
      '<span data-place="8">three 31</span>',
    );
    await preview.show(page);
    await preview.send({ type: 'follow', page: 1, place: 9 });
    const top = await topOf(preview, 'three 30');
    expect(top).toBeGreaterThan(200);
    expect(top).toBeLessThan(500);
    await preview.send({ type: 'follow', page: 1, place: 8 });
    expect(await topOf(preview, 'three 30')).toBe(top);
    expect(await preview.page.locator('[data-at-cursor]').allInnerTexts()).toEqual(['three 31']);
    await preview.show(page.replace('one 0', 'one zero'));
    expect(await preview.page.locator('[data-at-cursor]').allInnerTexts()).toEqual(['three 31']);
  });
});

describeInBrowser('words instead of a summary', (open) => {
  test('a refusal takes the page away and may offer it all the same', async () => {
    const preview = await open();
    await preview.show(LONG);
    await preview.send({ type: 'refusal', text: 'It is restricted.', showAnyway: 'Show It Here', reader: 'sponsor' });
    expect(await preview.page.locator('#summary').innerText()).toBe('');
    await preview.page.getByRole('button', { name: 'Show It Here' }).click();
    expect(await preview.said()).toContainEqual({ type: 'show-anyway' });
    await preview.show(LONG);
    expect(await preview.page.getByRole('status').innerText()).toBe('');
  });

  test('a fault keeps the last page, and says which it is', async () => {
    const preview = await open();
    const fault = { type: 'fault', text: 'It failed.', ifShown: 'Below is the last one.' } as const;
    await preview.send(fault);
    expect(await preview.page.getByRole('status').innerText()).toBe('It failed.');
    await preview.show(LONG);
    await scrollTo(preview, 'two 20');
    const before = await topOf(preview, 'two 20');
    await preview.send(fault);
    expect(await preview.page.getByRole('status').textContent()).toBe('It failed. Below is the last one.');
    expect(await topOf(preview, 'two 20')).toBe(before);
  });
});
