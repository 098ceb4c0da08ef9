import axe from 'axe-core';
import { expect, test } from 'vitest';
import { renderHtml } from '../../core/document/render-html.ts';
import { hostileDocument, sampleDocument } from '../../core/testing/sample-document.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import type { Preview } from './open-preview.ts';
import { THEMES, type Theme } from './themes.ts';

const NOTHING = { dialogs: [], requests: [], violations: [], errors: [] };

/** What axe finds, as rule and element. */
async function faultsIn({ page }: Preview, leftOut: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
      }),
    leftOut,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function showSample(preview: Preview): Promise<void> {
  await preview.show(renderHtml(sampleDocument()).html);
  await preview.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describeInBrowser('a whole document', (open) => {
  test.each(Object.keys(THEMES) as Theme[])('has no accessibility violation in the theme %s', async (theme) => {
    const preview = await open();
    await showSample(preview);
    await preview.wear(theme);
    expect(await faultsIn(preview)).toEqual([]);
    expect(preview.watched).toEqual(NOTHING);
  });

  test('has none in a narrow panel either, and nothing wider than that', async () => {
    const preview = await open({ width: 300 });
    await showSample(preview);
    expect(await faultsIn(preview)).toEqual([]);
    expect(await preview.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  test('has none where there are words instead of it', async () => {
    const preview = await open();
    await preview.send({ type: 'refusal', text: 'It is restricted.', showAnyway: 'Show It Here', reader: 'sponsor' });
    for (const theme of Object.keys(THEMES) as Theme[]) {
      await preview.wear(theme);
      expect(await faultsIn(preview), theme).toEqual([]);
    }
  });

  test('loses nothing of what the server has made', async () => {
    const preview = await open();
    // A page of HTML knows by itself what an SVG is.
    const html = renderHtml(sampleDocument()).html.replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
    await preview.show(html);
    const [shown, sent] = await preview.page.evaluate((text) => {
      const strip = (root: Element) => {
        for (const name of ['tabindex', 'aria-describedby'])
          for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
        return root.innerHTML;
      };
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      return [strip(document.getElementById('summary') as Element), strip(body)];
    }, html);
    expect(shown).toBe(sent);
  });

  test('is worn with colours that each kind of theme has', async () => {
    const preview = await open();
    const used = await preview.page.evaluate(() =>
      [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) =>
        [...sheet.cssRules].flatMap(({ cssText }) => cssText.match(/(?<=var\()--vscode-[\w-]+(?=\))/g) ?? []),
      ),
    );
    expect(used.length).toBeGreaterThan(20);
    for (const [theme, { variables }] of Object.entries(THEMES)) {
      const missing = [...new Set(used)].filter((name) => !(name in variables));
      expect(missing.sort(), theme).toEqual(MISSING[theme as Theme]);
    }
  });
});

/** Where a theme has none, there is to be none. */
const MISSING: Readonly<Record<Theme, readonly string[]>> = {
  light: ['--vscode-contrastActiveBorder', '--vscode-contrastBorder'],
  dark: ['--vscode-contrastActiveBorder', '--vscode-contrastBorder'],
  'hc-dark': ['--vscode-textBlockQuote-background', '--vscode-textPreformat-background'],
  'hc-light': [],
};

describeInBrowser('a plan full of evil', (open) => {
  test('is text and no more', async () => {
    const preview = await open();
    const { html } = renderHtml(hostileDocument());
    await preview.show(html);
    await preview.page.waitForTimeout(500);
    for (const link of await preview.page.locator('#summary a').all())
      expect(await link.getAttribute('href')).toMatch(/^(?:https?:\/\/|mailto:)/);
    await preview.page.mouse.wheel(0, 3000);
    await preview.page.mouse.move(200, 200, { steps: 5 });
    expect(preview.watched).toEqual(NOTHING);
  });

  test('breaks no layout', async () => {
    const preview = await open({ width: 700 });
    await preview.show(renderHtml(hostileDocument()).html);
    expect(await preview.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
  });

  test('is legible and without an accessibility violation', async () => {
    const preview = await open();
    await preview.show(renderHtml(hostileDocument()).html);
    // Among the evil is a name that is empty.
    expect(await faultsIn(preview, ['empty-table-header'])).toEqual([]);
  });
});
