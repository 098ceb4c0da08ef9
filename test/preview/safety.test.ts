import { expect, test } from 'vitest';
import { describeInBrowser } from './describe-in-browser.ts';
import type { Preview } from './open-preview.ts';

/** What a server that escaped nothing might send. */
const EVIL = [
  '<script>alert(1)</script>',
  '<img src="https://tracker.example/x.png" onerror="alert(1)">',
  '<p onmouseover="alert(1)" style="background:url(https://tracker.example/y)" onclick="alert(1)">p</p>',
  '<iframe src="https://evil.example"></iframe><object data="https://evil.example"></object><embed src="https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css"><style>@import "https://evil.example/y.css"; * {display: none}</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example/">',
  '<form action="https://evil.example"><input autofocus onfocus="alert(1)"><button>Send</button></form>',
  '<svg onload="alert(1)"><use href="https://evil.example/x.svg#a"></use><image href="https://evil.example/z.png"></image><a href="javascript:alert(1)"><text>svg link</text></a><foreignObject><p>inside</p></foreignObject><script>alert(1)</script><animate onbegin="alert(1)"></animate><rect fill="url(https://evil.example/#p)" width="9" height="9"></rect></svg>',
  '<math><mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></p></noscript>',
  '<template><img src=x onerror=alert(1)></template><video poster="https://evil.example/v"><source src="https://evil.example/w" onerror="alert(1)"></video>',
  '<details ontoggle="alert(1)" open><summary>s</summary></details>',
  '<a href="javascript:alert(1)">js</a><a href="command:workbench.action.quit">command</a><a href="data:text/html,x">data</a><a href="vscode://x/y">vscode</a><a href="//evil.example">slashes</a><a href=" https://evil.example">blank</a>',
  '<a href="https://good.example/" ping="https://tracker.example/" target="_top" download>good</a><a href="mailto:ann@good.example">mail</a>',
  '<p id="notice" data-uri="x" is="x-y" contenteditable slot="s">named</p>',
].join('\n');

const attributesOf = ({ page }: Preview) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#summary *')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${element.localName} ${name}=${value}`),
    ),
  );

describeInBrowser('a page that is sent evil', (open) => {
  test('shows its words at most: nothing runs, and nothing is fetched', async () => {
    const preview = await open();
    await preview.show(EVIL);
    await preview.page.mouse.move(50, 100, { steps: 5 });
    await preview.page.waitForTimeout(300);
    expect(preview.watched).toMatchObject({ dialogs: [], requests: [] });
    // The policy looks on while the text is read, and forbids what is then left out. It has no file to forbid.
    expect([...new Set(preview.watched.violations.map((text) => text.split(' ')[1]))].sort()).toEqual([
      'base-uri',
      'script-src-attr',
      'style-src-attr',
      'style-src-elem',
    ]);
    const elements = await preview.page.evaluate(() =>
      [...document.querySelectorAll('#summary *')].map(({ localName }) => localName),
    );
    expect([...new Set(elements)].sort()).toEqual(['a', 'details', 'p', 'rect', 'summary', 'svg']);
    expect((await attributesOf(preview)).sort()).toEqual([
      'a href=https://good.example/',
      'a href=mailto:ann@good.example',
      'details open=',
      'p id=notice',
      'rect height=9',
      'rect width=9',
    ]);
    expect(await preview.page.getByRole('status').count()).toBe(1);
  });

  test('leads nowhere but to where links may lead', async () => {
    const preview = await open();
    await preview.show(EVIL);
    for (const name of ['js', 'command', 'data', 'vscode', 'slashes', 'blank']) {
      await preview.page.getByText(name, { exact: true }).click();
    }
    expect(preview.page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(preview.watched).toMatchObject({ dialogs: [], requests: [] });
  });

  test('could not even run what its own script put there', async () => {
    const preview = await open();
    await preview.page.evaluate(() => {
      const main = document.getElementById('summary') as HTMLElement;
      main.innerHTML = '<img src="https://tracker.example/x.png" onerror="alert(1)"><b style="color: red">b</b>';
    });
    await preview.page.waitForTimeout(300);
    expect(preview.watched.dialogs).toEqual([]);
    expect(preview.watched.requests).toEqual([]);
    expect(preview.watched.violations.map((text) => text.split(' ')[1]).sort()).toEqual([
      'img-src',
      'script-src-attr',
      'style-src-attr',
    ]);
  });
});
